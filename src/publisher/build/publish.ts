/** Puts a publication where it is served from, whole or not at all. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listArchive, writeArchive } from './archive.js';
import type { Publication } from './build.js';
import type { Edition } from './catalogue.js';
import { INTEGRITY, finish, isCopy, listFiles } from './finish.js';

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
    readonly code: 'would-be-empty' | 'would-lose' | 'not-writable' | 'bad-previous',
    readonly args: Readonly<Record<string, string | number>>,
  ) {
    super(code);
  }
}

/** Files that a publication consists of; scripts that stand beside them stay. */
const OURS =
  /^(catalogue(\.[a-z-]+)?\.json|sheets\.[0-9a-f]+\.json|(?:lexicon|events)\.[0-9a-f]+\.json|context\.jsonld|integrity\.json|(sheets|settings)\/.+\.json)$/i;
/** Sheets of the publication before stay for visitors who have its list open. */
const IMMUTABLE = /^(sheets\/|sheets\.|lexicon\.|events\.)/;

export interface PublishOptions {
  /** Publish even if most products would be gone. */
  readonly force?: boolean | undefined;
  /** Where the state was lost: the revision is at least this. */
  readonly revisionAtLeast?: number | undefined;
  /** Also a .br and .gz beside each file. */
  readonly compress?: boolean | undefined;
  /** The day in Brussels, for the archive; without it nothing is archived. */
  readonly today?: string | undefined;
}
/** Losing more than this share of the products is hardly ever meant. */
const MAX_LOST = 0.2;

/**
 * Writes into `<out>/v1`. The revision rises by one where anything changed.
 * @throws PublishError where too much would be lost, or the folder can't be written
 */
export function publish(
  publication: Publication,
  out: string,
  options: PublishOptions = {},
): Published {
  const folder = join(out, 'v1');
  const backup = join(out, 'v1.before');
  try {
    // A build that was cut off between its two renames.
    if (!existsSync(folder) && existsSync(backup)) renameSync(backup, folder);
    const previous = readPrevious(folder);
    const catalogue = publication.catalogues.get('catalogue.json');
    const products = catalogue?.products.length ?? 0;
    if (!options.force) assertNotLost(previous, catalogue, folder);
    const kept = { folder, files: publication.files.size + publication.catalogues.size, products };
    const least = options.revisionAtLeast ?? 0;
    const known = Math.max(previous.revision, listArchive(out).at(-1)?.revision ?? 0);
    if (known > 0 && known === previous.revision && known >= least)
      if (isSame(publication, folder, known)) {
        // Scripts may be new: their hashes are not part of the revision.
        finish(folder, options.compress === true);
        return { ...kept, revision: known, changed: false };
      }
    const revision = Math.max(known + 1, least);
    const fresh = join(out, `v1.new-${process.pid}`);
    rmSync(fresh, { recursive: true, force: true });
    try {
      const all = contents(publication, revision);
      writeAll(all, fresh);
      if (existsSync(folder)) carryOver(folder, fresh, previous.sheets);
      finish(fresh, options.compress === true);
      if (options.today !== undefined) writeArchive(out, revision, options.today, all);
      rmSync(backup, { recursive: true, force: true });
      if (existsSync(folder)) renameSync(folder, backup);
      renameSync(fresh, folder);
      rmSync(backup, { recursive: true, force: true });
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
    return { ...kept, revision, changed: true };
  } catch (error) {
    if (error instanceof PublishError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublishError('not-writable', { folder: basename(folder), reason });
  }
}

function assertNotLost(
  { ids }: Previous,
  catalogue: Edition['catalogue'] | undefined,
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
        if (one) sheets.add(one);
    }
    return { revision, ids, sheets };
  } catch (error) {
    // Going on would start again at revision 1, and browsers would think it old.
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublishError('bad-previous', { file, reason });
  }
}

function contents(publication: Publication, revision: number): Map<string, string> {
  const all = new Map(publication.files);
  for (const [name, { schemaVersion, ...rest }] of publication.catalogues) {
    const { '@context': context, ...body } = rest as typeof rest & { '@context'?: string };
    all.set(name, `${JSON.stringify({ '@context': context, schemaVersion, revision, ...body })}\n`);
  }
  return all;
}

function isSame(publication: Publication, folder: string, revision: number): boolean {
  const wanted = contents(publication, revision);
  for (const [name, text] of wanted) {
    const file = join(folder, name);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) return false;
  }
  return listFiles(folder).every(
    (name) => wanted.has(name) || name === INTEGRITY || IMMUTABLE.test(name) || !OURS.test(name),
  );
}

function writeAll(files: ReadonlyMap<string, string>, folder: string): void {
  mkdirSync(join(folder, 'sheets'), { recursive: true });
  mkdirSync(join(folder, 'settings'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

/** What isn't ours, and the immutable files of the publication before. */
function carryOver(from: string, to: string, sheets: ReadonlySet<string>): void {
  for (const name of listFiles(from)) {
    const whole = name.replace(/\.(br|gz)$/, '');
    // The small copy of a file that is new would be that of the old one.
    if (isCopy(name) && (OURS.test(whole) || existsSync(join(to, whole))) && !sheets.has(whole))
      continue;
    if (existsSync(join(to, name)) || (OURS.test(name) && !sheets.has(name))) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(from, name), join(to, name), { preserveTimestamps: true });
  }
}
