/** Files of a publication: with public keys only what the centre has signed. */
import type { Ask, Files, Read } from './files.js';
import { SourceError } from './request.js';

/** A file whose name changes with its content: its address, and what the catalogue calls it. */
export interface NamedFile {
  readonly url: string;
  readonly name: string;
}
/** Undefined where the page names none: nothing needs a signature. */
export type PublicKeys = readonly string[] | undefined;

const TIMEOUT_MS = 8_000;
const signatureOf = (url: string) => url.replace(/(?=[?#]|$)/, '.sig');

/** For files whose name changes with their content. A visitor asked for them. */
export const immutable = (signal: AbortSignal | undefined) =>
  ({ signal, userInitiated: true, timeoutMs: TIMEOUT_MS, cache: 'default' }) as const;

/** A file, and with keys the revision that it was signed with. Rejects with a SourceError. */
export async function signedFile<T>(
  files: Files,
  url: string,
  name: string,
  read: Read<T>,
  ask: Ask,
  keys: PublicKeys,
): Promise<{ readonly value: T; readonly signed?: number | undefined }> {
  const answer = files.get(url, read, ask);
  if (!keys) return answer;
  const signature = files.get(signatureOf(url), (json) => json, ask);
  signature.catch(() => undefined);
  const { text, value } = await answer;
  const { value: given } = await signature;
  try {
    const { signedRevision } = await import('./signature.js');
    return { value, signed: await signedRevision(name, text, given, keys) };
  } catch (error) {
    forgetFile(files, url);
    // Also where the code that checks can't be had: nothing unchecked is shown.
    throw new SourceError('tampered', url, (error as Error).message);
  }
}

/** What a file holds that the catalogue names, such as the lexicon. Rejects with a SourceError. */
export async function namedContent(
  files: Files,
  { url, name }: NamedFile,
  keys: PublicKeys,
  signal?: AbortSignal,
): Promise<unknown> {
  return (await signedFile(files, url, name, (json) => json, immutable(signal), keys)).value;
}

/** The next one who asks gets a fresh answer, and its signature. */
export function forgetFile(files: Files, url: string): void {
  files.forget(url);
  files.forget(signatureOf(url));
}
