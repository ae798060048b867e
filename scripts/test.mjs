/**
 * `npm test`: installs what is missing and runs every test: pure code and publisher in Node, the
 * element in Chromium, the built files end to end. The last line says `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, findChromium } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
ensureDependencies();

const scratch = mkdtempSync(join(tmpdir(), 'product-guide-test-'));
const env = { ...process.env, CHROME_PATH: await findChromium() };
const total = { passed: 0, failed: 0 };

/** A file that takes longer hangs: something it opened was left open. */
const FILE_LIMIT_MS = 180_000;

/** Runs tests that write their counts to a file, and adds them up. */
function count(name, args) {
  console.log(`\n${name}`);
  const file = join(scratch, 'counts.json');
  rmSync(file, { force: true });
  const { status } = spawnSync(process.execPath, args(file), {
    stdio: 'inherit',
    env: { ...env, COUNTS: file },
  });
  const { passed, failed } = readCounts(file);
  total.passed += passed;
  // Whatever ends badly without a failing test has failed too.
  total.failed += failed || (status === 0 ? 0 : 1);
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function filesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

function countInNode(name, files) {
  if (!files.length) return;
  const reporter = new URL('count-reporter.mjs', import.meta.url).href;
  count(name, (file) => [
    '--import=tsx',
    '--test',
    `--test-timeout=${FILE_LIMIT_MS}`,
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${file}`],
    ...files,
  ]);
}

/** Whether something that is built from has changed since. */
function outdated() {
  const built = 'dist/v1/catalogue.json';
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  const sources = [...filesIn('src', ''), ...filesIn('fixtures/content', ''), 'vite.config.ts'];
  return sources.some((file) => statSync(file).mtimeMs > mtimeMs);
}

const inNode = ['catalogue', 'search', 'publisher', 'content', 'scripts', 'fuzz'];
countInNode(
  'Catalogue, search, publisher, scripts (Node)',
  inNode.flatMap((folder) => filesIn(`test/${folder}`, '.test.ts')),
);

const inBrowser = ['element', 'source'].flatMap((folder) => filesIn(`test/${folder}`, '.test.ts'));
if (inBrowser.length) {
  count('Element, source (Chromium)', () => ['node_modules/@web/test-runner/dist/bin.js']);
}

const endToEnd = filesIn('test/e2e', '.spec.ts');
if (endToEnd.length) {
  const built = outdated()
    ? spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status
    : 0;
  if (built === 0) countInNode('The built files, end to end', endToEnd);
  else total.failed++;
}

rmSync(scratch, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
