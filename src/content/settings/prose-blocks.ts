/** Prose of settings as the blocks that are published. */
import type { Block, Product, RichText, Settings } from '../../catalogue/model.js';
import type { Found } from '../define-findings.js';
import { mapProse } from '../map-prose.js';
import { sheetFinding } from '../markdown/findings.js';
import { readProse } from '../markdown/read.js';
import { proseIn } from './bounded-prose.js';

interface SharedSettings extends Pick<Settings, 'products'> {
  readonly localProducts?: readonly Product[] | undefined;
}

/** What of their Markdown will not show as it stands. */
export const notShown = (settings: object): Found<typeof sheetFinding>[] =>
  proseIn(settings).flatMap(({ path, text }) => {
    const kinds = new Set<string>();
    readProse(text, (what) => kinds.add(what));
    return [...kinds].map((what) => sheetFinding('not-kept', path, { what }));
  });

/** Local prose may be Markdown: rules and browsers get blocks. */
export function withBlocks<T extends SharedSettings>(given: T): T {
  const settings = given.localProducts
    ? { ...given, localProducts: given.localProducts.map((one) => proseToBlocks(one)) }
    : given;
  if (!settings.products) return settings;
  const products = Object.fromEntries(
    Object.entries(settings.products).map(([id, product]) => {
      const rules = ruleBlocks(product);
      if (!product.areas) return [id, rules];
      const areas = Object.entries(product.areas).map(
        ([nis, area]) => [nis, ruleBlocks(area)] as const,
      );
      return [id, { ...rules, areas: Object.fromEntries(areas) }];
    }),
  );
  return { ...settings, products };
}

function ruleBlocks<T extends { readonly override?: unknown; readonly add?: unknown }>(
  rules: T,
): T {
  const { override, add } = rules;
  return {
    ...rules,
    ...(override ? { override: proseToBlocks(override) } : {}),
    ...(add ? { add: proseToBlocks(add) } : {}),
  };
}

function proseToBlocks<T extends object>(fields: T): T {
  return mapProse(fields, (text): RichText => {
    if (typeof text === 'string') return readProse(text);
    if (isBlocks(text)) return text;
    return Object.fromEntries(
      Object.entries(text).map(([tag, value]): [string, string | readonly Block[]] => [
        tag,
        typeof value === 'string' ? readProse(value) : value,
      ]),
    );
  });
}

// Array.isArray doesn't narrow read-only arrays away.
const isBlocks = (text: RichText): text is readonly Block[] => Array.isArray(text);
