/** What a product or a municipality still owes its visitors: dates that passed, amounts, languages. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import { plainLanguage } from '../catalogue/language.js';
import type { Product, Settings } from '../catalogue/model.js';

/** A product that ended and isn't retired is still offered to everybody. */
export function checkEnded(product: Product, today: string): Finding[] {
  const { endDate, status } = product;
  if (endDate === undefined || status === 'retired' || endDate.slice(0, 10) >= today) return [];
  return [{ code: 'ended', severity: 'warning', path: ['endDate'], args: { date: endDate } }];
}

/** Notices whose last day is over are not shown any more. */
export function checkNotices(
  notices: Settings['notices'],
  path: Finding['path'],
  today: string,
): Finding[] {
  return (notices ?? []).flatMap(({ until }, i): Finding[] =>
    until !== undefined && until.slice(0, 10) < today
      ? [{ code: 'notice-over', severity: 'advice', path: [...path, i], args: { date: until } }]
      : [],
  );
}

/** Languages that the catalogue offers and this product lacks; one finding, for it is one task. */
export function checkLanguagesOf(product: Product, offered: readonly string[]): Finding[] {
  const lacks = (field: 'name' | 'description', lang: string) => {
    const text = product[field];
    if (typeof text !== 'object' || Array.isArray(text)) return false;
    return !Object.keys(text).some((tag) => plainLanguage(tag) === lang);
  };
  const missing = offered.filter((lang) => lacks('name', lang) || lacks('description', lang));
  if (!missing.length) return [];
  const args = { missing: missing.join(', ') };
  return [{ code: 'missing-language', severity: 'advice', path: ['name'], args }];
}

/**
 * Products whose fee each municipality sets, and for which this one gives no amount. One finding
 * for all: it is one task.
 */
export function checkAmounts(
  settings: Settings,
  products: ReadonlyMap<string, Product>,
): Finding[] {
  const missing: string[] = [];
  for (const [id, rules] of Object.entries(settings.products ?? {})) {
    const central = products.get(id);
    if (!central || rules.hidden || rules.notOffered || rules.override?.fees === null) continue;
    if (!central.fees?.some(({ amount }) => amount === undefined)) continue;
    const own = [...(rules.override?.fees ?? []), ...(rules.add?.fees ?? [])];
    if (!own.some(({ amount }) => amount !== undefined)) missing.push(id);
  }
  if (!missing.length) return [];
  const args = { products: missing.join(', ') };
  return [{ code: 'amounts-missing', severity: 'advice', path: ['products'], args }];
}
