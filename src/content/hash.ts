/** Hashes of texts, and values as JSON that compares. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in hex, its first `length` characters. */
export const hashOf = (text: string, length: number): string =>
  bytesToHex(sha256(utf8ToBytes(text))).slice(0, length);

/** Equal for values that differ only in the order of keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
