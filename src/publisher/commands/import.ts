/** `product-guide import`: records of LPDC and IPDC to a content folder. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { readLock } from '../content/lock.js';
import { readProductFile, reasonOf } from '../content/read.js';
import { type FileFinding, fileFinding } from '../finding.js';
import { type Folded, foldRecords } from '../fold/fold.js';
import type { Figures } from '../fold/settings.js';
import { Graph } from '../import/graph.js';
import { type Kept, readKnownIds, writeContent } from '../content/write.js';
import { isJsonFile, readJsonLd } from '../import/jsonld.js';
import { type Imported, importGraph, readRecords } from '../import/import.js';
import { isRdfFile, readRdf } from '../import/rdf.js';
import { Tally } from '../import/tally.js';
import { printText } from '../print.js';
import type { World } from './world.js';

export async function runImport(
  inputs: readonly string[],
  options: {
    readonly out: string;
    readonly audience?: string;
    readonly fold?: boolean;
    readonly lang: MessageLanguage;
  },
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
  let imported: Imported & Partial<Folded>;
  try {
    imported = importInto(options, graph, tally);
  } catch (error) {
    const lock = join(options.out, 'import-lock.json');
    world.err(
      printText([fileFinding(lock, 'not-json', { reason: reasonOf(error) })], options.lang),
    );
    return 1;
  }
  if (!imported.products.length) {
    world.err(printText([fileFinding(inputs.join(' '), 'nothing-found')], options.lang));
    return 1;
  }
  let kept: Kept;
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
  if (kept.findings.length) world.err(printText(kept.findings, options.lang));
  world.out(summaryOf(imported, kept, options.out, options.lang));
  return 0;
}

function importInto(
  options: { readonly out: string; readonly audience?: string; readonly fold?: boolean },
  graph: Graph,
  tally: Tally,
): Imported & Partial<Folded> {
  const { out, audience } = options;
  if (!options.fold) return importGraph(graph, { audience, tally, knownIds: readKnownIds(out) });
  const read = (id: string) => {
    const file = join(out, 'products', `${id}.md`);
    return existsSync(file) ? readProductFile(file, [])?.value : undefined;
  };
  return foldRecords(readRecords(graph, { audience, tally }), { before: readLock(out).fold, read });
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
  { report, figures }: Imported & Partial<Folded>,
  kept: Kept,
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
    ...(figures ? foldLines(figures, dutch) : []),
    ...rows(Object.entries(report.leftOut)),
    ...rows(
      [
        [
          dutch
            ? 'fiches met de hand gewijzigd: veld per veld samengevoegd'
            : 'sheets changed by hand: merged field by field',
          kept.edited.length,
        ],
        [
          dutch
            ? 'producten niet in deze bron: zo gelaten'
            : 'products that this source lacks: left as they are',
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

function foldLines(figures: Figures, dutch: boolean): string[] {
  const { central, local, values, inherited, leftOut } = figures;
  const share = values ? ((100 * inherited) / values).toFixed(1) : '100';
  return dutch
    ? [
        `${central} centrale producten, ${local} lokale producten`,
        `${inherited} van ${values} waarden van gemeenten (${share} %) komen van het centrum; ${values - inherited} zijn lokale aanpassingen, ${leftOut} keer wordt een veld weggelaten`,
      ]
    : [
        `${central} central products, ${local} local products`,
        `${inherited} of ${values} values of municipalities (${share} %) come from the centre; ${values - inherited} are overrides, ${leftOut} times a field is left out`,
      ];
}
