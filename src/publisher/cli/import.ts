/** `product-guide import`: records of LPDC and IPDC to a content folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { LOCK_FILE, type Lock, readLock } from '../import/lock.js';
import { readProduct } from '../../content/read-content.js';
import { reasonOf } from '../../content/reason-of.js';
import { readSheetIds } from '../import/sheet-ids.js';
import { readFile } from '../read-content.js';
import { UnusableFile, writeContent } from '../import/write.js';
import { addresses as rule } from '../../rules/addresses.js';
import { type FileFinding, fileFinding, findingOf } from '../findings.js';
import { type Consolidated, consolidateRecords } from '../import/consolidate/consolidate.js';
import { EncodingError } from '../import/encoding.js';
import { Graph } from '../import/graph.js';
import { type Imported, importGraph, readRecords } from '../import/import.js';
import {
  type Source,
  inReadingOrder,
  isAddress,
  listSources,
  readSource,
} from '../import/sources.js';
import { ReportBuilder } from '../import/report.js';
import { defineCommand } from './command.js';
import { editingAlone } from './given.js';
import { PageError, followStream } from '../import/stream/follow.js';
import { PageStore } from '../import/stream/page-store.js';
import { FetchError, Fetcher } from '../fetcher.js';
import { type Outcome, summaryForScripts, summaryOf } from './import-summary.js';
import { type ShowProgress, progressIn } from './progress.js';
import { format, language, verbose } from './options.js';
import { Refusal } from './refusal.js';
import { sayResult } from './result.js';
import { originsOf } from './values.js';
import type { World } from './world.js';

const declare = () =>
  new Command('import')
    .description('turn records of LPDC or IPDC into a content folder')
    .argument('<sources...>', 'files, folders and addresses: N-Triples, Turtle, JSON-LD, LDES')
    .requiredOption('--out <folder>', 'content folder to write')
    .option('--audience <code>', 'only records for this audience, such as Onderneming')
    .option('--fold', 'one central product a concept, and settings for each municipality')
    .option('--state <folder>', 'where fetched pages are kept; left out: <out>/.import-stream')
    .option('--allow-origin <origin...>', 'a server that a stream may lead to', originsOf)
    .addOption(verbose())
    .addOption(format())
    .addOption(language());
type Options = ReturnType<ReturnType<typeof declare>['opts']>;

export const command = defineCommand(declare, async (world, options, inputs) => {
  const progress = progressIn(world, options.verbose);
  const outcome = await editingAlone(options.out, 'import', () =>
    importAll(inputs, options, world, progress.show),
  ).finally(progress.end);
  sayResult(world, options, outcome.kept.findings, {
    text: summaryOf(outcome, options.lang),
    data: summaryForScripts(outcome),
  });
});

async function importAll(
  inputs: readonly string[],
  options: Options,
  world: World,
  show: ShowProgress,
): Promise<Outcome> {
  const { out } = options;
  const missing: FileFinding[] = [];
  const local = listSources(inputs, missing);
  const addresses = inputs.filter(isAddress);
  for (const address of addresses)
    if (!URL.canParse(address))
      // In a sheet a warning: here nothing can be fetched.
      missing.push({
        ...rule.finding('bad-link', [], { found: address }),
        severity: 'error',
        file: address,
      });
  if (missing.length) throw new Refusal(missing, 2);
  const stream = addresses.length ? await follow(addresses, options, world, show) : undefined;
  const sources = inReadingOrder([...local, ...(stream?.pages ?? [])]);
  const report = new ReportBuilder();
  const graph = await readAll(sources, report, world, show);
  const lock = lockIn(out);
  const imported = importInto(options, graph, report, lock);
  // Only tombstones: that says something to who has imported before.
  const isKnown = Object.keys({ ...lock.products, ...lock.settings }).length > 0;
  const takesBack = imported.withdrawn.size > 0 && isKnown;
  if (!imported.products.length && !imported.settings.size && !takesBack)
    throw new Refusal([fileFinding(inputs.join(' '), 'nothing-found')]);
  world.signal?.throwIfAborted();
  try {
    const kept = writeContent(imported, out);
    const pages = stream && { pages: stream.pages.length, fetched: stream.fetched };
    return { imported, kept, out, stream: pages };
  } catch (error) {
    if (error instanceof UnusableFile)
      throw new Refusal([fileFinding(error.file, 'not-json', { reason: error.reason })]);
    throw new Refusal([fileFinding(out, 'import-not-written', { reason: reasonOf(error) })]);
  }
}

async function follow(
  addresses: readonly string[],
  options: Options,
  { fetch, signal }: World,
  show: ShowProgress,
): Promise<{ readonly pages: readonly Source[]; readonly fetched: number }> {
  const state = options.state ?? join(options.out, '.import-stream');
  try {
    const origins = [...addresses, ...(options.allowOrigin ?? [])].map(
      (address) => new URL(address).origin,
    );
    const { pages, fetched } = await followStream(addresses, {
      fetcher: new Fetcher({ fetch, origins: new Set(origins), signal }),
      store: new PageStore(state),
      onProgress: (done, known) => show(`${done} / ${known}`),
    });
    return { pages: pages.map(({ url, file }) => ({ file, name: url })), fetched };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FetchError || error instanceof PageError)
      throw new Refusal([findingOf(error.url, error)]);
    throw new Refusal([fileFinding(state, 'import-not-written', { reason: reasonOf(error) })]);
  }
}

/** Half a file would make a catalogue with holes that nobody sees: all or nothing. */
async function readAll(
  sources: readonly Source[],
  report: ReportBuilder,
  { signal }: World,
  show: ShowProgress,
): Promise<Graph> {
  const graph = new Graph();
  const findings: FileFinding[] = [];
  for (const [i, source] of sources.entries()) {
    signal?.throwIfAborted();
    show(`${i + 1} / ${sources.length}  ${source.name}`);
    try {
      await readSource(source, graph, report);
    } catch (error) {
      findings.push(
        error instanceof EncodingError
          ? fileFinding(source.name, error.code)
          : fileFinding(source.name, 'not-rdf', { reason: reasonOf(error) }),
      );
    }
  }
  if (findings.length) throw new Refusal(findings);
  return graph;
}

function lockIn(out: string): Lock {
  try {
    return readLock(out);
  } catch (error) {
    throw new Refusal([fileFinding(join(out, LOCK_FILE), 'not-json', { reason: reasonOf(error) })]);
  }
}

function importInto(
  { out, audience, fold }: Options,
  graph: Graph,
  report: ReportBuilder,
  lock: Lock,
): Imported & Partial<Consolidated> {
  if (!fold) return importGraph(graph, { audience, report, knownIds: readSheetIds(out) });
  const read = (id: string) => {
    const file = join(out, 'products', `${id}.md`);
    return existsSync(file) ? readFile(file, readProduct, [])?.value : undefined;
  };
  return consolidateRecords(readRecords(graph, { audience, report }), { before: lock.fold, read });
}
