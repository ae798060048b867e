/** What the centre signs. */

/** The file beside a signed one, with `.sig` behind its name. */
export interface Signature {
  /** Of the publication that the file is part of. */
  readonly revision: number;
  /** Ed25519, 64 bytes in base64; one for each key. */
  readonly signatures: readonly string[];
}

/**
 * The text that is signed: it binds a content to its name and its revision, so that neither can be
 * exchanged. `hash`: SHA-256 of the file, in hex.
 */
export const statement = (name: string, revision: number, hash: string): string =>
  `product-guide 1\n${name}\n${revision}\n${hash}\n`;
