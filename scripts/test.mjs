/**
 * `npm test`: installs what is missing and runs every test: pure code and publisher in Node, the
 * element in Chromium, the built files end to end. The last line says `N passed, N failed`.
 */
import { built, count, countInNode, fail, filesIn, finish } from './test-totals.mjs';

const IN_NODE = [
  'catalogue',
  'search',
  'source',
  'content',
  'rules',
  'state',
  'publisher',
  'sample',
  'fuzz',
];
/** Tests of what only a browser has, beside those that need none. */
const IN_BROWSER = /\bsource\/browser\//;

countInNode(
  'Pure code, source, publisher, sample (Node)',
  IN_NODE.flatMap((folder) => filesIn(`test/${folder}`, '.test.ts')).filter(
    (file) => !IN_BROWSER.test(file),
  ),
);

count('Element, storage (Chromium)', () => ['node_modules/@web/test-runner/dist/bin.js']);

if (built()) countInNode('The built files, end to end', filesIn('test/e2e', '.spec.ts'));
else fail();

finish();
