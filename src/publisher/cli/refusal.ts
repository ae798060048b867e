/** Ends a command before it has changed anything. */
import type { FileFinding } from '../findings.js';

export class Refusal extends Error {
  /**
   * @param findings why, in print order of severity
   * @param exitCode 1: it can't be done; 2: wrong use, such as a path that isn't there
   * @param remark what follows from it, in the reader's language
   */
  constructor(
    readonly findings: readonly FileFinding[],
    readonly exitCode: 1 | 2 = 1,
    readonly remark?: string,
  ) {
    super('refused');
  }
}
