/** Writes dist/v1/LICENSES.txt: the scripts carry no comments, so what is built in is named beside them. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** All that ends up in the scripts. */
const BUILT_IN = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/localize',
  'fuse.js',
];

const at = (path) => new URL(`../${path}`, import.meta.url);
const texts = BUILT_IN.map((name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(at(`${folder}/package.json`), 'utf8'));
  const file = readdirSync(at(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${readFileSync(at(`${folder}/${file}`), 'utf8').trim()}\n`;
});
const own = 'product-guide is licensed under the EUPL-1.2: https://eupl.eu/1.2/en/\n';
writeFileSync(at('dist/v1/LICENSES.txt'), [own, ...texts].join(`\n${'-'.repeat(72)}\n\n`));
