/**
 * Signatures of the centre: a chunk of its own, for pages with `public-key`. What is signed, and why
 * a stolen CDN can do nothing with it, is told in docs/integrity.md.
 */
import { statement } from '../catalogue/signed-text.js';
import { digest } from './digest.js';

type Verdict =
  /** Signed with one of the keys, as part of this revision. */
  | { readonly state: 'signed'; readonly revision: number }
  | { readonly state: 'unsigned'; readonly reason: string }
  /** This browser, or this page without https, can't check signatures. */
  | { readonly state: 'unknown' };

const ALGORITHM = 'Ed25519';
const KEY_BYTES = 32;
const UNKNOWN: Verdict = { state: 'unknown' };

/**
 * Whether `text` is what the centre has signed. Never rejects.
 * @param name of the file within the publication: settings/gingelom.json
 * @param signature the JSON beside it: {"revision": 12, "signatures": ["base64", …]}
 * @param keys public keys, 32 bytes in base64 or base64url
 */
export async function verifySignature(
  name: string,
  text: string,
  signature: unknown,
  keys: readonly string[],
): Promise<Verdict> {
  const hash = await digest(text);
  if (hash === undefined) return UNKNOWN;
  const { revision, signatures } = (signature ?? {}) as {
    readonly revision?: unknown;
    readonly signatures?: unknown;
  };
  if (typeof revision !== 'number' || !Array.isArray(signatures))
    return { state: 'unsigned', reason: 'its signature can’t be read' };
  const signed = new TextEncoder().encode(statement(name, revision, hash));
  for (const key of keys) {
    const raw = bytesOf(key);
    if (raw?.length !== KEY_BYTES) continue;
    let imported: CryptoKey;
    try {
      imported = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']);
    } catch {
      return UNKNOWN;
    }
    for (const one of signatures as readonly unknown[]) {
      const bytes = bytesOf(one);
      if (bytes && (await crypto.subtle.verify(ALGORITHM, imported, bytes, signed)))
        return { state: 'signed', revision };
    }
  }
  return { state: 'unsigned', reason: 'it is not signed with one of the keys in `public-key`' };
}

function bytesOf(base64: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof base64 !== 'string') return undefined;
  try {
    const binary = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return undefined;
  }
}

/** What the console says once where a key is given and can't be used. */
const UNCHECKED =
  '[product-guide] This browser, or this page without https, can’t check signatures: `public-key` is not used. See docs/integrity.md.';
let warned = false;

/**
 * The revision that `text` was signed with; undefined where that can't be told here.
 * @throws Error that says what is wrong with it
 */
export async function signedRevision(
  ...args: Parameters<typeof verifySignature>
): Promise<number | undefined> {
  const verdict = await verifySignature(...args);
  if (verdict.state === 'unsigned') throw new Error(verdict.reason);
  if (verdict.state === 'signed') return verdict.revision;
  if (!warned) console.warn(UNCHECKED);
  warned = true;
  return undefined;
}
