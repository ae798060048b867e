/** What an import says at its end: as text, or as JSON for scripts. */
import { join } from 'node:path';
import type { MessageLanguage } from '../../catalogue/messages.js';
import type { Kept } from '../import/write.js';
import type { Consolidated } from '../import/consolidate/consolidate.js';
import type { Figures } from '../import/consolidate/settings.js';
import type { Imported } from '../import/import.js';
import { inWords } from '../import/losses.js';
import { reportForScripts } from '../import/report.js';

export interface Outcome {
  readonly imported: Imported & Partial<Consolidated>;
  readonly kept: Kept;
  readonly out: string;
  /** Pages of the streams that were followed. */
  readonly stream?: { readonly pages: number; readonly fetched: number } | undefined;
}

const count = (how: number, one: string, more: string) => `${how} ${how === 1 ? one : more}`;

const NL = {
  head: ({ imported: { report }, out }: Outcome) =>
    `${count(report.records, 'record', 'records')} gelezen, ${count(report.products, 'product', 'producten')} en instellingen van ${count(report.settings, 'gemeente', 'gemeenten')} geschreven in ${out}`,
  stream: (pages: number, fetched: number) =>
    `${count(pages, 'pagina', 'pagina’s')} van de stroom, ${fetched} opgehaald; de andere waren niet gewijzigd`,
  central: ({ central, local }: Figures) =>
    `${count(central, 'centraal product', 'centrale producten')}, ${count(local, 'lokaal product', 'lokale producten')}`,
  shares: ({ inherited, values, leftOut }: Figures, share: string) =>
    `${inherited} van ${values} waarden van gemeenten (${share} %) komen van het centrum; ${values - inherited} zijn lokale aanpassingen, ${leftOut} keer wordt een veld weggelaten`,
  edited: 'fiches met de hand gewijzigd: veld per veld samengevoegd',
  stale: 'producten niet in deze bron: zo gelaten',
  withdrawn: 'fiches weggenomen: de bron trok ze in',
  values: (carried: number, cleaned: number, lost: number) =>
    `${carried} waarden overgenomen, ${cleaned} resten opgeruimd, ${lost} waarden zonder plaats:`,
  report: 'Volledig verslag',
};
const WORDS: Readonly<Record<MessageLanguage, typeof NL>> = {
  nl: NL,
  en: {
    head: ({ imported: { report }, out }) =>
      `${count(report.records, 'record', 'records')} read, ${count(report.products, 'product', 'products')} and settings of ${count(report.settings, 'municipality', 'municipalities')} written to ${out}`,
    stream: (pages, fetched) =>
      `${count(pages, 'page', 'pages')} of the stream, ${fetched} fetched; the others had not changed`,
    central: ({ central, local }) =>
      `${count(central, 'central product', 'central products')}, ${count(local, 'local product', 'local products')}`,
    shares: ({ inherited, values, leftOut }, share) =>
      `${inherited} of ${values} values of municipalities (${share} %) come from the centre; ${values - inherited} are overrides, ${leftOut} times a field is left out`,
    edited: 'sheets changed by hand: merged field by field',
    stale: 'products that this source lacks: left as they are',
    withdrawn: 'sheets taken away: the source withdrew them',
    values: (carried, cleaned, lost) =>
      `${carried} values carried, ${cleaned} residues cleaned, ${lost} values without a place:`,
    report: 'Full report',
  },
};

export function summaryOf(outcome: Outcome, language: MessageLanguage): string {
  const words = WORDS[language];
  const { imported, kept, out, stream } = outcome;
  const { report, figures } = imported;
  const lost = [...report.lost].sort((a, b) => b.count - a.count);
  const total = lost.reduce((all, { count }) => all + count, 0);
  const changes = (['edited', 'stale', 'withdrawn'] as const).map(
    (kind) => [words[kind], kept[kind].length] as const,
  );
  return [
    words.head(outcome),
    ...(stream ? [words.stream(stream.pages, stream.fetched)] : []),
    ...(figures ? [words.central(figures), words.shares(figures, shareOf(figures, language))] : []),
    ...rows(report.leftOut.map(({ what, count: times }) => [inWords(what, language), times])),
    ...rows(changes.filter(([, count]) => count > 0)),
    words.values(sum(report.carried), sum(report.cleaned), total),
    ...rows(lost.map(({ what, count: times }) => [inWords(what, language), times])),
    `${words.report}: ${join(out, 'import-report.json')}`,
  ].join('\n');
}

/** The report as it stands in import-report.json, without the examples of what was lost. */
export function summaryForScripts({ imported, kept, out, stream }: Outcome): object {
  const { findings: _, ...lists } = kept;
  const report = reportForScripts(imported.report);
  const lost = Object.entries(report.lost).map(([what, { count }]) => [what, count]);
  return {
    out,
    ...report,
    lost: Object.fromEntries(lost) as Record<string, number>,
    ...(imported.figures && { fold: imported.figures }),
    ...(stream && { stream }),
    ...lists,
  };
}

const shareOf = ({ inherited, values }: Figures, language: MessageLanguage): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
    values ? (100 * inherited) / values : 100,
  );
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);
const rows = (entries: readonly (readonly [string, number])[]) =>
  entries.map(([what, count]) => `  ${String(count).padStart(6)}  ${what}`);
