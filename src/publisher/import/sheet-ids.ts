/** Which sheets of a content folder came from which record. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { splitSheet } from '../../content/markdown/front-matter.js';

/** Ids of sheets by IRI of what they describe, so that a product keeps its address. */
export function readSheetIds(out: string): Map<string, string> {
  const folder = join(out, 'products');
  const ids = new Map<string, string>();
  if (!existsSync(folder)) return ids;
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.md'))) {
    // A sheet keeps its id also where an editor broke something else in it.
    const front = parseDocument(splitSheet(readFileSync(join(folder, name), 'utf8'))?.yaml ?? '');
    const iri: unknown = front.get('isVersionOf') ?? front.get('uri');
    if (typeof iri === 'string') ids.set(iri, name.slice(0, -'.md'.length));
  }
  return ids;
}
