/**
 * `npm run test:all`: the tests of the element and of its sources in Chromium, Firefox and WebKit. An
 * engine that isn't there is skipped by name, with the way to get it. Viewport, media and key
 * commands are Chromium's alone: what needs them runs there only.
 */
import { firefox, startWebkit, webkitLacks } from './engines.mjs';
import { count, finish, skip } from './test-totals.mjs';

const [word] = process.argv.slice(2);
const runner = ['node_modules/@web/test-runner/dist/bin.js'];
const args = word ? [...runner, '--files', `test/*/*${word}*.test.ts`] : runner;

count('Chromium', () => args, { ENGINE: 'chromium' });

if (firefox()) count('Firefox', () => args, { ENGINE: 'firefox' });
else skip('Firefox', 'it is not installed: apt-get install firefox-esr');

const lacks = webkitLacks();
if (lacks) skip('WebKit', `it is not installed: ${lacks}`);
else {
  const stop = await startWebkit();
  count('WebKit', () => args, { ENGINE: 'webkit' });
  stop();
}
finish();
