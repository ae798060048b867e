/** Tiny catalogues and settings; each test adds only what it is about. */
import type {
  Catalogue,
  Cooperation,
  ProductFields,
  ProductSettings,
  Settings,
  Sheet,
  Summary,
} from '../../src/catalogue/model.js';
import {
  type Guide,
  type GuideProduct,
  type ResolveOptions,
  resolveGuide,
} from '../../src/catalogue/resolve.js';

export const summary = (id = 'terras', fields: Partial<Summary> = {}): Summary => ({
  id,
  name: `Centrale naam van ${id}`,
  ...fields,
});

export const sheet = (id = 'terras', fields: ProductFields & Partial<Sheet> = {}): Sheet => ({
  id,
  name: `Centrale naam van ${id}`,
  ...(fields as Partial<Sheet>),
});

export const catalogue = (
  products: readonly Summary[] = [summary()],
  rest: Partial<Catalogue> = {},
): Catalogue => ({
  schemaVersion: '1.0',
  revision: 7,
  publisher: { name: 'VVSG' },
  products,
  ...rest,
});

export const settings = (rest: Partial<Settings> = {}): Settings => ({
  municipality: { name: 'Gingelom', nis: '71017' },
  ...rest,
});

export const cooperation = (id: string, rest: Partial<Cooperation> = {}): Cooperation => ({
  id,
  name: `Samenwerking ${id}`,
  ...rest,
});

/** What a municipality says of the one product of the one-product catalogue. */
export const says = (terras: ProductSettings, rest: Partial<Settings> = {}): Settings =>
  settings({ products: { terras }, ...rest });

/** The product of a guide, or a failed test. */
export function productOf(guide: Guide, id = 'terras'): GuideProduct {
  const product = guide.byId.get(id);
  if (!product) throw new Error(`The guide has no product ${id}.`);
  return product;
}

/** The one product of the one-product catalogue, resolved. */
export const resolved = (
  given: Settings | undefined,
  fields: Partial<Summary> = {},
  options: ResolveOptions = {},
): GuideProduct => productOf(resolveGuide(catalogue([summary('terras', fields)]), given, options));

/** Data frozen all the way down: writing to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
