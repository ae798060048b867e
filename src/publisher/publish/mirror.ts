/** A copy of a publication on another server: every file checked against the list of hashes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTEGRITY, sha384 } from './finish.js';
import { rankOf } from './publish.js';
import { StagedChanges } from './staged-changes.js';
import { SIGNATURE } from './sign/sign.js';
import { signedRevision } from './sign/verify.js';
import type { PublicationReader } from './open-publication.js';

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
  {
    keys = [],
    onProgress,
    signal,
  }: {
    /** Public keys of the centre: its list of hashes, and so every file, must be signed with one. */
    readonly keys?: readonly string[] | undefined;
    readonly onProgress?: (done: number, all: number) => void;
    readonly signal?: AbortSignal | undefined;
  } = {},
): Promise<Mirrored> {
  const list = await reader.read(INTEGRITY);
  const entries = list ? hashesIn(list) : [];
  if (!list || !entries.length) throw new Error(`${INTEGRITY}: not there`);
  const signature = await reader.read(INTEGRITY + SIGNATURE);
  const signed = keys.length ? signedRevision(INTEGRITY, list, signature, keys) : undefined;
  if (keys.length && signed === undefined)
    throw new Error(`${INTEGRITY}: not signed with a key that was given`);
  const changes = new StagedChanges(join(out, 'v1'), join(out, 'v1'), rankOf);
  let fetched = 0;
  let done = 0;
  const queue = [...entries];
  const worker = async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      signal?.throwIfAborted();
      const [name, hash] = entry;
      if (!SAFE.test(name)) throw new Error(`${name}: not a name of a publication's file`);
      let bytes = changes.read(name);
      if (!bytes || sha384(bytes) !== hash) {
        bytes = await reader.read(name);
        fetched += 1;
      }
      if (!bytes || sha384(bytes) !== hash)
        throw new Error(`${name}: not what ${INTEGRITY} says; is a new version being published?`);
      changes.write(name, bytes);
      onProgress?.((done += 1), entries.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const before = revisionIn(readIfThere(join(out, 'v1', 'catalogue.json'))) ?? 0;
  const revision = revisionIn(changes.read('catalogue.json'));
  if (revision === undefined) throw new Error('catalogue.json: no revision');
  if (revision < before)
    throw new Error(`revision ${revision} is older than ${before}, which is there already`);
  if (signed !== undefined && signed !== revision)
    throw new Error(`${INTEGRITY}: signed with revision ${signed}, the catalogue has ${revision}`);
  const listed = new Set([...entries.map(([name]) => name), INTEGRITY]);
  changes.write(INTEGRITY, list);
  if (signature) {
    changes.write(INTEGRITY + SIGNATURE, signature);
    listed.add(INTEGRITY + SIGNATURE);
  }
  for (const name of changes.names()) if (!listed.has(name)) changes.remove(name);
  changes.commit();
  return { files: entries.length, fetched, revision };
}

function hashesIn(list: Uint8Array): [name: string, hash: string][] {
  const { files } = JSON.parse(new TextDecoder().decode(list)) as {
    readonly files?: Readonly<Record<string, string>>;
  };
  return Object.entries(files ?? {});
}

function revisionIn(bytes: Uint8Array | undefined): number | undefined {
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  const { revision } = JSON.parse(text) as { readonly revision?: unknown };
  return typeof revision === 'number' ? revision : undefined;
}

const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file) : undefined);
