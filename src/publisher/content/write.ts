/** Writes what an import found into a content folder, without undoing what editors did there. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Product } from '../../catalogue/model.js';
import { type FileFinding, fileFinding } from '../finding.js';
import type { FoldMemory } from '../fold/fold.js';
import type { Imported } from '../import/import.js';
import { writeSheet } from '../markdown/write.js';
import { type Lock, type Said, hashOfText, readLock, writeLock } from './lock.js';
import { type Contradiction, hashesOf, mergeValues } from './merge.js';
import { mergeSettings, valuesOf } from './merge-settings.js';
import { readProductFile } from './read.js';

/** What a repeated import left as it was. */
export interface Kept {
  /** Ids of sheets that an editor changed: merged, field by field. */
  readonly edited: readonly string[];
  /** Ids of products that the source no longer has. */
  readonly stale: readonly string[];
  /** Values that source and editors both changed: the editors' stay. */
  readonly findings: readonly FileFinding[];
}

const MAX_SHOWN = 120;

export function writeContent(imported: Imported & { memory?: FoldMemory }, out: string): Kept {
  for (const folder of ['products', 'settings']) mkdirSync(join(out, folder), { recursive: true });
  const before = readLock(out);
  const lock = {
    written: { ...before.written },
    products: { ...before.products },
    settings: { ...before.settings },
    fold: imported.memory ?? before.fold,
  };
  const findings: FileFinding[] = [];
  const edited: string[] = [];
  const names = new Set(readdirSync(join(out, 'products')));
  for (const product of imported.products) {
    const { id } = product;
    const decided = imported.partial?.get(id);
    if (decided) {
      const file = join(out, 'products', `${id}.md`);
      const said = pickNames({ ...product }, decided);
      mergeInto(said, pickNames(before.products[id] ?? {}, decided), file, findings);
      lock.products[id] = { ...before.products[id], ...hashesOf(said) };
      continue;
    }
    const outcome = writeProduct(product, before, out, names, findings);
    if (outcome.edited) edited.push(id);
    if (outcome.written !== undefined) lock.written[id] = outcome.written;
    lock.products[id] = hashesOf({ ...product });
  }
  const seen = new Set(imported.products.map(({ id }) => id));
  const stale = new Set(
    Object.keys(before.products).filter((id) => !seen.has(id) && names.has(`${id}.md`)),
  );
  for (const slug of imported.settings.keys()) {
    const outcome = writeSettings(slug, imported, before, out, findings);
    for (const entry of outcome.stale) stale.add(`${slug}: ${entry.split('/')[1] ?? ''}`);
    lock.settings[slug] = outcome.said;
  }
  const config = join(out, 'catalogue.yaml');
  if (!existsSync(config)) writeFileSync(config, stringify(imported.envelope));
  const kept = { edited, stale: [...stale].sort(), findings };
  const report = { ...imported.report, edited, stale: kept.stale, contradictions: findings };
  writeFileSync(join(out, 'import-report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeLock(out, lock);
  return kept;
}

/** Ids in the folder from an earlier import, by IRI, so that a product keeps its address. */
export function readKnownIds(out: string): Map<string, string> {
  const folder = join(out, 'products');
  const known = new Map<string, string>();
  if (!existsSync(folder)) return known;
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.md'))) {
    const front = readFileSync(join(folder, name), 'utf8').split('\n---', 1)[0] ?? '';
    const iri = /^isVersionOf: (.+)$/m.exec(front)?.[1] ?? /^uri: (.+)$/m.exec(front)?.[1];
    if (iri) known.set(iri.trim(), name.slice(0, -'.md'.length));
  }
  return known;
}

function writeProduct(
  product: Product,
  before: Lock,
  out: string,
  names: ReadonlySet<string>,
  findings: FileFinding[],
): { readonly edited?: true; readonly written?: string } {
  const file = join(out, 'products', `${product.id}.md`);
  const base = before.products[product.id];
  const there = names.has(`${product.id}.md`) ? readFileSync(file, 'utf8') : undefined;
  if (there === undefined && base) {
    // Taken away by an editor: only what is new to the source is worth a word.
    const { contradictions } = mergeValues(base, {}, { ...product });
    findings.push(...contradictions.map((one) => findingOf(file, one)));
    return {};
  }
  if (there === undefined || (base && hashOfText(there) === before.written[product.id])) {
    const text = writeSheet(product);
    if (text !== there) writeFileSync(file, text);
    return { written: hashOfText(text) };
  }
  // A sheet that was there before the first import has no base: the editors' word counts.
  mergeInto({ ...product }, base ?? {}, file, findings);
  return { edited: true };
}

type Values = Readonly<Record<string, unknown>>;

/** Fields that `theirs` doesn't name and `base` neither stay as they are. */
function mergeInto(theirs: Values, base: Said, file: string, findings: FileFinding[]): void {
  const problems: FileFinding[] = [];
  const product = existsSync(file) ? readProductFile(file, problems)?.value : undefined;
  if (!product || problems.some(({ severity }) => severity === 'error')) {
    // Merging what can't be read would lose it.
    findings.push(fileFinding(file, 'not-merged', {}, 'warning'));
    return;
  }
  const ours: Values = { ...product };
  const { values, taken, contradictions } = mergeValues(base, ours, theirs);
  // A new date alone is no news.
  if (taken.some((name) => name !== 'modified'))
    writeFileSync(file, writeSheet(values as unknown as Product));
  findings.push(...contradictions.map((one) => findingOf(file, one)));
}

const pickNames = <T>(values: Readonly<Record<string, T>>, names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));

function writeSettings(
  slug: string,
  { settings, withdrawn }: Imported,
  before: Lock,
  out: string,
  findings: FileFinding[],
): { readonly said: Said; readonly stale: readonly string[] } {
  const file = join(out, 'settings', `${slug}.json`);
  const base = before.settings[slug] ?? {};
  const fresh = settings.get(slug);
  if (!fresh) return { said: base, stale: [] };
  if (!existsSync(file)) {
    // A file that an editor took away stays away.
    if (!before.settings[slug]) writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`);
    return { said: hashesOf(valuesOf(fresh)), stale: [] };
  }
  const ours = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  const merged = mergeSettings(base, ours, fresh, withdrawn);
  findings.push(...merged.contradictions.map((one) => findingOf(file, one)));
  const text = `${JSON.stringify(merged.settings, null, 2)}\n`;
  if (text !== readFileSync(file, 'utf8')) writeFileSync(file, text);
  return { said: merged.said, stale: merged.stale };
}

function findingOf(file: string, { name, ours, theirs }: Contradiction): FileFinding {
  return {
    code: 'import-contradiction',
    severity: 'warning',
    path: name.split('/'),
    file,
    args: { ours: shown(ours), theirs: shown(theirs) },
  };
}
const shown = (value: unknown): string =>
  value === undefined || value === null ? '–' : JSON.stringify(value).slice(0, MAX_SHOWN);
