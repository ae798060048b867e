/**
 * Changes to a folder that come all together. They are written beside it first: a full disk, a
 * refusal or a stop before the end changes nothing. Then each file is put in its place by one
 * rename, in an order that leaves what is there whole for who reads it meanwhile. What a crash
 * leaves half done, the next command finishes.
 */
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../folder.js';
import { isInnerName, pathInside } from '../inside.js';
import { isRunning } from '../one-at-a-time.js';

const LIST = 'changes.json';
const FILES = 'files';

interface Changes {
  /** In the order in which they are put in place. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Changes a folder in one go: all of it once `work` is done, nothing where it throws.
 * @param rank files of a lower rank are put in place first
 * @throws what `work` throws; Error where it can't be written. Then nothing has changed
 */
export async function changeFolder<T>(
  folder: string,
  rank: (name: string) => number,
  work: (changes: StagedChanges) => T | Promise<T>,
): Promise<T> {
  const changes = new StagedChanges(folder, folder, rank);
  try {
    const result = await work(changes);
    changes.commit();
    return result;
  } catch (error) {
    changes.discard();
    throw error;
  }
}

let opened = 0;
/** Stages of this process: a process before it may have had its number. */
const open = new Set<string>();
function stageOf(beside: string): string {
  const stage = `${beside}.new-${process.pid}-${(opened += 1)}`;
  open.add(stage);
  return stage;
}
function isOpen(stage: string, from: string): boolean {
  const pid = parseInt(from, 10);
  return pid === process.pid ? open.has(stage) : isRunning(pid);
}

/** Ends with `commit` or `discard`. */
export class StagedChanges {
  readonly #written = new Set<string>();
  readonly #removed = new Set<string>();
  readonly #stage: string;
  #isOver = false;

  /**
   * @param folder where the files belong; their names have `/` between folders
   * @param beside start of the names of what is kept meanwhile, on the same disk
   * @param rank files of a lower rank are put in place first
   */
  constructor(
    readonly folder: string,
    readonly beside: string,
    readonly rank: (name: string) => number = () => 0,
  ) {
    recover(folder, beside);
    this.#stage = stageOf(beside);
  }

  /** Of a file that has this content already nothing is written. @throws Error where it can't be */
  write(name: string, content: string | Uint8Array): void {
    if (this.#isOver) throw new Error(`${name}: the changes are over`);
    pathInside(this.folder, name);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#removed.delete(name);
    if (readIfThere(join(this.folder, name))?.equals(bytes)) this.#written.delete(name);
    else {
      makeFolder(dirname(this.#staged(name)));
      writeFileSync(this.#staged(name), bytes);
      this.#written.add(name);
    }
  }
  /** @throws Error where the name leads out of the folder */
  remove(name: string): void {
    pathInside(this.folder, name);
    this.#written.delete(name);
    this.#removed.add(name);
  }

  /** As it will be; undefined where it will not be there. */
  read(name: string): Uint8Array | undefined {
    if (this.#removed.has(name) || !isInnerName(name)) return undefined;
    return readIfThere(this.#written.has(name) ? this.#staged(name) : join(this.folder, name));
  }
  isWritten(name: string): boolean {
    return this.#written.has(name);
  }
  /** All names, as they will be. */
  names(): string[] {
    const there = existsSync(this.folder) ? listFiles(this.folder) : [];
    const all = new Set([...there, ...this.#written]);
    for (const name of this.#removed) all.delete(name);
    return [...all].sort();
  }

  /** @throws Error where it can't be done: then nothing has changed */
  commit(): void {
    this.#isOver = true;
    const written = [...this.#written].sort(
      (a, b) => this.rank(a) - this.rank(b) || (a < b ? -1 : 1),
    );
    if (!written.length && !this.#removed.size) return this.discard();
    try {
      for (const folder of new Set(written.map((name) => dirname(name)))) {
        makeFolder(join(this.folder, folder));
        accessSync(join(this.folder, folder), constants.W_OK);
      }
      for (const name of written) assertNoFolder(join(this.folder, name));
      const list: Changes = { written, removed: [...this.#removed] };
      makeFolder(this.#stage);
      writeFileSync(join(this.#stage, LIST), JSON.stringify(list));
      // From here on it counts as done.
      renameSync(this.#stage, committed(this.beside));
    } catch (error) {
      this.discard();
      throw error;
    }
    putInPlace(this.folder, this.beside);
  }

  /** Forgets all of it. */
  discard(): void {
    this.#isOver = true;
    rmSync(this.#stage, { recursive: true, force: true });
  }

  #staged(name: string): string {
    return join(this.#stage, FILES, name);
  }
}

/** All files below a folder, with `/` between folders. */
export function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below ? `${below}/${entry.name}` : entry.name;
    return entry.isDirectory() ? listFiles(folder, name) : [name];
  });
}

const committed = (beside: string) => `${beside}.commit`;

function putInPlace(folder: string, beside: string): void {
  const stage = committed(beside);
  const { written, removed } = readList(folder, stage);
  for (const name of written) {
    const from = join(stage, FILES, name);
    // What a crash interrupted has been moved up to there.
    if (lstatSync(from, { throwIfNoEntry: false })?.isFile()) {
      makeFolder(dirname(join(folder, name)));
      renameSync(from, join(folder, name));
    }
  }
  for (const name of removed) {
    rmSync(join(folder, name), { force: true });
    removeEmpty(folder, dirname(name));
  }
  takeAway(stage, beside);
}

/** Under another name first: what a crash leaves half removed is then nothing to put in place. */
function takeAway(stage: string, beside: string): void {
  const rubbish = stageOf(beside);
  renameSync(stage, rubbish);
  rmSync(rubbish, { recursive: true, force: true });
}

/** @throws Error where it names what isn't in the folder: nobody who works here made it */
function readList(folder: string, stage: string): Changes {
  const { written, removed } = JSON.parse(readFileSync(join(stage, LIST), 'utf8')) as Changes;
  for (const name of [...written, ...removed]) pathInside(folder, name);
  return { written, removed };
}

/** Folders that have lost all that was in them. */
function removeEmpty(folder: string, below: string): void {
  if (below === '.' || !existsSync(join(folder, below))) return;
  if (readdirSync(join(folder, below)).length) return;
  rmdirSync(join(folder, below));
  removeEmpty(folder, dirname(below));
}

/** Finishes what was cut off after it counted as done; takes away what was cut off before. */
function recover(folder: string, beside: string): void {
  const stage = committed(beside);
  if (existsSync(join(stage, LIST))) putInPlace(folder, beside);
  // Without its list nothing can be done with it: an earlier version was cut off while it tidied up.
  else if (existsSync(stage)) takeAway(stage, beside);
  const around = dirname(beside);
  if (!existsSync(around) || !statSync(around).isDirectory()) return;
  const start = `${basename(beside)}.new-`;
  for (const name of readdirSync(around))
    if (name.startsWith(start) && !isOpen(join(around, name), name.slice(start.length)))
      rmSync(join(around, name), { recursive: true, force: true });
}

function readIfThere(file: string): Buffer | undefined {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}

function assertNoFolder(file: string): void {
  if (existsSync(file) && statSync(file).isDirectory())
    throw new Error(`EISDIR: a folder is where a file belongs: ${file}`);
}
