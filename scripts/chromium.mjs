/** How tests start Chromium: without a sandbox (for root, in containers) and without any network of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** For puppeteer and playwright alike. */
export function launchOptions(executablePath) {
  return { executablePath, args: FLAGS };
}

/** The Chromium of @sparticuz/chromium, which is unpacked there, has no full headless mode. */
export const isHeadlessShell = (executablePath) => executablePath.startsWith('/tmp/');
