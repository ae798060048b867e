/** Names of files that were read back from a file: they stay inside their folder. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Parts with `/` between them, none of which leads up or anywhere else. */
export const isInnerName = (name: unknown): name is string =>
  typeof name === 'string' &&
  // eslint-disable-next-line no-control-regex
  !/[\\\u0000-\u001F]|^[A-Za-z]:/.test(name) &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/**
 * The path of a file in a folder.
 * @throws Error where the name leads out of it, also by a link
 */
export function pathInside(folder: string, name: string): string {
  const path = join(folder, name);
  if (!isInnerName(name) || !isReallyInside(folder, dirname(path)))
    throw new Error(`${JSON.stringify(name)} leads out of ${folder}`);
  return path;
}

/** What isn't there yet leads nowhere. */
function isReallyInside(folder: string, below: string): boolean {
  if (!existsSync(folder)) return true;
  let there = below;
  while (!existsSync(there)) there = dirname(there);
  const root = realpathSync(folder);
  const real = realpathSync(there);
  // Where the folder itself is not there yet, it is one above.
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}
