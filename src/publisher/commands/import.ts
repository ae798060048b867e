/** `product-guide import`: records of LPDC and IPDC to a content folder. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { reasonOf } from '../content/read.js';
import { type FileFinding, fileFinding } from '../finding.js';
import { Graph } from '../import/graph.js';
import { type KeptFiles, readKnownIds, writeContent } from '../content/write.js';
import { isJsonFile, readJsonLd } from '../import/jsonld.js';
import { importGraph } from '../import/import.js';
import { isRdfFile, readRdf } from '../import/rdf.js';
import { type ImportReport, Tally } from '../import/tally.js';
import { printText } from '../print.js';
import type { World } from './world.js';

export async function runImport(
  inputs: readonly string[],
  options: { readonly out: string; readonly audience?: string; readonly lang: MessageLanguage },
  world: World,
): Promise<0 | 1 | 2> {
  const findings: FileFinding[] = [];
  const listed = inputs.flatMap((input) => listFiles(input, findings));
  // RDF first: a JSON-LD copy of a record that is there already is passed over.
  const files = [...listed.filter((file) => !isJsonFile(file)), ...listed.filter(isJsonFile)];
  if (findings.length) {
    world.err(printText(findings, options.lang));
    return 2;
  }
  const graph = new Graph();
  const tally = new Tally();
  for (const file of files) {
    try {
      if (!isJsonFile(file)) await readRdf(file, graph);
      else if (!readJsonLd(file, graph)) tally.leaveOut('file without records');
    } catch (error) {
      findings.push(fileFinding(file, 'not-rdf', { reason: reasonOf(error) }));
    }
  }
  // Half a file would make a catalogue with holes that nobody sees.
  if (findings.length) {
    world.err(printText(findings, options.lang));
    return 1;
  }
  const imported = importGraph(graph, {
    audience: options.audience,
    knownIds: readKnownIds(options.out),
    tally,
  });
  if (!imported.products.length) {
    world.err(printText([fileFinding(inputs.join(' '), 'nothing-found')], options.lang));
    return 1;
  }
  let kept: KeptFiles;
  try {
    kept = writeContent(imported, options.out);
  } catch (error) {
    world.err(
      printText(
        [fileFinding(options.out, 'not-writable', { reason: reasonOf(error) })],
        options.lang,
      ),
    );
    return 1;
  }
  world.out(summaryOf(imported.report, kept, options.out, options.lang));
  return 0;
}

function listFiles(input: string, findings: FileFinding[]): string[] {
  if (!existsSync(input)) {
    findings.push(fileFinding(input, 'no-folder'));
    return [];
  }
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(input, name))
    .filter((file) => (isRdfFile(file) || isJsonFile(file)) && statSync(file).isFile());
}

function summaryOf(
  report: ImportReport,
  kept: KeptFiles,
  out: string,
  language: MessageLanguage,
): string {
  const dutch = language === 'nl';
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  const lost = Object.entries(report.lost).sort(([, a], [, b]) => b.count - a.count);
  const total = lost.reduce((all, [, { count }]) => all + count, 0);
  const rows = (entries: readonly (readonly [string, number])[]) =>
    entries.map(([what, count]) => `  ${String(count).padStart(6)}  ${what}`);
  return [
    dutch
      ? `${report.records} records gelezen, ${report.products} producten en ${report.settings} instellingen geschreven in ${out}`
      : `${report.records} records read, ${report.products} products and ${report.settings} settings written to ${out}`,
    ...rows(Object.entries(report.leftOut)),
    ...rows(
      [
        [
          dutch
            ? 'fiches met de hand gewijzigd: zo gelaten'
            : 'sheets changed by hand: left as they are',
          kept.edited.length,
        ],
        [
          dutch
            ? 'fiches niet meer in de bron: zo gelaten'
            : 'sheets no longer in the source: left as they are',
          kept.stale.length,
        ],
      ].filter((row): row is [string, number] => Number(row[1]) > 0),
    ),
    dutch
      ? `${sum(report.carried)} waarden overgenomen, ${sum(report.cleaned)} resten opgeruimd, ${total} waarden zonder plaats:`
      : `${sum(report.carried)} values carried, ${sum(report.cleaned)} residues cleaned, ${total} values without a place:`,
    ...rows(lost.map(([what, { count }]) => [what, count] as const)),
    dutch
      ? `Volledig verslag: ${join(out, 'import-report.json')}`
      : `Full report: ${join(out, 'import-report.json')}`,
  ].join('\n');
}
