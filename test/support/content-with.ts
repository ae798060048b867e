/** The sample content, changed where a test needs it. */
import type { Catalogue, Settings, Sheet, Summary } from '../../src/catalogue/model.js';
import type { Publication } from './centre.js';
import * as sample from './content.js';

/** Titles of the sample, so that tests read as what is on the screen. */
export const TERRACE = 'Vergunning voor een terras';
export const MARKET = 'Standplaats op de wekelijkse markt';
export const VENDING = 'Vergunning voor een automatenshop';
export const CARD = 'Leurkaart';

/** The catalogue with these fields on top. */
export const catalogueWith = (fields: Partial<Catalogue>): Catalogue => ({
  ...sample.catalogue,
  ...fields,
});

/** The summary of the terrace with these fields on top. */
export function productWith(fields: Partial<Summary>): Catalogue {
  const [terrace, ...others] = sample.catalogue.products;
  return catalogueWith({ products: [{ ...(terrace as Summary), ...fields }, ...others] });
}

/** As many products as `count`, in the order of their numbers. */
export function manyProducts(count: number): Catalogue {
  return catalogueWith({
    products: [...new Array(count).keys()].map((i) => ({
      id: `product-${i + 1}`,
      name: `Vergunning ${i + 1}`,
      summary: `Vergunning nummer ${i + 1}.`,
      type: 'Toelating',
    })),
  });
}

/** The sheets, that of the market with these fields on top: no settings speak of it. */
export const marketWith = (fields: Partial<Sheet>): Readonly<Record<string, Sheet>> => ({
  ...sample.sheets,
  'sheets/standplaats-markt.nl.1.json': {
    ...(sample.sheets['sheets/standplaats-markt.nl.1.json'] as Sheet),
    ...fields,
  },
});

/** Settings of Gingelom with these fields on top. */
export const gingelomWith = (fields: Partial<Settings>): NonNullable<Publication['settings']> => ({
  gingelom: { ...sample.settings, ...fields },
});

/** A minimal municipality. */
export const WELLEN: Settings = { municipality: { name: 'Wellen', nis: '73098' } };
