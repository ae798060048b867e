/** What stands beside the published files: their hashes, and smaller copies for web servers. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from 'node:zlib';
import pLimit from 'p-limit';
import type { StagedChanges } from './staged-changes.js';

export const INTEGRITY = 'integrity.json';
const COPY = /\.(br|gz)$/;
/** Not loaded by pages. */
const UNHASHED = /\.(map|txt)$/;
/** Compressing runs beside the program, on as many cores as there are. */
const AT_ONCE = 4;

/** The name of the file that a .br or .gz is a copy of. */
export const originalOf = (name: string): string => name.replace(COPY, '');
const isCopy = (name: string): boolean => COPY.test(name);

/** As `integrity` attributes have it. */
export const sha384 = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

interface FinishOptions {
  /** Also a .br and a .gz beside each file. */
  readonly compress: boolean;
  /** The signatures of a file, by their names; of the list of hashes, they vouch for all files. */
  readonly sign: (name: string, text: string) => ReadonlyMap<string, string>;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/**
 * Adds integrity.json, {"files": {name: "sha384-…"}}, of every script and data file, and copies of
 * all files where these are wanted. Copies of files that changed never stay behind.
 * @throws the signal's reason where it was interrupted
 */
export async function finish(changes: StagedChanges, options: FinishOptions): Promise<void> {
  const files: Record<string, string> = {};
  const names = changes.names().filter((name) => !isCopy(name));
  for (const name of names)
    if (!UNHASHED.test(name) && !name.startsWith(INTEGRITY))
      files[name] = sha384(changes.read(name) ?? new Uint8Array());
  const list = `${JSON.stringify({ files }, null, 1)}\n`;
  const added = new Map([[INTEGRITY, list], ...options.sign(INTEGRITY, list)]);
  for (const [name, text] of added) changes.write(name, text);
  const all = new Set([...names, ...added.keys()]);
  for (const name of changes.names().filter(isCopy)) {
    const original = originalOf(name);
    if (!all.has(original) || (changes.isWritten(original) && !options.compress))
      changes.remove(name);
  }
  if (options.compress)
    await compressAll(
      [...all].filter((name) => !name.endsWith('.map')),
      changes,
      options,
    );
}

async function compressAll(
  names: readonly string[],
  changes: StagedChanges,
  { signal, onProgress }: FinishOptions,
): Promise<void> {
  let done = 0;
  const limit = pLimit(AT_ONCE);
  const compress = async (name: string) => {
    signal?.throwIfAborted();
    await compressOne(name, changes);
    onProgress?.((done += 1), names.length);
  };
  await limit.map(names, compress).finally(limit.clearQueue);
}

async function compressOne(name: string, changes: StagedChanges): Promise<void> {
  const bytes = changes.read(name) ?? new Uint8Array();
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  if (!holds(changes.read(`${name}.gz`), bytes, gunzipSync))
    changes.write(`${name}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  if (!holds(changes.read(`${name}.br`), bytes, brotliDecompressSync))
    changes.write(`${name}.br`, await promisify(brotliCompress)(bytes, { params }));
  // Where all copies are right, a stop must come through as well.
  await setImmediate();
}

/** Unpacking is far quicker than packing: a copy that is right stays. */
function holds(
  copy: Uint8Array | undefined,
  bytes: Uint8Array,
  unpack: (packed: Uint8Array) => Buffer,
): boolean {
  if (!copy) return false;
  try {
    return unpack(copy).equals(bytes);
  } catch {
    return false;
  }
}
