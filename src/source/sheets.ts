/** Full sheets, each held against the published hashes. */
import { decodeSheet } from '../catalogue/decode.js';
import type { Sheet } from '../catalogue/model.js';
import { orRefuse } from './accept.js';
import type { Files } from './files.js';
import { SourceError } from './request.js';
import { isListed } from './sheet-hash.js';
import { type NamedFile, type PublicKeys, immutable, namedContent } from './signed.js';

/** Which sheet, and what it is held against. */
interface WantedSheet {
  readonly url: string;
  /** Of the product. */
  readonly id: string;
  /** The published hashes of all sheets. */
  readonly list: NamedFile | undefined;
  readonly keys: PublicKeys;
}

/** Addresses whose answer was not what its hash says: the browser's own cache may hold a damaged one. */
const distrusted = new Set<string>();

/** The sheet of one product. Rejects with a SourceError, also where it is another product's or was tampered with. */
export async function readSheet(
  files: Files,
  { url, id, list, keys }: WantedSheet,
  signal?: AbortSignal,
): Promise<Sheet> {
  const ask = immutable(signal);
  const cache = distrusted.has(url) ? 'reload' : ask.cache;
  const answer = files.get(url, acceptSheet, { ...ask, cache });
  const hashes = list && namedContent(files, list, keys, signal);
  hashes?.catch(() => undefined);
  const { text, value } = await answer;
  const refuse = (code: 'refused' | 'tampered', message: string) => {
    distrusted.add(url);
    files.forget(url);
    return new SourceError(code, url, message);
  };
  if (value.id !== id) throw refuse('refused', `this is the sheet of ${value.id}, not of ${id}`);
  const listed = async () => isListed(text, id, await hashes, !!keys);
  // Without a key a list that can't be had proves nothing; with one it is needed.
  const good = hashes || keys ? await listed().catch(() => !keys) : true;
  if (!good) throw refuse('tampered', 'this is not what the published hash says');
  return value;
}

/** @throws RefusedCatalogue */
function acceptSheet(json: unknown, url: string): Sheet {
  return orRefuse(decodeSheet(json), url, 'this is not a sheet that the guide can read');
}
