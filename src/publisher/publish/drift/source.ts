/** What a drift report compares: the products and settings of a content folder or a publication. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCatalogue, decodeSettings, decodeSheet } from '../../../catalogue/decode.js';
import type { Cooperation, Product, Settings, Sheet } from '../../../catalogue/model.js';
import { fieldHashes } from '../../../content/field-hashes.js';
import { readContentFolder } from '../../read-content.js';

export interface Compared {
  readonly product: Product | Sheet;
  readonly hashes: Readonly<Record<string, string>>;
}
export interface DriftSource {
  readonly products: ReadonlyMap<string, Compared>;
  /** By slug, with the cooperations in place of their ids. */
  readonly settings: ReadonlyMap<string, Settings>;
}

/** Undefined where the folder is neither content nor a publication. @throws Error for broken JSON */
export function readDriftSource(folder: string): DriftSource | undefined {
  if (existsSync(join(folder, 'catalogue.yaml'))) return fromContent(folder);
  for (const inside of [join(folder, 'v1'), folder])
    if (existsSync(join(inside, 'catalogue.json'))) return fromPublication(inside);
  return undefined;
}

function fromContent(folder: string): DriftSource {
  const content = readContentFolder(folder);
  const cooperations = new Map(content.cooperations.map(({ value }) => [value.id, value]));
  return {
    products: new Map(
      content.products.map(({ value }) => [
        value.id,
        { product: value, hashes: fieldHashes(value) },
      ]),
    ),
    settings: new Map(
      content.settings.map(({ name, value }) => [
        name,
        {
          ...value,
          cooperations: (value.cooperations ?? []).flatMap((one): Cooperation[] => {
            const cooperation = typeof one === 'string' ? cooperations.get(one) : one;
            return cooperation ? [cooperation] : [];
          }),
        },
      ]),
    ),
  };
}

function fromPublication(folder: string): DriftSource {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const products = new Map<string, Compared>();
  for (const summary of decodeCatalogue(read('catalogue.json')).value?.products ?? []) {
    if (summary.sheet === undefined || !existsSync(join(folder, summary.sheet))) continue;
    const sheet = decodeSheet(read(summary.sheet)).value;
    if (sheet) products.set(sheet.id, { product: sheet, hashes: sheet.hashes ?? {} });
  }
  const settings = new Map<string, Settings>();
  const inside = join(folder, 'settings');
  for (const name of existsSync(inside) ? readdirSync(inside).sort() : []) {
    const data = read(join('settings', name));
    if (typeof data !== 'object' || data === null || 'movedTo' in data) continue;
    const { value } = decodeSettings(data);
    if (value) settings.set(name.replace(/\.json$/, ''), value);
  }
  return { products, settings };
}
