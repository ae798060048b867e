/** A copy of a publication on another server: every file checked against the list of hashes. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INTEGRITY, sha384 } from '../build/finish.js';
import { type PublicationReader, readJson } from './reader.js';

const AT_ONCE = 6;
/** Names that stay inside the folder. */
const SAFE = /^(?!.*(?:^|\/)\.)[\w.-]+(?:\/[\w.-]+)*$/;

export interface Mirrored {
  readonly files: number;
  /** Files that were not there already. */
  readonly fetched: number;
  readonly revision: number;
}

/**
 * Writes `<out>/v1`, whole or not at all.
 * @throws Error that says what is wrong: no list of hashes, a file that differs from it, an older
 *   publication than the copy that is there
 */
export async function mirror(
  reader: PublicationReader,
  out: string,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<Mirrored> {
  const list = (await readJson(reader, INTEGRITY)) as
    { readonly files?: Readonly<Record<string, string>> } | undefined;
  const entries = Object.entries(list?.files ?? {});
  if (!entries.length) throw new Error(`${INTEGRITY}: not there`);
  const folder = join(out, 'v1');
  const fresh = join(out, `v1.new-${process.pid}`);
  const backup = join(out, 'v1.before');
  if (!existsSync(folder) && existsSync(backup)) renameSync(backup, folder);
  rmSync(fresh, { recursive: true, force: true });
  let fetched = 0;
  let done = 0;
  try {
    const queue = [...entries];
    const worker = async () => {
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        const [name, hash] = entry;
        if (!SAFE.test(name)) throw new Error(`${name}: not a name of a publication's file`);
        const there = join(folder, name);
        let bytes: Uint8Array | undefined = existsSync(there) ? readFileSync(there) : undefined;
        if (!bytes || sha384(bytes) !== hash) {
          bytes = await reader.read(name);
          fetched += 1;
        }
        if (!bytes || sha384(bytes) !== hash)
          throw new Error(`${name}: not what ${INTEGRITY} says; is a new version being published?`);
        mkdirSync(dirname(join(fresh, name)), { recursive: true });
        writeFileSync(join(fresh, name), bytes);
        onProgress((done += 1), entries.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    writeFileSync(join(fresh, INTEGRITY), `${JSON.stringify(list, null, 1)}\n`);
    const revision = revisionIn(fresh);
    const before = existsSync(join(folder, 'catalogue.json')) ? revisionIn(folder) : 0;
    if (revision < before)
      throw new Error(`revision ${revision} is older than ${before}, which is there already`);
    rmSync(backup, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, backup);
    renameSync(fresh, folder);
    rmSync(backup, { recursive: true, force: true });
    return { files: entries.length, fetched, revision };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function revisionIn(folder: string): number {
  const text = readFileSync(join(folder, 'catalogue.json'), 'utf8');
  const { revision } = JSON.parse(text) as { readonly revision?: unknown };
  if (typeof revision !== 'number') throw new Error('catalogue.json: no revision');
  return revision;
}
