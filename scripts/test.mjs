/**
 * `npm test`: installs what is missing and runs every test: pure code and publisher in Node, the
 * element in Chromium, the built files end to end. The last line says `N passed, N failed`.
 */
import { built, count, countInNode, fail, filesIn, finish } from './test-totals.mjs';

const inNode = [
  'catalogue',
  'search',
  'content',
  'rules',
  'publisher',
  'sample',
  'scripts',
  'fuzz',
];
countInNode(
  'Pure code, publisher, sample, scripts (Node)',
  inNode.flatMap((folder) => filesIn(`test/${folder}`, '.test.ts')),
);

const inBrowser = ['element', 'source'].flatMap((folder) => filesIn(`test/${folder}`, '.test.ts'));
if (inBrowser.length) {
  count('Element, source (Chromium)', () => ['node_modules/@web/test-runner/dist/bin.js']);
}

const endToEnd = filesIn('test/e2e', '.spec.ts');
if (endToEnd.length) {
  if (built()) countInNode('The built files, end to end', endToEnd);
  else fail();
}

finish();
