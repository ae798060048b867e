/** Signs a publication. Same files, revision and keys: same bytes. */
import { type KeyObject, sign as signBytes } from 'node:crypto';
import { type Signature, statement } from '../../../catalogue/signed-text.js';
import { hashOf } from '../../../content/hash.js';

/** Behind the name of the file that it signs. */
export const SIGNATURE = '.sig';
/** Sheets are not signed one by one: the list of their hashes is. */
const SIGNED =
  /^(?:catalogue(?:\.[a-z-]+)?|municipalities|integrity|(?:sheets|lexicon|events)\.[0-9a-f]+|settings\/[^/]+)\.json$/i;
const WHOLE_HASH = 64;

/** The signatures of those of `files` that pages rely on, by their own names. */
export function signaturesOf(
  files: ReadonlyMap<string, string>,
  revision: number,
  keys: readonly KeyObject[],
): Map<string, string> {
  const signatures = new Map<string, string>();
  if (!keys.length) return signatures;
  for (const [name, text] of files) {
    if (!SIGNED.test(name)) continue;
    const said = Buffer.from(statement(name, revision, hashOf(text, WHOLE_HASH)));
    const signature: Signature = {
      revision,
      signatures: keys.map((key) => signBytes(null, said, key).toString('base64')),
    };
    signatures.set(name + SIGNATURE, `${JSON.stringify(signature)}\n`);
  }
  return signatures;
}
