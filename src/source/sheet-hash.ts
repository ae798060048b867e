/** Holds a sheet against the published list of hashes. */
import { digest } from './digest.js';

/** In a publication of before 2026 the list held no more than the hash in a file's name. */
const MIN_HASH_LENGTH = 8;
const FULL_HASH_LENGTH = 64;

/**
 * Whether `text` is the sheet that the list names for `id`. True also where nothing can be told: no
 * WebCrypto, or no hash in the list. `strict` wants a full hash.
 */
export async function isListed(
  text: string,
  id: string,
  list: unknown,
  strict: boolean,
): Promise<boolean> {
  const known = typeof list === 'object' && list !== null && Object.hasOwn(list, id);
  const hash = known ? (list as Readonly<Record<string, unknown>>)[id] : undefined;
  if (typeof hash !== 'string' || hash.length < (strict ? FULL_HASH_LENGTH : MIN_HASH_LENGTH))
    return !strict;
  const found = await digest(text);
  return found === undefined || found.startsWith(hash);
}
