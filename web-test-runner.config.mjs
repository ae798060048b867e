/** Tests in a real browser: the element as its users meet it, and the browser's storage. */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { isHeadlessShell, launchOptions } from './scripts/chromium.mjs';
import { WEBKIT_PORT, firefox, miniBrowser } from './scripts/engines.mjs';
import { findChromium } from './scripts/environment.mjs';

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

/** Each engine is started as far as it is asked for: `npm run test:all` asks for all in turn. */
const engines = {
  async chromium() {
    const executablePath = await findChromium();
    return chromeLauncher({
      launchOptions: {
        ...launchOptions(executablePath),
        headless: isHeadlessShell(executablePath) ? 'shell' : true,
      },
    });
  },
  firefox: () =>
    chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox() } }),
  async webkit() {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: WEBKIT_PORT,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    });
  },
};
const engine = process.env.ENGINE ?? 'chromium';
/** Viewport, media and key commands are there in Chromium only. */
const WITH_COMMANDS = ['accessibility', 'appearance', 'filters'];
const elsewhere = WITH_COMMANDS.map((name) => `!test/element/${name}.test.ts`);

export default {
  files: [
    'test/element/**/*.test.ts',
    'test/source/browser/*.test.ts',
    'test/field/*.test.ts',
    '!test/field/*.node.test.ts',
    ...(engine === 'chromium' ? [] : elsewhere),
  ],
  nodeResolve: { exportConditions: ['production', 'browser'] },
  browsers: [await engines[engine]()],
  concurrency: engine === 'webkit' ? 1 : 2,
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
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), counts],
};
