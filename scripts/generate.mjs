/**
 * Makes what is written once and generated elsewhere: decoders and the tables of docs/format.md from
 * the schemas, docs/findings.md from the rules, the options in docs/publisher.md from the commands,
 * the lexicon's module from its YAML, the API reference from the element's class comment. With
 * --check nothing is written; it ends with code 1 where something is out of date.
 */
import { ensureDependencies, run, runBin } from './environment.mjs';

const mode = process.argv.slice(2);

ensureDependencies();
runBin('tsx/dist/cli.mjs', ['scripts/generate-shapes.ts', ...mode]);
runBin('tsx/dist/cli.mjs', ['scripts/generate-format.ts', ...mode]);
runBin('tsx/dist/cli.mjs', ['scripts/generate-findings.ts', ...mode]);
runBin('tsx/dist/cli.mjs', ['scripts/generate-publisher.ts', ...mode]);
run(process.execPath, ['scripts/generate-lexicon.mjs', ...mode]);
runBin('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']);
run(process.execPath, ['scripts/generate-api.mjs', ...mode]);
