/** A finding with the file that it is in and, where the file is text, the position. */
import type { AnyFinding } from '../catalogue/finding.js';

/** Of a text file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type InFile<Finding extends AnyFinding> = Finding &
  Partial<Position> & {
    /** As given on the command line, or relative to the content folder. */
    readonly file: string;
  };

/** Where each value of a file stands, by its path. */
export class Positions {
  readonly #positions = new Map<string, Position>();

  /** The first one of a path holds. */
  set(path: AnyFinding['path'], position: Position): void {
    const key = keyOf(path);
    if (!this.#positions.has(key)) this.#positions.set(key, position);
  }

  /** Of the value, or of the nearest one around it. */
  find(path: AnyFinding['path']): Position | undefined {
    for (let length = path.length; length >= 0; length--) {
      const position = this.#positions.get(keyOf(path.slice(0, length)));
      if (position) return position;
    }
    return undefined;
  }
}

const keyOf = (path: AnyFinding['path']) => path.join('\0');

/** Says of each finding where it stands. */
export function inFile<Finding extends AnyFinding>(
  file: string,
  findings: readonly Finding[],
  positions?: Positions,
): InFile<Finding>[] {
  return findings.map((finding) => ({ ...finding, file, ...positions?.find(finding.path) }));
}
