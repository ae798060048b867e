/** `product-guide drift`: what a new catalogue means for each municipality's overrides. */
import type { MessageLanguage } from '../../catalogue/messages.js';
import { reasonOf } from '../../content/reason-of.js';
import { type DriftReport, driftBetween } from '../publish/drift/drift.js';
import { htmlReport } from '../publish/drift/html.js';
import { type DriftSource, readDriftSource } from '../publish/drift/source.js';
import { fieldNameOf } from '../../catalogue/schema/fields.js';
import { fileFinding } from '../findings.js';
import { printText } from './print.js';
import { slugOf } from '../../catalogue/slug.js';
import { formerMunicipalities, municipalities } from '../../content/municipalities.js';
import { noMunicipality } from './named.js';
import type { World } from './world.js';

const WORDS = {
  nl: {
    before: 'was   ',
    after: 'nu    ',
    local: 'lokaal',
    leftOut: '(weggelaten)',
    nothing: '(niets)',
    none: 'Geen enkele lokale aanpassing is verouderd.',
    added: 'Nieuw',
    removed: 'Verdwenen',
    retired: 'Afgeschaft',
    changed: 'Gewijzigd',
  },
  en: {
    before: 'before',
    after: 'now   ',
    local: 'local ',
    leftOut: '(left out)',
    nothing: '(nothing)',
    none: 'No local override has gone stale.',
    added: 'New',
    removed: 'Gone',
    retired: 'Retired',
    changed: 'Changed',
  },
} as const;

export function runDrift(
  old: string,
  now: string,
  options: {
    readonly format: 'text' | 'json' | 'html';
    readonly municipality?: string;
    readonly lang: MessageLanguage;
  },
  world: World,
): 0 | 1 | 2 {
  const sources: DriftSource[] = [];
  for (const folder of [old, now]) {
    try {
      const source = readDriftSource(folder);
      if (source) sources.push(source);
      else {
        world.err(printText([fileFinding(folder, 'not-comparable')], options.lang));
        return 2;
      }
    } catch (error) {
      world.err(
        printText([fileFinding(folder, 'not-json', { reason: reasonOf(error) })], options.lang),
      );
      return 1;
    }
  }
  const [before, after] = sources;
  if (!before || !after) return 2;
  const whole = driftBetween(before, after);
  const { municipality: wanted } = options;
  const slug = wanted === undefined ? undefined : slugNamed(wanted, whole);
  if (wanted !== undefined && slug === undefined) {
    world.err(printText([noMunicipality(now, wanted)], options.lang));
    return 2;
  }
  const report = slug
    ? { ...whole, overrides: whole.overrides.filter(({ municipality }) => municipality === slug) }
    : whole;
  world.out(
    options.format === 'json'
      ? JSON.stringify(report, null, 2)
      : options.format === 'html'
        ? htmlReport(report, options.lang)
        : textOfReport(report, options.lang),
  );
  return 0;
}

function textOfReport(report: DriftReport, language: MessageLanguage): string {
  const words = WORDS[language];
  const lines: string[] = [];
  const nameOf = (id: string) => report.names[id] ?? id;
  let municipality = '';
  for (const one of report.overrides) {
    if (one.municipality !== municipality) {
      municipality = one.municipality;
      lines.push(`# ${nameOf(municipality)}`, '');
    }
    const owner = one.from === municipality ? '' : ` (${nameOf(one.from)})`;
    lines.push(
      `${one.product}: ${fieldNameOf(one.field, language)}${owner}`,
      `  ${words.before}: ${one.before || words.nothing}`,
      `  ${words.after}: ${one.after || words.nothing}`,
      `  ${words.local}: ${one.local || words.leftOut}`,
      '',
    );
  }
  if (!report.overrides.length) lines.push(words.none, '');
  for (const kind of ['added', 'retired', 'removed'] as const)
    if (report[kind].length) lines.push(`${words[kind]}: ${report[kind].map(nameOf).join(', ')}`);
  const changed = new Map<string, string[]>();
  for (const { product, field } of report.changed)
    changed.set(product, [...(changed.get(product) ?? []), fieldNameOf(field, language)]);
  for (const [product, fields] of changed)
    lines.push(`${words.changed}: ${nameOf(product)} (${fields.join(', ')})`);
  return lines.join('\n').trimEnd();
}

/** By name, slug or NIS code; a settings file may be named for what is no municipality. */
function slugNamed(name: string, { overrides }: DriftReport): string | undefined {
  const slug = slugOf(name);
  const facts = [...municipalities, ...formerMunicipalities];
  const known = facts.find((fact) => fact.slug === slug || fact.nis === name)?.slug;
  return known ?? overrides.find(({ municipality }) => municipality === slug)?.municipality;
}
