/** A publication in which one payload stands wherever a text or an address may stand. */
import { MAX_LINE } from '../../src/catalogue/limits.js';
import {
  catalogueShape,
  municipalityShape,
  productSettingsShape,
  productShape,
  settingsShape,
  sheetShape,
  summaryShape,
} from '../../src/catalogue/shapes.js';
import { filled } from './filled.js';

type Json = Record<string, unknown>;
/** Good records: they must be shown, and keep the file from being refused as a whole. */
const GOOD = 30;
/** Products that carry the payload, and what of it they show. */
export const CARRIERS = ['p1', 'p2', 'p3', 'p4', 'eigen'] as const;
export const goodIds = [...new Array<unknown>(GOOD).keys()].map((i) => `goed-${i + 1}`);

export function publicationWith(payload: unknown, revision: number): Map<string, string> {
  const all = (shape: Parameters<typeof filled>[0], variant = 0) =>
    filled(shape, { payload, variant }) as Json;
  const files = new Map<string, string>();
  const summary = (id: string, variant: number, extra: Json = {}) => ({
    ...all(summaryShape, variant),
    id,
    formerIds: [],
    sheet: `sheets/${id}.json`,
    ...extra,
  });
  const active = { status: 'active', availability: 'everywhere' };
  const products = [
    ...goodIds.map((id) => ({ id, name: `Goed product ${id}` })),
    summary('p1', 0, active),
    summary('p2', 1, active),
    summary('p3', 0, { status: 'retired', replacedBy: ['goed-1'] }),
    summary('p4', 1, active),
    // Its sheet stands where the payload says.
    { ...summary('p5', 0, active), sheet: payload },
  ];
  for (const [id, variant] of [
    ['p1', 0],
    ['p2', 1],
    ['p3', 2],
    ['p4', 1],
  ] as const)
    files.set(
      `sheets/${id}.json`,
      JSON.stringify({ ...all(sheetShape, variant), id, formerIds: [] }),
    );
  const catalogue = {
    ...all(catalogueShape),
    ...{ schemaVersion: '1.0', revision, language: 'nl', languages: ['nl'], empty: false },
    products,
  };
  const local = all(productSettingsShape, 1);
  const usable = typeof payload === 'string' && payload.length > 0 && payload.length <= MAX_LINE;
  const settings = {
    ...all(settingsShape),
    // Without a usable name there would be no settings at all.
    municipality: usable ? all(municipalityShape) : { name: 'Gingelom' },
    tone: 'formal',
    languages: ['nl'],
    products: {
      p2: { ...local, hidden: false, confirmed: true, notOffered: undefined },
      p4: { ...local, hidden: false, confirmed: false },
    },
    localProducts: [{ ...all(productShape, 1), id: 'eigen', formerIds: [], status: 'active' }],
  };
  files.set('catalogue.json', JSON.stringify(catalogue));
  files.set('settings/gingelom.json', JSON.stringify(settings));
  return files;
}
