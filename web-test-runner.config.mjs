/** Tests in a real browser: the element as its users meet it, and the sources of its data. */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { isHeadlessShell, launchOptions } from './scripts/chromium.mjs';
import { findChromium } from './scripts/ensure.mjs';

const workerScript = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
/** MSW's service worker, which stands in for every server, from its own package. */
const mswWorker = {
  name: 'msw-worker',
  async serve({ path }) {
    if (path !== '/mockServiceWorker.js') return undefined;
    const script = await readFile(workerScript, 'utf8');
    // A page that is being opened must not wait for the handlers of another that may just close.
    const listener = "addEventListener('fetch', function (event) {";
    const body = script.replace(
      listener,
      `${listener}\n  if (event.request.mode === 'navigate') return;`,
    );
    return { body, type: 'js' };
  },
};

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);
/** Writes for scripts/test.mjs how many tests passed and failed. */
const counts = {
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => testsIn(testResults));
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    // A file that doesn't load, or an error outside any test.
    const broken = sessions.filter(
      ({ passed: good, testResults }) =>
        !good && !testsIn(testResults).some((test) => !test.passed),
    ).length;
    const file = process.env.COUNTS;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed: failed + broken }));
  },
};

const executablePath = await findChromium();

export default {
  files: ['test/element/**/*.test.ts', 'test/source/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'browser'] },
  browsers: [
    chromeLauncher({
      launchOptions: {
        ...launchOptions(executablePath),
        headless: isHeadlessShell(executablePath) ? 'shell' : true,
      },
    }),
  ],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 10_000 } },
  // Viewport, media and key commands are there by default.
  plugins: [
    mswWorker,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // Absolute, or its decorator settings aren't found.
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), counts],
};
