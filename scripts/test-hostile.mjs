/**
 * `npm run test:hostile`: what a broken, hostile or silent centre does to the built guide and to the code
 * that reads what it says, and how the guide stands in the pages of others. A word takes one of
 * them: `-- faults`, `-- payloads`, `-- fuzz`, `-- hosts` (`-- hosts styles`: files with that word).
 * ONLY=<words> takes some of the conditions or payloads. `-- --sample` is for every change: one in
 * eight, always the same ones, of conditions, payloads, style sheets and scripts of hosts; of those
 * that must be fetched only what is there already.
 */
import { parseArgs } from 'node:util';

const SAMPLE_EVERY = 8;
/** Some 270 conditions, many of which wait for a time-out; a matrix of a hundred pages. */
const FILE_LIMIT_MS = 1_200_000;
const KINDS = {
  faults: { name: 'Faults', ending: '.check.ts', sample: /faults\.check/ },
  payloads: { name: 'Payloads', ending: '.check.ts', sample: /./ },
  // `npm test` takes two hundred runs of them.
  fuzz: { name: 'Fuzzed inputs', ending: '.test.ts' },
  hosts: { name: 'Hosts', ending: '.spec.ts', sample: /styles|scripts/ },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'boolean', default: false } },
});
const [asked, word = ''] = positionals;
if (asked && !KINDS[asked]) throw new Error(`Choose from ${Object.keys(KINDS).join(', ')}.`);
if (values.sample) process.env.SAMPLE_EVERY = String(SAMPLE_EVERY);
process.env.FUZZ_RUNS ??= '10000';

// It takes over the environment when it is loaded.
const { built, countInNode, fail, filesIn, finish } = await import('./test-totals.mjs');

const kinds = Object.keys(KINDS).filter((kind) => !asked || kind === asked);
if (kinds.includes('hosts') && !values.sample) {
  const { install } = await import('../test/hosts/install.mjs');
  install();
}
if (!built()) fail();
else
  for (const kind of kinds) {
    const { name, ending, sample } = KINDS[kind];
    if (values.sample && !sample) continue;
    const files = filesIn(`test/${kind}`, ending).filter((file) =>
      values.sample ? sample.test(file) : file.includes(word),
    );
    const part = values.sample ? ` (a sample: one in ${SAMPLE_EVERY})` : '';
    countInNode(name + part, files, { limit: FILE_LIMIT_MS });
  }
finish();
