/** A copy of the whole guide for bad days: a file of the site itself, or in the page. */
import { decodeSnapshot } from '../catalogue/decode.js';
import type { Decoded, Finding } from '../catalogue/finding.js';
import type { Sheet, Snapshot } from '../catalogue/model.js';
import { RefusedCatalogue, orRefuse } from './accept.js';
import { isOwn } from './address.js';
import type { Files } from './files.js';
import { SourceError } from './request.js';
import type { PublicKeys } from './signed.js';

interface Wanted {
  readonly address: {
    readonly snapshot?: string | object | undefined;
    readonly catalogue: string;
    readonly keys?: PublicKeys;
  };
  /** Gets what the copy's findings are. */
  readonly problems: { code: string; file: string; findings?: readonly Finding[] }[];
  readonly signal: AbortSignal | undefined;
  readonly userInitiated: boolean;
}

/** The guide that the copy holds. Rejects with a SourceError. */
export async function readSnapshot(
  files: Files,
  { address, problems, signal, userInitiated }: Wanted,
  timeoutMs: number,
) {
  const given = address.snapshot as string | object;
  const inPage = typeof given === 'object';
  const file = inPage ? 'data-snapshot' : given;
  // The page vouches for itself and for files of its own server; for others the centre must.
  if (address.keys && !inPage && !isOwn(given))
    throw new SourceError('tampered', file, 'with `public-key` a snapshot is the page’s own');
  const { value, findings } = inPage
    ? acceptSnapshot(given, file)
    : (await files.get(file, acceptSnapshot, { signal, userInitiated, timeoutMs })).value;
  if (findings.length) problems.push({ code: 'catalogue-findings', file, findings });
  const sheets = new Map<string, Sheet>();
  for (const sheet of value.sheets) sheets.set(sheet.id, sheet);
  const { catalogue, settings } = value;
  const origin: 'inline' | 'snapshot' = inPage ? 'inline' : 'snapshot';
  return { catalogue, settings, origin, base: address.catalogue, sheets };
}

/** A snapshot that has products. @throws RefusedCatalogue */
export function acceptSnapshot(
  json: unknown,
  url: string,
): Decoded<Snapshot> & { value: Snapshot } {
  const decoded = decodeSnapshot(json);
  const value = orRefuse(decoded, url, 'this is not a snapshot that the guide can read');
  const { products, empty } = value.catalogue;
  if (!products.length && !empty)
    throw new RefusedCatalogue(url, 'the snapshot holds no products', decoded.findings);
  return { ...decoded, value };
}
