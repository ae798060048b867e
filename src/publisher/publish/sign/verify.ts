/** Whether the centre signed a file, with keys as `public-key` takes them. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { type Signature, statement } from '../../../catalogue/signed-text.js';

/**
 * @param keys 32 bytes each, in base64 or base64url
 * @returns the revision that it was signed with; undefined where none of the keys signed it
 */
export function signedRevision(
  name: string,
  file: Uint8Array,
  signature: Uint8Array | undefined,
  keys: readonly string[],
): number | undefined {
  const { revision, signatures } = read(signature);
  if (typeof revision !== 'number' || !Array.isArray(signatures)) return undefined;
  const hash = createHash('sha256').update(file).digest('hex');
  const said = Buffer.from(statement(name, revision, hash));
  const isSigned = keys.some((key) => {
    const publicKey = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key, 'base64').toString('base64url') },
      format: 'jwk',
    });
    return (signatures as readonly unknown[]).some(
      (one) => typeof one === 'string' && verify(null, said, publicKey, Buffer.from(one, 'base64')),
    );
  });
  return isSigned ? revision : undefined;
}

function read(signature: Uint8Array | undefined): Partial<Signature> {
  try {
    return (JSON.parse(new TextDecoder().decode(signature)) as Signature | null) ?? {};
  } catch {
    return {};
  }
}
