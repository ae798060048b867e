/** Puts a publication where it is served from, whole or not at all. */
import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SIGNATURE, signaturesOf } from './sign/sign.js';
import { changeFolder, listFiles } from './staged-changes.js';
import { type ArchiveEntry, listArchive, readArchive, writeArchive } from './archive.js';
import { INTEGRITY, finish, originalOf } from './finish.js';
import { lostSettings } from './lost-settings.js';
import type { UnnumberedCatalogue } from './publication.js';
import { type UnnumberedFiles, withRevision } from './serialise.js';

export interface Published {
  readonly folder: string;
  readonly revision: number;
  /** False where the same content was there already: nothing was written. */
  readonly changed: boolean;
  readonly files: number;
  readonly products: number;
}
export class PublishError extends Error {
  constructor(
    readonly code:
      | 'would-be-empty'
      | 'would-lose'
      | 'would-lose-settings'
      | 'was-signed'
      | 'not-writable'
      | 'bad-previous',
    readonly args: Readonly<Record<string, string | number>>,
  ) {
    super(code);
  }
}

/** Files that a publication consists of; scripts that stand beside them stay. */
const OURS =
  /^(catalogue(\.[a-z-]+)?\.json|sheets\.[0-9a-f]+\.json|(?:lexicon|events)\.[0-9a-f]+\.json|context\.jsonld|(?:integrity|municipalities)\.json|(sheets|settings)\/.+\.json)(\.sig)?$/i;
/** Named for their content; those of the publication before stay for who has its list open. */
const IMMUTABLE = /^(sheets\/|sheets\.|lexicon\.|events\.)/;
/** What others name comes before what names it; the list of products nearly last. */
const RANKS = [
  IMMUTABLE,
  /^(?!settings\/|catalogue|integrity)/,
  /^settings\//,
  /^catalogue\.[a-z-]+\.json/,
  /^catalogue/,
];
export const rankOf = (name: string): number => {
  const rank = RANKS.findIndex((pattern) => pattern.test(name));
  return rank < 0 ? RANKS.length : rank;
};

export interface PublishOptions {
  /** Publish even if most products would be gone. */
  readonly force?: boolean | undefined;
  /** Where the state was lost: the revision is at least this. */
  readonly revisionAtLeast?: number | undefined;
  /** Also a .br and .gz beside each file. */
  readonly compress?: boolean | undefined;
  /** Private keys to sign with. */
  readonly keys?: readonly KeyObject[] | undefined;
  /** The day in Brussels, for the archive; without it nothing is archived. */
  readonly today?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}
/** Losing more than this share of the products is hardly ever meant. */
const MAX_LOST = 0.2;

/**
 * Writes into `<out>/v1`. The revision rises by one where anything changed.
 * @throws PublishError where too much would be lost, or the folder can't be written; the signal's
 *   reason where it was interrupted. Then nothing has changed
 */
