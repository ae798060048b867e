/** What must hold of that which settings and cooperations have in common. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import type { Product, ProductSettings, Settings } from '../catalogue/model.js';
import { fieldHash } from '../content/field-hashes.js';
import { checkNames, checkUnique, unknownName } from './names.js';

type Path = Finding['path'];
type Rules = Omit<ProductSettings, 'areas'>;

/** What a settings file can refer to. */
export interface Known {
  readonly products: ReadonlyMap<string, Product>;
  readonly contacts: ReadonlySet<string>;
  readonly calendars: ReadonlySet<string>;
}

export function checkShared(
  {
    products,
    featured,
    contactPoints,
    closingCalendars,
  }: Pick<Settings, 'products' | 'featured' | 'contactPoints' | 'closingCalendars'>,
  known: Known,
): Finding[] {
  const ids = new Set(known.products.keys());
  const findings = checkNames('unknown-product', featured, ids, ['featured']);
  const idsOf = (list: readonly { readonly id?: string | undefined }[] | undefined, key: string) =>
    (list ?? []).flatMap(({ id }, i) =>
      id === undefined ? [] : [{ name: id, path: [key, i, 'id'] }],
    );
  findings.push(
    ...checkUnique(idsOf(contactPoints, 'contactPoints')),
    ...checkUnique(idsOf(closingCalendars, 'closingCalendars')),
  );
  for (const [i, point] of (contactPoints ?? []).entries())
    for (const [j, hours] of (point.openingHours ?? []).entries())
      findings.push(
        ...checkNames('unknown-calendar', hours.calendars, known.calendars, [
          'contactPoints',
          i,
          'openingHours',
          j,
          'calendars',
        ]),
      );
  for (const [id, rules] of Object.entries(products ?? {})) {
    const path = ['products', id];
    if (!ids.has(id)) findings.push(unknownName('unknown-product', id, ids, path));
    findings.push(...checkRules(rules, known.products.get(id), known, path));
    for (const [nis, area] of Object.entries(rules.areas ?? {}))
      findings.push(...checkRules(area, known.products.get(id), known, [...path, 'areas', nis]));
  }
  return findings;
}

function checkRules(
  rules: Rules,
  product: Product | undefined,
  known: Known,
  path: Path,
): Finding[] {
  const findings: Finding[] = [];
  for (const part of ['override', 'add'] as const) {
    const fields = rules[part];
    const related = fields?.related ?? undefined;
    findings.push(
      ...checkNames('unknown-product', related, new Set(known.products.keys()), [
        ...path,
        part,
        'related',
      ]),
    );
    for (const [i, point] of (fields?.contactPoints ?? []).entries())
      if (typeof point === 'string' && !known.contacts.has(point))
        findings.push(
          unknownName('unknown-contact', point, known.contacts, [
            ...path,
            part,
            'contactPoints',
            i,
          ]),
        );
  }
  for (const [field, hash] of Object.entries(rules.basedOn ?? {})) {
    const central = product?.[field as keyof Product];
    const now = central === undefined ? '' : fieldHash(field, central);
    if (product && hash !== now)
      findings.push({
        code: 'override-stale',
        severity: 'warning',
        path: [...path, 'basedOn', field],
        args: { field, now },
      });
  }
  return findings;
}

export function knownTo(
  sources: readonly Pick<Settings, 'contactPoints' | 'closingCalendars'>[],
  products: ReadonlyMap<string, Product>,
): Known {
  const ids = (list: readonly { readonly id?: string | undefined }[]) =>
    new Set(list.flatMap(({ id }) => id ?? []));
  return {
    products,
    contacts: ids(sources.flatMap(({ contactPoints }) => contactPoints ?? [])),
    calendars: ids(sources.flatMap(({ closingCalendars }) => closingCalendars ?? [])),
  };
}
