/**
 * `npm test`: installs what is missing and runs every test: pure code and publisher in Node, the
 * element in Chromium, the built files end to end. The last line says `N passed, N failed`. With
 * `--coverage` the first of them say too how much of the pure folders they run (.c8rc.json), and fail
 * below its floor.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
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
/** Faults met in the field: in a browser, but for these. */
const FIELD_IN_NODE = filesIn('test/field', '.node.test.ts');

const coverage = process.argv.includes('--coverage');
if (coverage) rmSync('coverage', { recursive: true, force: true });
countInNode(
  'Pure code, source, publisher, sample (Node)',
  [
    ...IN_NODE.flatMap((folder) => filesIn(`test/${folder}`, '.test.ts')).filter(
      (file) => !IN_BROWSER.test(file),
    ),
    ...FIELD_IN_NODE,
  ],
  coverage ? { env: { NODE_V8_COVERAGE: 'coverage/raw' } } : {},
);
if (coverage) {
  console.log('\nCoverage of the pure folders');
  const { status } = spawnSync(process.execPath, ['node_modules/c8/bin/c8.js', 'report'], {
    stdio: 'inherit',
  });
  if (status) fail();
}

count('Element, storage (Chromium)', () => ['node_modules/@web/test-runner/dist/bin.js']);

if (built()) countInNode('The built files, end to end', filesIn('test/e2e', '.spec.ts'));
else fail();

finish();
