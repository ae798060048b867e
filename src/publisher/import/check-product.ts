/**
 * The schema's word on a product. Municipalities copy each other's texts, so that two of three texts
 * of an import were seen before: each is checked once, and stays one object wherever it is used.
 */
import { decodeProduct } from '../../catalogue/decode.js';
import type { Decoded } from '../../catalogue/finding.js';
import type { Product, RichText } from '../../catalogue/model.js';
import { mapProse } from '../../content/fields.js';

/** Texts, or their blocks, by whether the schema takes them as they are. */
const checked = new WeakMap<object, boolean>();
/** Stands for a text that is good. */
const STAND_IN = 'x';

export function checkProduct(draft: object): Decoded<Product> {
  let bad = 0;
  const light = mapProse(draft, (text) => {
    if (!isGood(text)) bad += 1;
    // The tags are checked with the product.
    return Object.fromEntries(Object.keys(text).map((tag) => [tag, STAND_IN]));
  });
  const quick = !bad ? decodeProduct(light) : undefined;
  if (quick?.value && !quick.findings.length) return { value: draft as Product, findings: [] };
  return decodeProduct(draft);
}

function isGood(text: RichText): boolean {
  if (typeof text !== 'object') return false;
  return Object.entries(text).every(
    ([, blocks]) => typeof blocks === 'object' && areGood(blocks as object),
  );
}

function areGood(blocks: object): boolean {
  const known = checked.get(blocks);
  if (known !== undefined) return known;
  // As deep as a text can lie in a product: the schema counts levels.
  const requirements = [{ name: STAND_IN, evidence: { description: { nl: blocks } } }];
  const { findings } = decodeProduct({ id: STAND_IN, name: STAND_IN, requirements });
  checked.set(blocks, !findings.length);
  return !findings.length;
}
