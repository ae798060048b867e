/** All that is wrong with content: first by the schema, then by every rule. */
import type { AnyFinding } from '../catalogue/finding.js';
import type { Product } from '../catalogue/model.js';
import type { Content, ContentFinding } from '../content/content.js';
import { type InFile, inFile } from '../content/file-finding.js';
import { stemOf } from '../content/file-name.js';
import { textsOf } from '../content/texts.js';
import { walk } from '../content/walk.js';
import type { LinkState } from './rule.js';
import type { RuleContext, Visitor } from './rule.js';
import { RULES, type RuleFinding } from './rules.js';

export type ValidationFinding = ContentFinding | RuleFinding;

/**
 * @param today lapsed is what ended before it: 2026-11-23
 * @param links what was found at addresses, where somebody visited them
 */
export function validate(
  content: Content,
  today: string,
  links: ReadonlyMap<string, LinkState> = new Map(),
): InFile<ValidationFinding>[] {
  const products = productsById(content);
  const context: RuleContext = { content, today, products, notRead: notRead(content), links };
  let found: RuleFinding[] = [];
  let base: AnyFinding['path'] = [];
  const report = (finding: AnyFinding) =>
    found.push({ ...finding, path: [...base, ...finding.path] } as RuleFinding);
  const visitors = RULES.map((rule): Visitor => rule.create(report, context));

  const show = <Kind extends 'catalogue' | 'product' | 'cooperation' | 'settings' | 'event'>(
    kind: Kind,
    entry: Parameters<NonNullable<Visitor[Kind]>>[0],
  ): InFile<ValidationFinding>[] => {
    found = [];
    for (const visitor of visitors) visitor[kind]?.(entry as never);
    if (kind !== 'catalogue') {
      const { localProducts = [], ...rest } = entry.value as LocalProducts;
      if (kind !== 'event')
        for (const visit of walk(entry.value))
          for (const visitor of visitors) visitor.value?.(visit);
      showTexts(rest);
      for (const [i, value] of localProducts.entries()) {
        base = ['localProducts', i];
        for (const visitor of visitors) visitor.localProduct?.({ ...entry, value });
        showTexts(value);
        base = [];
      }
    }
    return found.length ? inFile(entry.file, found, entry.positions()) : [];
  };
  const showTexts = (value: LocalProducts) => {
    const of = { isRetired: value.status === 'retired' };
    for (const text of textsOf(value)) for (const visitor of visitors) visitor.text?.(text, of);
  };

  return [
    ...content.findings,
    ...(content.config ? show('catalogue', content.config) : []),
    ...content.products.flatMap((entry) => show('product', entry)),
    ...content.cooperations.flatMap((entry) => show('cooperation', entry)),
    ...content.settings.flatMap((entry) => show('settings', entry)),
    ...content.events.flatMap((entry) => show('event', entry)),
  ];
}
interface LocalProducts {
  readonly localProducts?: readonly Product[] | undefined;
  readonly status?: string | undefined;
}

function productsById({ products }: Content): Map<string, Product> {
  const byId = new Map<string, Product>();
  for (const { value } of products) for (const id of value.formerIds ?? []) byId.set(id, value);
  for (const { value } of products) byId.set(value.id, value);
  return byId;
}

function notRead({ findings, products, cooperations }: Content): ReadonlySet<string> {
  const read = new Set([...products, ...cooperations].map(({ file }) => file));
  return new Set(
    findings
      .filter(({ file, severity }) => severity === 'error' && !read.has(file))
      .map(({ file }) => stemOf(file.replace(/^.*[\\/]/, ''))),
  );
}
