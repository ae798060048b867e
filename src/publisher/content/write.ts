/** Writes what an import found into a content folder, without undoing what editors did there. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Settings } from '../../catalogue/model.js';
import type { Imported } from '../import/import.js';
import { hashOf } from '../json.js';
import { writeSheet } from '../markdown/write.js';

/** Sheets of an earlier import that were not written, by id. */
export interface KeptFiles {
  /** Changed by an editor since. */
  readonly edited: readonly string[];
  /** Not in the source any more. */
  readonly stale: readonly string[];
}
/** Kept beside the content: hash of every sheet as the import wrote it. */
type Written = Record<string, string>;

const REPORT = 'import-report.json';
const HASH_LENGTH = 12;

/**
 * Sheets are replaced unless an editor changed them since the last import; settings keep what they
 * say; catalogue.yaml is written once and is the editors' from then on.
 */
export function writeContent(imported: Imported, out: string): KeptFiles {
  for (const folder of ['products', 'settings']) mkdirSync(join(out, folder), { recursive: true });
  const before = readWritten(out);
  // Sheets that this source lacks keep their hash: another source may bring them again.
  const written: Written = { ...before };
  const seen = new Set(imported.products.map(({ id }) => id));
  const edited: string[] = [];
  for (const product of imported.products) {
    const file = join(out, 'products', `${product.id}.md`);
    const known = before[product.id];
    if (
      known !== undefined &&
      existsSync(file) &&
      hashOf(readFileSync(file, 'utf8'), HASH_LENGTH) !== known
    ) {
      edited.push(product.id);
      continue;
    }
    const text = writeSheet(product);
    writeFileSync(file, text);
    written[product.id] = hashOf(text, HASH_LENGTH);
  }
  for (const [slug, settings] of imported.settings) {
    const file = join(out, 'settings', `${slug}.json`);
    writeFileSync(file, `${JSON.stringify(mergeSettings(file, settings), null, 2)}\n`);
  }
  const config = join(out, 'catalogue.yaml');
  if (!existsSync(config)) writeFileSync(config, stringify(imported.envelope));
  const stale = Object.keys(before).filter(
    (id) => !seen.has(id) && existsSync(join(out, 'products', `${id}.md`)),
  );
  const report = { ...imported.report, edited, stale, written };
  writeFileSync(join(out, REPORT), `${JSON.stringify(report, null, 2)}\n`);
  return { edited, stale };
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

/** What the file says stays; products that it lacks are added. */
function mergeSettings(file: string, fresh: Settings): unknown {
  if (!existsSync(file)) return fresh;
  const there = JSON.parse(readFileSync(file, 'utf8')) as Partial<Settings>;
  return { ...fresh, ...there, products: { ...fresh.products, ...there.products } };
}

function readWritten(out: string): Written {
  const file = join(out, REPORT);
  if (!existsSync(file)) return {};
  const { written } = JSON.parse(readFileSync(file, 'utf8')) as { written?: Written };
  return written ?? {};
}
