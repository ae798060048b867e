/**
 * `npm run test:hosts`: the built guide in the style sheets and among the scripts of others, in pages
 * that are harsher still, and in every way that it can be embedded. What others made is fetched at
 * first use; what can't be had is skipped by name. `-- <word>` runs only files with that word.
 */
import { install } from '../test/hosts/install.mjs';
import { built, countInNode, fail, filesIn, finish } from './test-totals.mjs';

/** The matrix of styles is one file of a hundred pages. */
const FILE_LIMIT_MS = 900_000;

install();
const [word = ''] = process.argv.slice(2);
const files = filesIn('test/hosts', '.spec.ts').filter((file) => file.includes(word));
if (built()) countInNode('Hosts', files, FILE_LIMIT_MS);
else fail();
finish();
