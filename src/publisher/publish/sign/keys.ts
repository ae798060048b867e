/** Keys of a centre: a private one in a file that stays there, a public one for pages. */
import {
  type KeyObject,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Nobody but its owner reads a private key. */
const OWNER_ONLY = 0o600;
const RAW_BYTES = 32;

/**
 * Writes a new private key, PKCS #8 in PEM; an existing file is never overwritten.
 * @returns the public key, as `public-key` takes it
 */
export function createKey(file: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(file, pem, { mode: OWNER_ONLY, flag: 'wx' });
  return publicKeyOf(privateKey);
}

/** @throws Error where the file can't be read or holds no Ed25519 key */
export function readKey(file: string): KeyObject {
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(`${key.asymmetricKeyType ?? 'unknown'} instead of ed25519`);
  return key;
}

/** 32 bytes in base64url. */
export function publicKeyOf(privateKey: KeyObject): string {
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return spki.subarray(-RAW_BYTES).toString('base64url');
}
