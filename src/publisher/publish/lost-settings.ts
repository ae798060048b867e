/** Municipalities that have settings of their own now, and would have none. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasLocalContent } from './local-content.js';

/**
 * @param folder a publication's v1
 * @param next the text of a file in what is to be published
 * @returns how many had local content, and the slugs of those that lose all of it
 */
export function lostSettings(
  folder: string,
  next: (name: string) => string | undefined,
): { readonly had: number; readonly lost: readonly string[] } {
  const settings = join(folder, 'settings');
  const names = existsSync(settings)
    ? readdirSync(settings).filter((name) => /^[^.\d][^.]*\.json$/.test(name))
    : [];
  const had = names.filter((name) => isLocal(readFileSync(join(settings, name), 'utf8')));
  const lost = had.filter((name) => !isLocal(next(`settings/${name}`)));
  return { had: had.length, lost: lost.map((name) => name.replace('.json', '')) };
}

function isLocal(text: string | undefined): boolean {
  if (text === undefined) return false;
  try {
    const file = JSON.parse(text) as object;
    // An alias leads to who took the municipality over.
    return !('movedTo' in file) && hasLocalContent(file);
  } catch {
    return false;
  }
}
