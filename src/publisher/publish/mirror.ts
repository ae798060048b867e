/** A copy of a publication on another server: every file checked against the list of hashes. */
import { join } from 'node:path';
import pLimit from 'p-limit';
import { INTEGRITY, sha384 } from './finish.js';
import { rankOf } from './publish.js';
import { changeFolder } from './staged-changes.js';
import { SIGNATURE } from './sign/sign.js';
import { signedRevision } from './sign/verify.js';
import type { PublicationFiles } from './publication-files.js';

const AT_ONCE = 6;
/** Names that stay inside the folder. */
const SAFE = /^(?!.*(?:^|\/)\.)[\w.-]+(?:\/[\w.-]+)*$/;

export interface Mirrored {
  readonly files: number;
  /** Files that were not there already. */
  readonly fetched: number;
  readonly revision: number;
}

interface MirrorOptions {
  /** Public keys of the centre: its list of hashes, and so every file, must be signed with one. */
  readonly keys?: readonly string[] | undefined;
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes `<out>/v1`, whole or not at all.
 * @throws Error that says what is wrong: no list of hashes, a file that differs from it, an older
 *   publication than the copy that is there
 */
export async function mirror(
  source: PublicationFiles,
  out: string,
  { keys = [], onProgress, signal }: MirrorOptions = {},
): Promise<Mirrored> {
  const list = await source.read(INTEGRITY);
  const entries = list ? hashesIn(list) : [];
  if (!list || !entries.length) throw new Error(`${INTEGRITY}: not there`);
  const signature = await source.read(INTEGRITY + SIGNATURE);
  const signed = keys.length ? signedRevision(INTEGRITY, list, signature, keys) : undefined;
  if (keys.length && signed === undefined)
    throw new Error(`${INTEGRITY}: not signed with a key that was given`);
  return changeFolder(join(out, 'v1'), rankOf, async (changes) => {
    const before = revisionIn(changes.read('catalogue.json')) ?? 0;
    let fetched = 0;
    let done = 0;
    const copy = async ([name, hash]: readonly [string, string]) => {
      signal?.throwIfAborted();
      if (!SAFE.test(name)) throw new Error(`${name}: not a name of a publication's file`);
      let bytes = changes.read(name);
      if (!bytes || sha384(bytes) !== hash) {
        bytes = await source.read(name);
        fetched += 1;
      }
      if (!bytes || sha384(bytes) !== hash)
        throw new Error(`${name}: not what ${INTEGRITY} says; is a new version being published?`);
      changes.write(name, bytes);
      onProgress?.((done += 1), entries.length);
    };
    const limit = pLimit(AT_ONCE);
    await limit.map(entries, copy).finally(limit.clearQueue);
    const revision = revisionIn(changes.read('catalogue.json'));
    if (revision === undefined) throw new Error('catalogue.json: no revision');
    if (revision < before)
      throw new Error(`revision ${revision} is older than ${before}, which is there already`);
    if (signed !== undefined && signed !== revision)
      throw new Error(
        `${INTEGRITY}: signed with revision ${signed}, the catalogue has ${revision}`,
      );
    changes.write(INTEGRITY, list);
    if (signature) changes.write(INTEGRITY + SIGNATURE, signature);
    const listed = new Set([...entries.map(([name]) => name), INTEGRITY]);
    if (signature) listed.add(INTEGRITY + SIGNATURE);
    for (const name of changes.names()) if (!listed.has(name)) changes.remove(name);
    return { files: entries.length, fetched, revision };
  });
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
