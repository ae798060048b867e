import type { Problem } from '../source/guide-source.js';

/** Tells the webmaster in the console; the words for it come only when there is something to tell. */
export async function report(problem: Problem): Promise<string> {
  const { tellWebmaster } = await import('./console.js').catch(() => ({ tellWebmaster: inShort }));
  return tellWebmaster(problem);
}

/** Where the words can't be had. */
function inShort({ code, file, message = '' }: Problem): string {
  const text = `${code}: ${file} ${message}`;
  console.warn(`[product-guide] ${text}`);
  return text;
}
