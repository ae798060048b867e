/** LICENSES.txt beside the scripts: they carry no comments, so what is built in is named there. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const OWN = 'product-guide is licensed under the EUPL-1.2: https://eupl.eu/1.2/en/\n';
const LINE = `\n${'-'.repeat(72)}\n\n`;
/** The innermost package that a module's path names. */
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** For a run whose chunks hold all that any script holds: the classic script. */
export const licences: Plugin = {
  name: 'licences',
  generateBundle(_, bundle) {
    const folders = new Set<string>();
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const folder = renderedLength > 0 && PACKAGE.exec(id)?.[0];
        if (folder) folders.add(folder);
      }
    }
    const source = [OWN, ...[...folders].sort().map(licenceOf)].join(LINE);
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
};

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  ) as Readonly<Record<'name' | 'version' | 'license', string>>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} ${version} brings no text of its licence (${license}).`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}
