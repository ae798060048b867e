/**
 * `npm run release`: what a release consists of, in release/: the package, and its bill of materials
 * (CycloneDX) for those who must know what they run. Publishes nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './environment.mjs';

const OUT = 'release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

run(process.execPath, ['scripts/build.mjs']);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
const sbom = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
  maxBuffer: 64_000_000,
});
const { components } = JSON.parse(sbom);
const file = `${OUT}/${name}-${version}.cdx.json`;
writeFileSync(file, sbom);
console.log(`${file}: ${components.length} components`);
execFileSync('npm', ['pack', '--pack-destination', OUT], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
