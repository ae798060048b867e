/** What an import remembers of the one before, in import-lock.json beside the content. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceHashes } from '../../content/merge.js';
import type { ConsolidationMemory } from './consolidate/consolidate.js';

export interface Lock {
  /** Hash of every sheet as the import wrote it, by id. */
  readonly written: Readonly<Record<string, string>>;
  /** By id of the product. */
  readonly products: Readonly<Record<string, SourceHashes>>;
  /** By slug of the municipality. */
  readonly settings: Readonly<Record<string, SourceHashes>>;
  readonly fold?: ConsolidationMemory | undefined;
}

export const LOCK_FILE = 'import-lock.json';

/** @throws SyntaxError where somebody broke it: going on would take every edit for the source's */
export function readLock(folder: string): Lock {
  const file = join(folder, LOCK_FILE);
  const lock = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Lock>) : {};
  return {
    ...lock,
    written: byName(lock.written),
    products: byName(lock.products),
    settings: byName(lock.settings),
  };
}

/** A product may be called "constructor": nothing is there that wasn't entered. */
const byName = <T>(entries: Readonly<Record<string, T>> = {}): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, entries);

export const textOfLock = (lock: Lock): string => `${JSON.stringify(lock, null, 1)}\n`;
