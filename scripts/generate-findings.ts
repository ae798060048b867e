/** Writes docs/findings.md from the tables of findings. With --check it only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Definition } from '../src/content/define-findings.js';
import { sheetFinding } from '../src/content/markdown/findings.js';
import { contentFinding } from '../src/content/findings.js';
import { dataFinding } from '../src/content/data-finding.js';
import { definitions, explain } from '../src/publisher/findings.js';
import { commandFinding } from '../src/publisher/cli/findings.js';
import { importFinding } from '../src/publisher/import/findings.js';
import { publicationFinding } from '../src/publisher/publish/findings.js';
import { ruleDefinitions } from '../src/rules/rules.js';
import { findingsOf, piecesOf, placeholders } from './example-content.js';

const PAGE = new URL('../docs/findings.md', import.meta.url);

/** Headings with their codes; a code stands under the first that has it. */
const CHAPTERS: readonly (readonly [title: string, codes: readonly string[]])[] = [
  ['What content says', Object.keys(ruleDefinitions)],
  ['How a sheet is written', Object.keys(sheetFinding.definitions)],
  ['Fields and values', Object.keys(dataFinding.definitions)],
  ['Files', Object.keys(contentFinding.definitions)],
  ['Imports', Object.keys(importFinding.definitions)],
  ['Publications', Object.keys(publicationFinding.definitions)],
  ['Commands', Object.keys(commandFinding.definitions)],
];

const seen = new Set<string>();
const chapters = CHAPTERS.map(([title, codes]) => {
  const fresh = codes.filter((code) => !seen.has(code)).sort();
  for (const code of fresh) seen.add(code);
  return `## ${title}\n\n${fresh.map(entry).join('\n\n')}`;
});
const page = `# Findings

What \`product-guide\` says of content, imports and publications: by its code, with what is wrong and what to do, as it is
said in Dutch and in English. An **error** is left out of what is published, a **warning** is shown but not as it was meant,
**advice** would read better. In braces stands what is filled in.

Made by \`npm run generate\` from the tables beside the code: change it there.

${chapters.join('\n\n')}
`;

function entry(code: string): string {
  const { severity, example } = definitions[code] as Definition;
  const lines = [`### ${code}`, '', `**${severity}**`, ''];
  const pieces = example && piecesOf(example);
  const finding = pieces && findingsOf(pieces.bad, pieces.file).find((one) => one.code === code);
  const said = finding ?? { code, severity, path: [], args: placeholders };
  for (const language of ['nl', 'en'] as const) {
    const { what, remedy } = explain(said, language);
    lines.push(`- ${language}: ${inCode(what)} ${inCode(remedy)}`);
  }
  if (pieces)
    lines.push(
      '',
      `\`${pieces.file}\`, wrong and right:`,
      ...[pieces.bad, pieces.good].flatMap((piece) => ['', fenced(piece, pieces.file)]),
    );
  return lines.join('\n');
}

/** As it is: quotation marks, braces and number signs are no Markdown here. */
function inCode(text: string): string {
  return `\`${text}\``;
}

function fenced(piece: string, file: string): string {
  const kind = file.slice(file.lastIndexOf('.') + 1);
  return `\`\`\`${kind === 'md' && !piece.startsWith('#') ? 'yaml' : kind}\n${piece}\n\`\`\``;
}

if (process.argv.includes('--check')) {
  if (readFileSync(PAGE, 'utf8') !== page) {
    console.error('docs/findings.md is out of date: run npm run generate');
    process.exitCode = 1;
  }
} else writeFileSync(PAGE, page);
