import type { Problem } from '../source/guide-source.js';

/** Tells the webmaster in the console; the words for it come only when there is something to tell. */
export async function report(problem: Problem): Promise<string> {
  const { tellWebmaster } = await import('./console.js').catch(() => ({ tellWebmaster: inShort }));
  return tellWebmaster(problem);
}

/** Where the words can't be had. */
const inShort = ({ code, file, message = '' }: Problem) => `${code}: ${file} ${message}`;
