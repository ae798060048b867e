/** What must hold of the products of a catalogue. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import { plainLanguage } from '../catalogue/language.js';
import type { Product } from '../catalogue/model.js';
import type { Content, Entry } from '../content/content.js';
import { type InFile, inFile } from '../content/file-finding.js';
import { checkFacts } from './facts.js';
import { checkNames } from './names.js';
import { checkTone } from './tone.js';
import { isByLanguage, walk } from '../content/walk.js';

export function checkProducts(content: Content, today: string): InFile<Finding>[] {
  const ids = new Set(content.products.map(({ value }) => value.id));
  const topics = content.config?.value.topics;
  const topicIds = topics && new Set(topics.map(({ id }) => id));
  const owners = new Map<string, string>();
  return content.products.flatMap((entry) => {
    const findings = [
      ...checkIdentity(entry, owners),
      ...checkProduct(entry.value, today),
      ...checkNames('unknown-product', entry.value.related, ids, ['related']),
      ...checkNames('unknown-product', entry.value.replacedBy, ids, ['replacedBy']),
      ...(topicIds ? checkNames('unknown-topic', entry.value.topics, topicIds, ['topics']) : []),
    ];
    return findings.length ? inFile(entry.file, findings, entry.positions()) : [];
  });
}

/** What can be said of a product by itself; local products are held to it as well. */
export function checkProduct(product: Product, today: string): Finding[] {
  const findings = [
    ...checkTone(product),
    ...checkFacts(product, today),
    ...namesItself(product, 'related'),
    ...namesItself(product, 'replacedBy'),
  ];
  if (product.status === 'retired') {
    for (const field of ['retiredOn', 'explanation'] as const)
      if (product[field] === undefined)
        findings.push({
          code: 'retired-without',
          severity: 'warning',
          path: ['status'],
          args: { field },
        });
  } else if (product.retiredOn !== undefined || product.replacedBy !== undefined) {
    const path = [product.retiredOn !== undefined ? 'retiredOn' : 'replacedBy'];
    findings.push({ code: 'not-retired', severity: 'warning', path });
  }
  if (product.review !== undefined)
    findings.push({
      code: 'review',
      severity: 'advice',
      path: ['review'],
      args: { text: product.review },
    });
  return findings;
}

function checkIdentity(
  { name, file, value }: Entry<Product>,
  owners: Map<string, string>,
): Finding[] {
  const findings: Finding[] = [];
  if (name !== value.id)
    findings.push({
      code: 'name-differs',
      severity: 'error',
      path: ['id'],
      args: { id: value.id, name },
    });
  const names = [value.id, ...(value.formerIds ?? [])];
  for (const [i, id] of names.entries()) {
    const path = i ? ['formerIds', i - 1] : ['id'];
    const other = owners.get(id);
    if (other !== undefined)
      findings.push({ code: 'duplicate-id', severity: 'error', path, args: { found: id, other } });
    else owners.set(id, file);
  }
  return findings;
}

/** Languages of the content that catalogue.yaml doesn't offer are never shown. */
export function checkLanguages({ config, products }: Content): InFile<Finding>[] {
  if (!config) return [];
  const offered = new Set(['nl', ...(config.value.languages ?? [])]);
  const unlisted = new Set<string>();
  for (const { value } of products)
    for (const { value: inner } of walk(value))
      if (isByLanguage(inner))
        for (const tag of Object.keys(inner))
          if (!offered.has(plainLanguage(tag))) unlisted.add(plainLanguage(tag));
  const findings = [...unlisted].sort().map((found): Finding => ({
    code: 'unlisted-language',
    severity: 'warning',
    path: ['languages'],
    args: { found },
  }));
  return inFile(config.file, findings, config.positions());
}

function namesItself(product: Product, field: 'related' | 'replacedBy'): Finding[] {
  const at = product[field]?.indexOf(product.id) ?? -1;
  return at < 0 ? [] : [{ code: 'names-itself', severity: 'warning', path: [field, at] }];
}
