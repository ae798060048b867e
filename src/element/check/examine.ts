/** What a webmaster wants to know of a guide: gathered when asked for, from what is shown and anew. */
import { brusselsMoment } from '../../catalogue/calendar.js';
import type { Drift } from '../../catalogue/drift.js';
import type { Voice } from '../../catalogue/language.js';
import { describe } from '../../catalogue/messages.js';
import type { Guide, GuideProduct } from '../../catalogue/resolve.js';
import { readText } from '../../catalogue/text.js';
import type { ResolvedSheet } from '../../catalogue/sheet.js';
import { namedFile } from '../../source/address.js';
import type { GuideAddress, GuideSource, Loaded } from '../../source/guide-source.js';
import { type SheetChunk, type Shown, sheetUrl } from '../state/state.js';
import { askSources } from './sources.js';
import type { Report } from '../../views/check.js';
import type { CheckLanguage } from '../../views/check-words.js';

/** What is shown, and where it comes from. */
interface Subject {
  readonly address: GuideAddress;
  readonly source: GuideSource;
  /** Undefined where nothing is. */
  readonly shown: Shown | undefined;
  /** The code of sheets does here what it does there; undefined where it can't be had. */
  readonly sheetChunk: SheetChunk | undefined;
}
/** A check must not ask for a whole catalogue of sheets. */
const MAX_SHEETS = 60;

/** Asks every source anew, and looks through all that is shown. @param language of the findings */
export async function examine(subject: Subject, language: CheckLanguage): Promise<Report> {
  const { address, shown, sheetChunk } = subject;
  const dated = shown?.guide.products.filter(isDated) ?? [];
  const [sources, drift] = await Promise.all([
    askSources(address),
    shown && sheetChunk ? driftsOf(subject.source, shown.loaded, dated, sheetChunk) : [],
  ]);
  // Of the municipality and its cooperations: the centre's own are for the centre to fix.
  const sheets = (shown && sheetChunk ? shown.guide.products : [])
    .filter(({ layers, local }) => layers.length || local)
    .map((product) => sheetChunk?.resolveSheet(shown?.guide as Guide, product) as ResolvedSheet);
  const findings: string[] = [];
  for (const { file, message, findings: found = [] } of shown?.loaded.problems ?? []) {
    if (message) findings.push(`${file}: ${message}`);
    for (const finding of found) findings.push(describe(finding, file, language));
  }
  for (const { findings: found } of [...(shown ? [shown.guide] : []), ...sheets])
    for (const finding of found) findings.push(describe(finding, 'settings', language));
  return {
    ...{ sources, findings, drift, dated: dated.length },
    lapsed: shown && sheetChunk ? lapsedIn(sheets, shown.voice, sheetChunk) : [],
  };
}

const isDated = ({ layers }: GuideProduct) => layers.some(({ rules }) => rules.basedOn);

async function driftsOf(
  { files }: GuideSource,
  loaded: Loaded,
  products: readonly GuideProduct[],
  { driftOf, readSheet }: SheetChunk,
): Promise<Drift[]> {
  const { catalogue, base, keys } = loaded;
  const list = namedFile(catalogue.sheets, base);
  const found = await Promise.all(
    products.slice(0, MAX_SHEETS).map(async (product) => {
      const { id, layers } = product;
      const url = sheetUrl(product, loaded);
      const sheet =
        loaded.sheets.get(id) ??
        (url && (await readSheet(files, { url, id, list, keys }).catch(() => undefined)));
      return sheet ? driftOf(sheet, layers) : [];
    }),
  );
  return found.flat();
}

function lapsedIn(
  sheets: readonly ResolvedSheet[],
  voice: Voice,
  { feesOn }: SheetChunk,
): Report['lapsed'] {
  const { date } = brusselsMoment(new Date());
  return sheets.flatMap(({ product, fields: { fees = [] } }) =>
    feesOn(fees, date)
      .filter(({ state }) => state === 'lapsed')
      .map(({ fee }) => ({
        product: readText(product.fields.name, voice)?.value ?? product.id,
        label: readText(fee.label, voice)?.value ?? '',
        until: fee.validTo ?? '',
      })),
  );
}
