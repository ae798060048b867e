/** The browsers that element tests run in, where they are installed (Debian's packages). */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const MINI_BROWSERS = ['4.1', '4.0', '6.0'].map(
  (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);
const XVFB = '/usr/bin/Xvfb';
const first = (files) => files.find((file) => existsSync(file));

export const firefox = () => process.env.FIREFOX_PATH ?? first(FIREFOX);
export const miniBrowser = () => first(MINI_BROWSERS);

/** What WebKit lacks here, in words; undefined where all is there. */
export function webkitLacks() {
  if (!existsSync(WEBKIT_DRIVER) || !miniBrowser()) return 'apt-get install webkit2gtk-driver';
  return existsSync(XVFB) ? undefined : 'apt-get install xvfb';
}

export const WEBKIT_PORT = 4567;

/** A screen and a driver for WebKit; gives the function that ends both. */
export async function startWebkit() {
  const display = `:${90 + (process.pid % 100)}`;
  const screen = spawn(XVFB, [display, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn(WEBKIT_DRIVER, [`--port=${WEBKIT_PORT}`], { stdio: 'ignore', env });
  // Both need a moment before they answer.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return () => {
    driver.kill();
    screen.kill();
  };
}
