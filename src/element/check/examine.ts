/** What a webmaster wants to know of a guide: gathered when asked for, from what is shown and anew. */
import { brusselsMoment } from '../../catalogue/calendar.js';
import type { Drift } from '../../catalogue/drift.js';
import type { Voice } from '../../catalogue/language.js';
import { describe } from '../../catalogue/messages.js';
import type { Guide, GuideProduct } from '../../catalogue/resolve.js';
import { readText } from '../../catalogue/text.js';
import { fileUrl, namedFile } from '../../source/address.js';
import type { GuideAddress, GuideSource, Loaded } from '../../source/guide-source.js';
import { askSources } from './sources.js';
import type { Report } from '../../views/check.js';
import type { CheckLanguage } from '../../views/check-words.js';

type SheetPart = typeof import('../sheet-chunk.js');

/** What is shown, and where it comes from; without `guide` and `loaded` nothing is. */
export interface Subject {
  readonly address: GuideAddress;
  readonly source: GuideSource;
  readonly guide: Guide | undefined;
  readonly loaded: Loaded | undefined;
  readonly voice: Voice;
  /** The code of sheets does here what it does there. */
  readonly part: SheetPart | undefined;
}
/** A check must not ask for a whole catalogue of sheets. */
const MOST_SHEETS = 60;

export async function examine(subject: Subject, language: CheckLanguage): Promise<Report> {
  const { address, guide, loaded, part } = subject;
  const dated = guide?.products.filter(isDated) ?? [];
  const [sources, drift] = await Promise.all([
    askSources(address),
    part ? driftsOf(subject, dated, part) : [],
  ]);
  const findings: string[] = [];
  for (const { file, message, findings: found = [] } of loaded?.problems ?? []) {
    if (message) findings.push(`${file}: ${message}`);
    for (const finding of found) findings.push(describe(finding, file, language));
  }
  for (const finding of guide?.findings ?? [])
    findings.push(describe(finding, 'settings', language));
  return {
    sources,
    findings,
    drift,
    dated: dated.length,
    lapsed: guide && part ? lapsedIn(guide, subject.voice, part) : [],
  };
}

const isDated = ({ layers }: GuideProduct) => layers.some(({ says }) => says.basedOn);

async function driftsOf(
  { source, loaded }: Subject,
  products: readonly GuideProduct[],
  { driftOf, readSheet }: SheetPart,
): Promise<Drift[]> {
  if (!loaded) return [];
  const { catalogue, base, keys } = loaded;
  const found = await Promise.all(
    products.slice(0, MOST_SHEETS).map(async ({ summary, layers }) => {
      const url = summary.sheet && fileUrl(summary.sheet, base);
      const wanted = url && { url, id: summary.id, list: namedFile(catalogue.sheets, base), keys };
      const sheet =
        loaded.sheets.get(summary.id) ??
        (wanted ? await readSheet(source.files, wanted).catch(() => undefined) : undefined);
      return sheet ? driftOf(sheet, layers) : [];
    }),
  );
  return found.flat();
}

/** Of the municipality and its cooperations: the centre's own are for the centre to mend. */
function lapsedIn(
  guide: Guide,
  voice: Voice,
  { feesOn, resolveSheet }: SheetPart,
): Report['lapsed'] {
  const { date } = brusselsMoment(new Date());
  return guide.products.flatMap((product) => {
    if (!product.layers.length && !product.local) return [];
    const { fees = [] } = resolveSheet(guide, product).fields;
    return feesOn(fees, date)
      .filter(({ state }) => state === 'lapsed')
      .map(({ fee }) => ({
        product: readText(product.fields.name, voice)?.value ?? product.id,
        label: readText(fee.label, voice)?.value ?? '',
        until: fee.validTo ?? '',
      }));
  });
}
