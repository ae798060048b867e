/** A finding with the file that it is in and, where the file is text, the place. */
import type { Finding } from '../catalogue/finding.js';

export interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}
export interface FileFinding extends Finding, Partial<Place> {
  /** As given on the command line, or relative to the content folder. */
  readonly file: string;
}

/** Where each value of a file stands, by its path. */
export class Places {
  readonly #places = new Map<string, Place>();

  set(path: Finding['path'], place: Place): void {
    const key = keyOf(path);
    if (!this.#places.has(key)) this.#places.set(key, place);
  }

  /** The place of the value, or of the nearest one around it. */
  find(path: Finding['path']): Place | undefined {
    for (let length = path.length; length >= 0; length--) {
      const place = this.#places.get(keyOf(path.slice(0, length)));
      if (place) return place;
    }
    return undefined;
  }
}

const keyOf = (path: Finding['path']) => path.join('\0');

/** Says of each finding where it stands. */
export function inFile(file: string, findings: readonly Finding[], places?: Places): FileFinding[] {
  return findings.map((finding) => ({ ...finding, file, ...places?.find(finding.path) }));
}

/** Of a whole file: not readable, not JSON … */
export function fileFinding(
  file: string,
  code: string,
  args: Finding['args'] = {},
  severity: Finding['severity'] = 'error',
): FileFinding {
  return { code, severity, path: [], args, file };
}
