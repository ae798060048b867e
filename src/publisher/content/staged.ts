/** Changes to a folder, made all together at the end: a full disk or a stop before that changes nothing. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export class StagedChanges {
  readonly #texts = new Map<string, string>();
  readonly #removed = new Set<string>();

  /** @param folder where the files belong; their names have `/` between folders */
  constructor(readonly folder: string) {}

  /** Of a file that has this text already nothing is written. */
  write(name: string, text: string): void {
    if (textIn(join(this.folder, name)) !== text) this.#texts.set(name, text);
  }
  remove(name: string): void {
    this.#removed.add(name);
  }

  /**
   * Writes everything beside its place, then moves it there.
   * @throws Error where that can't be done: then nothing has changed
   */
  commit(): void {
    const stage = join(this.folder, `.new-${process.pid}`);
    const folders = new Set([...this.#texts.keys()].map((name) => dirname(name)));
    try {
      for (const folder of folders) {
        mkdirSync(join(this.folder, folder), { recursive: true });
        mkdirSync(join(stage, folder), { recursive: true });
      }
      for (const [name, text] of this.#texts) writeFileSync(join(stage, name), text);
      for (const name of this.#texts.keys()) renameSync(join(stage, name), join(this.folder, name));
      for (const name of this.#removed) rmSync(join(this.folder, name), { force: true });
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
  }
}

function textIn(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
