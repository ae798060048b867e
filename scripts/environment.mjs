/** What the two commands need before anything else can run. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const at = (file) => new URL(file, root);

/** Runs a command in the project and ends with its exit code when it fails. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error || status) {
    console.error(`${[command, ...args].join(' ')} failed${error ? `: ${error.message}` : ''}`);
    process.exit(status || 1);
  }
}

/** Runs a program of an installed package. */
export function runBin(file, args, env) {
  run(process.execPath, [`node_modules/${file}`, ...args], env);
}

/** Installs exactly what the lock file says, when that has changed. */
export function ensureDependencies() {
  // npm would empty the folder behind the link, which is another checkout's.
  if (lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const hash = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
  const stamp = at('node_modules/.lock-hash');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Installing dependencies …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm) run(process.execPath, [npm, ...args]);
  else run('npm', args);
  writeFileSync(stamp, hash);
}

const KNOWN_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium: CHROME_PATH, an installed one, the one in @sparticuz/chromium, or apt's. */
export async function findChromium() {
  const known = [process.env.CHROME_PATH, ...KNOWN_BROWSERS].find(
    (file) => file && existsSync(file) && statSync(file).size > 0,
  );
  if (known) return known;
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      return await chromium.executablePath();
    } catch (error) {
      console.warn(String(error));
    }
  }
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing chromium with apt-get …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    return '/usr/bin/chromium';
  }
  throw new Error('No Chromium found. Install one, or set CHROME_PATH to its program file.');
}
