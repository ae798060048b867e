/**
 * What a visitor's browser may have to load, brotli. `npm run budgets` after `npm run build`.
 * File names carry hashes, so the chunks are found as the browser does: by their imports.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';

const OUT = 'dist/v1';
const CHUNKS = join(OUT, 'chunks');
if (!existsSync(CHUNKS)) throw new Error('There is nothing to weigh yet: npm run build');

const chunks = readdirSync(CHUNKS)
  .filter((name) => name.endsWith('.js'))
  .map((name) => join(CHUNKS, name));
function named(pattern) {
  const found = chunks.filter((file) => pattern.test(file));
  if (!found.length) throw new Error(`No chunk is called ${pattern}: nothing would be weighed.`);
  return found;
}

/** The files, and all that they import before they run. */
function closure(files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    const { body } = parseAst(readFileSync(file, 'utf8'));
    const sources = body.flatMap(({ source }) => source?.value ?? []);
    closure(
      sources.map((source) => join(dirname(file), source)),
      found,
    );
  }
  return [...found];
}

const entry = join(OUT, 'product-guide.js');
const first = closure([entry, ...named(/\/core-/)]);
const locales = named(/\/(?:de|en|fr|nl-[\w-]+)-[\w-]{8}\.js$/);
// Fuse, loaded when a word is found nowhere: the search is whole without it.
const misspelt = named(/\/fuzzy-/);
// Words for the webmaster's console, loaded when something is wrong.
const console = named(/\/(?:console|messages)-/);
// Only for pages that ask for it: public-key, cache="device", ?pg-check, chooser.
const asked = named(/\/(?:signature|device-copy|check|chooser)-/);
const always = [...first, ...closure(named(/\/(?:finder|sheet-chunk)-/))];

const catalogue = join(OUT, 'catalogue.json');
const products = JSON.parse(readFileSync(catalogue, 'utf8')).products.length;
/**
 * Bytes a product in the sample: rich keywords, and summaries in u and je. Imported records take a
 * third of it: 300 real ones are 12.5 kB.
 */
const BYTES_PER_PRODUCT = 150;

export default [
  // The goals are 28 and 47 kB: what holds in real pages (addresses, routers, translated pages,
  // misplaced scripts) came with 3.5 kB that must find their way into chunks of their own.
  { name: 'to the ready list', path: first, limit: '32.6 kB' },
  { name: 'with search and sheet', path: [...new Set(always)], limit: '50.3 kB' },
  { name: 'for misspelt words (Fuse)', path: misspelt, limit: '9 kB' },
  { name: 'words for the console', path: console, limit: '3 kB' },
  ...asked.map((path) => ({ name: `for pages that ask: ${path}`, path, limit: '5 kB' })),
  ...locales.map((path) => ({ name: `texts: ${path}`, path, limit: '3 kB' })),
  {
    name: `summaries of ${products} products`,
    path: catalogue,
    limit: `${BYTES_PER_PRODUCT * products} B`,
  },
];
