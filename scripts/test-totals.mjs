/** Runs tests of several runners, adds up what they say, and says it in one last line. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, findChromium } from './environment.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureDependencies();

const scratch = mkdtempSync(join(tmpdir(), 'product-guide-test-'));
const environment = { ...process.env, CHROME_PATH: await findChromium() };
const total = { passed: 0, failed: 0, skipped: 0 };

/** A file that takes longer hangs: something it opened was left open. */
const FILE_LIMIT_MS = 180_000;

/** Runs tests that write their counts to a file, and adds them up. */
export function count(name, args, env = {}) {
  console.log(`\n${name}`);
  const file = join(scratch, 'counts.json');
  rmSync(file, { force: true });
  const { status } = spawnSync(process.execPath, args(file), {
    stdio: 'inherit',
    env: { ...environment, ...env, COUNTS: file },
  });
  const { passed, failed, skipped = 0 } = readCounts(file);
  total.passed += passed;
  total.skipped += skipped;
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

/** A whole group that could not run here, and why. */
export function skip(name, reason) {
  console.log(`\n${name}: skipped, ${reason}`);
  total.skipped++;
}

export function fail() {
  total.failed++;
}

/** @throws Error where there are none: a folder that moved must not take its tests out of the run */
export function filesIn(folder, ending) {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  const files = names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
  if (!files.length) throw new Error(`${folder} has no files that end in ${ending || 'anything'}.`);
  return files;
}

export function countInNode(name, files, { limit = FILE_LIMIT_MS, env = {} } = {}) {
  const reporter = new URL('count-reporter.mjs', import.meta.url).href;
  const args = (file) => [
    '--import=tsx',
    '--test',
    `--test-timeout=${limit}`,
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${file}`],
    ...files,
  ];
  count(name, args, env);
}

/** Builds what is published, if something that it is built from has changed; false where that fails. */
export function built() {
  if (!outdated()) return true;
  return spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status === 0;
}

function outdated() {
  const built = 'dist/v1/catalogue.json';
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  const sources = [...filesIn('src', ''), ...filesIn('fixtures/content', ''), 'vite.config.ts'];
  return sources.some((file) => statSync(file).mtimeMs > mtimeMs);
}

/** The last line, and the exit code. */
export function finish() {
  rmSync(scratch, { recursive: true });
  const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed || !total.passed ? 1 : 0;
}
