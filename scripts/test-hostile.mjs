/**
 * `npm run test:faults`, `test:payloads`, `test:fuzz`: what a broken, hostile or silent centre does to
 * the built guide, and to the code that reads what it says. ONLY=<words> takes some of the conditions
 * or payloads.
 */
/** Some 270 conditions, many of which wait for a time-out. */
const FILE_LIMIT_MS = 1_200_000;
const NAMES = { faults: 'Faults', payloads: 'Payloads', fuzz: 'Fuzzed inputs' };
/** Of `npm run test:fuzz`; `npm test` takes fewer. */
process.env.FUZZ_RUNS ??= '10000';

// It takes over the environment when it is loaded.
const { built, countInNode, fail, filesIn, finish } = await import('./test-totals.mjs');

const [what = ''] = process.argv.slice(2);
const files = filesIn(`test/${what}`, what === 'fuzz' ? '.test.ts' : '.check.ts');
if (what === 'fuzz' || built()) countInNode(NAMES[what] ?? what, files, FILE_LIMIT_MS);
else fail();
finish();
