// Writes src/search/lexicon.ts from fixtures/content/lexicon.yaml. With --check it only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { tsImport } from 'tsx/esm/api';

const { readLexicon } = await tsImport('../src/search/read-lexicon.ts', import.meta.url);
const source = new URL('../fixtures/content/lexicon.yaml', import.meta.url);
const target = new URL('../src/search/lexicon.ts', import.meta.url);

const entries = readLexicon(parse(await readFile(source, 'utf8')));
const code = `// Generated from fixtures/content/lexicon.yaml by scripts/generate-lexicon.mjs; don't edit.
import type { Lexicon } from './types.js';

/** The default lexicon: ${entries.length} concepts of the world of entrepreneurs in Flanders. */
// prettier-ignore
export const lexicon: Lexicon = [
${entries.map((entry) => `  ${JSON.stringify(entry)},`).join('\n')}
];
`;

if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== code) {
    console.error('src/search/lexicon.ts is out of date: run npx tsx scripts/generate-lexicon.mjs');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, code);
  const words = entries.reduce((count, { words }) => count + words.length, 0);
  console.log(`${entries.length} concepts, ${words} words`);
}
