/** What stands beside the published files: their hashes, and smaller copies for web servers. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const INTEGRITY = 'integrity.json';
const COPY = /\.(br|gz)$/;
/** Not loaded by pages. */
const UNHASHED = /\.(map|txt)$/;

export const isCopy = (name: string): boolean => COPY.test(name);

/** As `integrity` attributes have it. */
export const sha384 = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * Writes integrity.json: {"files": {name: "sha384-…"}} of every script and data file; with
 * `compress` also a .br and .gz beside each. Files that are right already are not touched.
 */
export function finish(folder: string, compress: boolean): void {
  const files: Record<string, string> = {};
  for (const name of listFiles(folder).sort()) {
    if (isCopy(name) || UNHASHED.test(name) || name === INTEGRITY) continue;
    files[name] = sha384(readFileSync(join(folder, name)));
  }
  replace(join(folder, INTEGRITY), Buffer.from(`${JSON.stringify({ files }, null, 1)}\n`));
  if (!compress) return;
  for (const name of listFiles(folder).filter((one) => !isCopy(one) && !one.endsWith('.map'))) {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    replace(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    replace(`${file}.br`, brotliCompressSync(bytes, { params }));
  }
}

/** All files below a folder, with `/` between folders. */
export function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below ? `${below}/${entry.name}` : entry.name;
    return entry.isDirectory() ? listFiles(folder, name) : [name];
  });
}

/** A reader gets the old file or the new one, never half of it. */
function replace(file: string, bytes: Buffer): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}