export async function publish(
  publication: UnnumberedFiles,
  out: string,
  options: PublishOptions = {},
): Promise<Published> {
  const folder = join(out, 'v1');
  const { signal, keys = [] } = options;
  try {
    return await changeFolder(folder, rankOf, async (changes) => {
      const previous = readPrevious(folder);
      const catalogue = publication.catalogues.get('catalogue.json');
      const products = catalogue?.products.length ?? 0;
      if (!options.force) {
        assertNotLost(previous, catalogue, folder);
        if (products || !catalogue?.empty) assertSettingsNotLost(folder, publication);
      }
      // Pages that know the key would refuse what follows unsigned.
      const signed = join(folder, `catalogue.json${SIGNATURE}`);
      if (!keys.length && existsSync(signed)) throw new PublishError('was-signed', { signed });
      const { revision, changed } = nextRevision(publication, folder, out, previous, options);
      const unsigned = withRevision(publication, revision);
      const all = withSignatures(unsigned, revision, keys);
      for (const [name, text] of all) changes.write(name, text);
      for (const name of changed ? changes.names() : []) {
        const original = originalOf(name);
        const stays = all.has(original) || previous.sheets.has(original) || !OURS.test(original);
        if (!stays) changes.remove(name);
      }
      const sign = (name: string, text: string) =>
        signaturesOf(new Map([[name, text]]), revision, keys);
      await finish(changes, { ...options, sign, compress: options.compress === true });
      signal?.throwIfAborted();
      if (changed && options.today !== undefined && listArchive(out).at(-1)?.revision !== revision)
        writeArchive(out, revision, options.today, unsigned);
      return { folder, revision, changed, files: all.size, products };
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof PublishError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublishError('not-writable', { folder: basename(folder), reason });
  }
}

/** One more than all before, unless the same is there already. */
function nextRevision(
  publication: UnnumberedFiles,
  folder: string,
  out: string,
  previous: Previous,
  { revisionAtLeast: least = 0, keys }: PublishOptions,
): { readonly revision: number; readonly changed: boolean } {
  const kept = listArchive(out).at(-1);
  const known = Math.max(previous.revision, kept?.revision ?? 0);
  const isThere = known > 0 && known === previous.revision && known >= least;
  // Scripts may be new: their hashes are not part of the revision.
  if (isThere && isSame(publication, folder, known, keys))
    return { revision: known, changed: false };
  // The folder was lost, not the content: it comes back as it was.
  if (kept && kept.revision > previous.revision && kept.revision >= least)
    if (isArchived(publication, kept)) return { revision: known, changed: true };
  return { revision: Math.max(known + 1, least), changed: true };
}

function isArchived(publication: UnnumberedFiles, kept: ArchiveEntry): boolean {
  try {
    const wanted = withRevision(publication, kept.revision);
    const { files } = readArchive(kept);
    const names = Object.keys(files);
    return names.length === wanted.size && names.every((name) => files[name] === wanted.get(name));
  } catch {
    // What can't be read is not the same.
    return false;
  }
}

function assertNotLost(
  { ids }: Previous,
  catalogue: UnnumberedCatalogue | undefined,
  folder: string,
): void {
  const products = catalogue?.products ?? [];
  if (!ids.size || (!products.length && catalogue?.empty)) return;
  if (!products.length) throw new PublishError('would-be-empty', { products: ids.size, folder });
  const still = new Set(products.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]));
  const lost = [...ids].filter((id) => !still.has(id));
  if (lost.length > ids.size * MAX_LOST)
    throw new PublishError('would-lose', {
      lost: lost.length,
      products: ids.size,
      examples: lost.slice(0, 5).join(', '),
    });
}

function assertSettingsNotLost(folder: string, { files }: UnnumberedFiles): void {
  const { had, lost } = lostSettings(folder, (name) => files.get(name));
  if (lost.length > had * MAX_LOST)
    throw new PublishError('would-lose-settings', {
      lost: lost.length,
      settings: had,
      examples: lost.slice(0, 5).join(', '),
    });
}

interface Previous {
  readonly revision: number;
  readonly ids: ReadonlySet<string>;
  /** Immutable files that it names. */
  readonly sheets: ReadonlySet<string>;
}

function readPrevious(folder: string): Previous {
  const file = join(folder, 'catalogue.json');
  if (!existsSync(file)) return { revision: 0, ids: new Set(), sheets: new Set() };
  try {
    const sheets = new Set<string>();
    let revision = 0;
    let ids: ReadonlySet<string> = new Set();
    for (const name of readdirSync(folder).filter((entry) =>
      /^catalogue(\.[a-z-]+)?\.json$/i.test(entry),
    )) {
      const text = readFileSync(join(folder, name), 'utf8');
      const data = JSON.parse(text) as {
        revision: number;
        sheets?: string;
        lexicon?: string;
        products: { id: string; sheet?: string }[];
      };
      revision = Math.max(revision, data.revision);
      if (name === 'catalogue.json') ids = new Set(data.products.map(({ id }) => id));
      for (const one of [data.sheets, data.lexicon, ...data.products.map(({ sheet }) => sheet)])
        if (one) sheets.add(one).add(one + SIGNATURE);
    }
    return { revision, ids, sheets };
  } catch (error) {
    // Going on would start again at revision 1, and browsers would think it old.
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublishError('bad-previous', { file, reason });
  }
}

const withSignatures = (
  files: ReadonlyMap<string, string>,
  revision: number,
  keys: PublishOptions['keys'],
): Map<string, string> => new Map([...files, ...signaturesOf(files, revision, keys ?? [])]);

function isSame(
  publication: UnnumberedFiles,
  folder: string,
  revision: number,
  keys: PublishOptions['keys'],
): boolean {
  const wanted = withSignatures(withRevision(publication, revision), revision, keys);
  for (const [name, text] of wanted) {
    const file = join(folder, name);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) return false;
  }
  return listFiles(folder).every(
    (name) =>
      wanted.has(name) || name.startsWith(INTEGRITY) || IMMUTABLE.test(name) || !OURS.test(name),
  );
}
