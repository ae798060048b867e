import type { Problem } from '../source/guide-source.js';

/** Tells the webmaster in the console; the words for it come only when there is something to tell. */
export async function report(problem: Problem): Promise<string> {
  try {
    const { tellWebmaster } = await import('./console.js');
    return tellWebmaster(problem);
  } catch {
    return `${problem.code}: ${problem.file} ${problem.message ?? ''}`;
  }
}
