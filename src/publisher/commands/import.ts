/** `product-guide import`: records of LPDC and IPDC to a content folder. */
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { reasonOf } from '../content/read.js';
import { type FileFinding, fileFinding } from '../finding.js';
import { Graph } from '../import/graph.js';
import { isJsonFile, readJsonLd } from '../import/jsonld.js';
import { type Imported, importGraph } from '../import/import.js';
import { isRdfFile, readRdf } from '../import/rdf.js';
import { type ImportReport, Tally } from '../import/tally.js';
import { writeSheet } from '../markdown/write.js';
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
  try {
    writeContent(imported, options.out);
  } catch (error) {
    world.err(
      printText(
        [fileFinding(options.out, 'not-writable', { reason: reasonOf(error) })],
        options.lang,
      ),
    );
    return 1;
  }
  world.out(summaryOf(imported.report, options.out, options.lang));
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

/** Ids in the folder from an earlier import, by IRI, so that a product keeps its address. */
function readKnownIds(out: string): Map<string, string> {
  const folder = join(out, 'products');
  const known = new Map<string, string>();
  if (!existsSync(folder)) return known;
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.md'))) {
    const front = readFileSync(join(folder, name), 'utf8').split('\n---', 1)[0] ?? '';
    const iri = /^isVersionOf: (.+)$/m.exec(front)?.[1] ?? /^uri: (.+)$/m.exec(front)?.[1];
    if (iri) known.set(iri.trim(), name.slice(0, -'.md'.length));
  }
  return known;
}

function writeContent({ products, settings, envelope, report }: Imported, out: string): void {
  for (const folder of ['products', 'settings']) mkdirSync(join(out, folder), { recursive: true });
  for (const product of products)
    writeFileSync(join(out, 'products', `${product.id}.md`), writeSheet(product));
  for (const [slug, value] of settings)
    writeFileSync(join(out, 'settings', `${slug}.json`), `${JSON.stringify(value, null, 2)}\n`);
  const config = join(out, 'catalogue.yaml');
  // Once there it is the editors': they name topics and publisher.
  if (!existsSync(config)) writeFileSync(config, stringify(envelope));
  writeFileSync(join(out, 'import-report.json'), `${JSON.stringify(report, null, 2)}\n`);
}

function summaryOf(report: ImportReport, out: string, language: MessageLanguage): string {
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
    dutch
      ? `${sum(report.carried)} waarden overgenomen, ${sum(report.cleaned)} resten opgeruimd, ${total} waarden zonder plaats:`
      : `${sum(report.carried)} values carried, ${sum(report.cleaned)} residues cleaned, ${total} values without a place:`,
    ...rows(lost.map(([what, { count }]) => [what, count] as const)),
    dutch
      ? `Volledig verslag: ${join(out, 'import-report.json')}`
      : `Full report: ${join(out, 'import-report.json')}`,
  ].join('\n');
}
