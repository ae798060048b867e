/**
 * Fetches the style sheets and scripts of packages.mjs, at first use, into a cache folder that git
 * doesn't see: by npm, and by apt for what only Debian has. What can't be had is told, not hidden.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { otherLit, scriptHosts, styleHosts } from './packages.mjs';

export const CACHE = fileURLToPath(new URL('../../.cache/hosts', import.meta.url));
const SASS = 'sass:';

const run = (command, args, cwd = CACHE) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

/** Everything that isn't there yet; says what it does, and what it couldn't. */
export function install(log = console.log) {
  mkdirSync(CACHE, { recursive: true });
  const hosts = [...styleHosts, ...scriptHosts, otherLit];
  const all = (kind) => [...new Set(hosts.flatMap((host) => host[kind] ?? []))];
  installFromNpm(all('npm'), log);
  for (const spec of all('packed')) once(`packed ${spec}`, log, () => unpack(spec));
  for (const name of all('deb')) once(`debian ${name}`, log, () => unpackDebian(name));
  for (const file of styleHosts.flatMap(({ css }) => css))
    if (file.startsWith(SASS)) once(file, log, () => compile(file));
}

/**
 * Where a file stands below the cache folder; undefined where it could not be had.
 *
 * @param {string} file
 * @returns {string | undefined}
 */
export function cached(file) {
  const path = file.startsWith(SASS) ? compiled(file) : file;
  return existsSync(join(CACHE, path)) ? path : undefined;
}

function installFromNpm(specs, log) {
  const wanted = specs.join('\n');
  const stamp = join(CACHE, 'npm.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  log(`Fetching ${specs.length} packages of other people into ${CACHE} …`);
  const npm = (list) => run('npm', ['install', ...FLAGS, ...list]);
  writeFileSync(join(CACHE, 'package.json'), '{"private":true}\n');
  try {
    npm(specs);
  } catch {
    // One that is gone must not cost the others.
    for (const spec of specs) attempt(spec, log, () => npm([spec]));
  }
  writeFileSync(stamp, wanted);
}
const FLAGS = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--save-exact'];

function unpack(spec) {
  const name = spec.slice(0, spec.lastIndexOf('@'));
  const folder = join(CACHE, 'packed', name);
  mkdirSync(folder, { recursive: true });
  const file = run('npm', ['pack', spec, '--silent']).trim().split('\n').at(-1);
  run('tar', ['-xzf', file, '-C', folder, '--strip-components=1']);
  rmSync(join(CACHE, file));
}

function unpackDebian(name) {
  // Downloading and unpacking needs no rights; nothing is installed on the machine.
  run('apt-get', ['download', name]);
  const file = readdirSync(CACHE).find((entry) => entry.startsWith(`${name}_`));
  run('dpkg', ['-x', file, 'deb']);
  rmSync(join(CACHE, file));
}

const compiled = (file) => `compiled/${file.replace(/\W+/g, '-')}.css`;

function compile(file) {
  mkdirSync(join(CACHE, 'compiled'), { recursive: true });
  const source = file.slice(SASS.length);
  const sass = 'node_modules/sass/sass.js';
  run(process.execPath, [sass, '--quiet', '--load-path=node_modules', source, compiled(file)]);
}

/** Does something that is done for good, unless it was done before. */
function once(name, log, work) {
  const stamp = join(CACHE, `${name.replace(/\W+/g, '-')}.stamp`);
  if (existsSync(stamp)) return;
  if (attempt(name, log, work)) writeFileSync(stamp, '');
}

function attempt(name, log, work) {
  try {
    work();
    return true;
  } catch (error) {
    const reason = String(error.stderr || error.message)
      .trim()
      .split('\n')
      .at(-1);
    log(`Could not be had: ${name} (${reason})`);
    return false;
  }
}
