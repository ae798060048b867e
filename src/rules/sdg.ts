/** What the Single Digital Gateway asks of a product (regulation 2018/1724, annex II). */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import { plainLanguage } from '../catalogue/language.js';
import type { Product } from '../catalogue/model.js';

/** Content that article 10 asks for where there is a procedure. */
const ASKED = ['procedures', 'requirements', 'legalResources', 'executingAuthorities'] as const;

/** Only products that the gateway shows: published there, or in one of its categories. */
export function checkSdg(product: Product): Finding[] {
  const isShown =
    product.publicationMedia?.includes('YourEurope') || product.yourEuropeCategories?.length;
  if (!isShown || product.status === 'retired') return [];
  const lacking: string[] = [];
  for (const field of ['name', 'description'] as const)
    if (!speaksEnglish(product[field])) lacking.push(`${field} (en)`);
  for (const field of ASKED) if (!product[field]?.length) lacking.push(field);
  if (!product.costs?.length && !product.fees?.length) lacking.push('costs');
  if (!product.yourEuropeCategories?.length) lacking.push('yourEuropeCategories');
  if (!lacking.length) return [];
  return [
    { code: 'sdg-lacks', severity: 'advice', path: [], args: { fields: lacking.join(', ') } },
  ];
}

const speaksEnglish = (text: unknown): boolean =>
  typeof text === 'object' &&
  text !== null &&
  Object.keys(text).some((tag) => plainLanguage(tag) === 'en');
