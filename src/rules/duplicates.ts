/** Products that are told twice: by the same name, or in the same words. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import type { Product, RichText } from '../catalogue/model.js';
import { readText } from '../catalogue/text.js';
import { plainText, readRichText } from '../catalogue/rich-text.js';

const VOICE = { lang: 'nl', tone: 'formal' } as const;
/** A shorter description may well be the same by chance. */
const MIN_LENGTH = 80;

/** Findings by the id of the second one. */
export function findDuplicates(products: readonly Product[]): Map<string, Finding[]> {
  const byName = new Map<string, string>();
  const byText = new Map<string, string>();
  const findings = new Map<string, Finding[]>();
  for (const product of products) {
    if (product.status === 'retired') continue;
    const found: Finding[] = [];
    for (const [seen, field, key] of [
      [byName, 'name', flat(readText(product.name, VOICE)?.value)],
      [byText, 'description', textKey(product.description)],
    ] as const) {
      const other = key && seen.get(key);
      if (other)
        found.push({
          code: 'duplicate-product',
          severity: 'warning',
          path: [field],
          args: { other, field },
        });
      else if (key) seen.set(key, product.id);
    }
    // The same twice over is one thing to know.
    const [first] = found;
    if (first) findings.set(product.id, [first]);
  }
  return findings;
}

function textKey(description: RichText | undefined): string {
  const text = flat(plainText(readRichText(description, VOICE)?.value ?? []));
  return text.length < MIN_LENGTH ? '' : text;
}
const flat = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
