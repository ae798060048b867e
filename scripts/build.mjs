/**
 * Everything that is published: dist/package (the npm package), dist/v1 (scripts and the sample
 * catalogue together, as a centre would host them), JSON Schemas and the element's manifest.
 */
import { chmodSync, rmSync } from 'node:fs';
import { ensureDependencies, runBin } from './environment.mjs';

/** Content folder to publish beside the scripts. */
const content = process.env.CONTENT ?? 'fixtures/content';

ensureDependencies();
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
runBin('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
// npm does this when it installs a package; here `npx product-guide` runs the file as it is.
chmodSync(new URL('../dist/package/publisher/main.js', import.meta.url), 0o755);
for (const mode of ['core', 'entry', 'classic']) {
  runBin('vite/bin/vite.js', ['build', '--mode', mode, '--logLevel', 'warn']);
}
runBin('tsx/dist/cli.mjs', ['scripts/generate-schemas.ts']);
runBin('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']);
runBin('../dist/package/publisher/main.js', ['build', content, '--out', 'dist']);
