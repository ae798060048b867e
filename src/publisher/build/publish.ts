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
import type { Publication } from './build.js';

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
    readonly code: 'would-be-empty' | 'not-writable' | 'bad-previous',
    readonly args: Readonly<Record<string, string | number>>,
  ) {
    super(code);
  }
}

/** Files that a publication consists of; scripts that stand beside them stay. */
const OURS =
  /^(catalogue(\.[a-z-]+)?\.json|sheets\.[0-9a-f]+\.json|(?:lexicon|events)\.[0-9a-f]+\.json|context\.jsonld|(sheets|settings)\/.+\.json)$/i;
/** Sheets of the publication before stay for visitors who have its list open. */
const IMMUTABLE = /^(sheets\/|sheets\.|lexicon\.|events\.)/;

/**
 * Writes into `<out>/v1`. The revision rises by one where anything changed.
 * @throws PublishError where the catalogue would become empty, or the folder can't be written
 */
export function publish(publication: Publication, out: string): Published {
  const folder = join(out, 'v1');
  const backup = join(out, 'v1.before');
  try {
    // A build that was cut off between its two renames.
    if (!existsSync(folder) && existsSync(backup)) renameSync(backup, folder);
    const previous = readPrevious(folder);
    const catalogue = publication.catalogues.get('catalogue.json');
    const products = catalogue?.products.length ?? 0;
    if (!products && previous.products && !catalogue?.empty)
      throw new PublishError('would-be-empty', { products: previous.products, folder });
    const kept = { folder, files: publication.files.size + publication.catalogues.size, products };
    if (previous.revision > 0 && isSame(publication, folder, previous.revision))
      return { ...kept, revision: previous.revision, changed: false };
    const revision = previous.revision + 1;
    const fresh = join(out, `v1.new-${process.pid}`);
    rmSync(fresh, { recursive: true, force: true });
    try {
      writeAll(publication, fresh, revision);
      if (existsSync(folder)) carryOver(folder, fresh, previous.sheets);
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

interface Previous {
  readonly revision: number;
  readonly products: number;
  /** Immutable files that it names. */
  readonly sheets: ReadonlySet<string>;
}

function readPrevious(folder: string): Previous {
  const file = join(folder, 'catalogue.json');
  if (!existsSync(file)) return { revision: 0, products: 0, sheets: new Set() };
  try {
    const sheets = new Set<string>();
    let revision = 0;
    let products = 0;
    for (const name of readdirSync(folder).filter((entry) => /^catalogue(\.|$)/.test(entry))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const data = JSON.parse(text) as {
        revision: number;
        sheets?: string;
        lexicon?: string;
        products: { sheet?: string }[];
      };
      revision = Math.max(revision, data.revision);
      if (name === 'catalogue.json') products = data.products.length;
      for (const one of [data.sheets, data.lexicon, ...data.products.map(({ sheet }) => sheet)])
        if (one) sheets.add(one);
    }
    return { revision, products, sheets };
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
    (name) => wanted.has(name) || IMMUTABLE.test(name) || !OURS.test(name),
  );
}

function writeAll(publication: Publication, folder: string, revision: number): void {
  mkdirSync(join(folder, 'sheets'), { recursive: true });
  mkdirSync(join(folder, 'settings'), { recursive: true });
  for (const [name, text] of contents(publication, revision))
    writeFileSync(join(folder, name), text);
}

/** What isn't ours, and the immutable files of the publication before. */
function carryOver(from: string, to: string, sheets: ReadonlySet<string>): void {
  for (const name of listFiles(from)) {
    if (existsSync(join(to, name)) || (OURS.test(name) && !sheets.has(name))) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(from, name), join(to, name), { preserveTimestamps: true });
  }
}

function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below ? `${below}/${entry.name}` : entry.name;
    return entry.isDirectory() ? listFiles(folder, name) : [name];
  });
}
