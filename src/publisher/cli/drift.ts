/** `product-guide drift`: what a new catalogue means for each municipality's overrides. */
import { Command, Option } from '@commander-js/extra-typings';
import { slugOf } from '../../catalogue/slug.js';
import { fileFinding } from '../findings.js';
import { type DriftReport, driftBetween } from '../publish/drift/drift.js';
import { htmlReport } from '../publish/drift/html.js';
import { type DriftSource, readDriftSource } from '../publish/drift/source.js';
import { textReport } from '../publish/drift/text.js';
import { slugOfMunicipality } from '../publish/snapshot.js';
import { formerMunicipalities, municipalities } from '../../content/municipalities.js';
import { reasonOf } from '../../content/reason-of.js';
import { defineCommand } from './command.js';
import { noMunicipality } from './named.js';
import { language } from './options.js';
import { Refusal } from './refusal.js';

export const command = defineCommand(
  () =>
    new Command('drift')
      .description('say which overrides stand on a central text that changed')
      .argument('<old>', 'publication or content folder before')
      .argument('<new>', 'publication or content folder now')
      .addOption(
        new Option('--format <format>', 'how to print: for people, for scripts, or to mail')
          .choices(['text', 'json', 'html'] as const)
          .default('text' as const),
      )
      .option('--municipality <name>', 'only the overrides of one municipality')
      .addOption(language()),
  (world, { format, municipality, lang }, old, now) => {
    const all = driftBetween(sourceIn(old), sourceIn(now));
    const report = municipality === undefined ? all : reportFor(municipality, all, now);
    world.out(
      format === 'json'
        ? JSON.stringify(report, null, 2)
        : (format === 'html' ? htmlReport : textReport)(report, lang),
    );
  },
);

function sourceIn(folder: string): DriftSource {
  let source: DriftSource | undefined;
  try {
    source = readDriftSource(folder);
  } catch (error) {
    throw new Refusal([fileFinding(folder, 'not-json', { reason: reasonOf(error) })]);
  }
  if (!source) throw new Refusal([fileFinding(folder, 'not-comparable')], 2);
  return source;
}

/**
 * By name, slug or NIS code; a settings file may be named for what is no municipality. A former
 * municipality without settings of its own is found in those of its successor.
 */
function reportFor(name: string, report: DriftReport, now: string): DriftReport {
  const slug = slugOfMunicipality(name) ?? slugOf(name);
  const of = (wanted: string) => {
    const isIts = ({ municipality }: { readonly municipality: string }) => municipality === wanted;
    return {
      overrides: report.overrides.filter(isIts),
      leaving: report.leaving.filter(isIts),
    };
  };
  const own = of(slug);
  const hasOwn = own.overrides.length > 0 || own.leaving.length > 0;
  const successor = hasOwn ? undefined : successorOf(slug);
  if (!hasOwn && !slugOfMunicipality(name)) throw noMunicipality(now, name);
  return { ...report, ...(successor === undefined ? own : of(successor)) };
}

function successorOf(slug: string): string | undefined {
  const former = formerMunicipalities.find((one) => one.slug === slug);
  return municipalities.find(({ nis }) => nis === former?.successor)?.slug;
}
