/** What must hold of settings and cooperations. */
import type { Finding } from '../../catalogue/finding.js';
import type { Cooperation, ProductSettings, Settings } from '../../catalogue/model.js';
import { fieldHash } from '../build/hashes.js';
import type { Content, Entry } from '../content/read.js';
import { type FileFinding, inFile } from '../finding.js';
import { formerMunicipalities, municipalities } from '../municipalities.js';
import { checkFacts } from './facts.js';
import { checkNames, checkUnique, unknownName } from './names.js';
import { checkProduct } from './products.js';

type Path = Finding['path'];
type Product = Content['products'][number]['value'];
type Rules = Omit<ProductSettings, 'areas'>;

interface Known {
  readonly products: ReadonlyMap<string, Product>;
  readonly contacts: ReadonlySet<string>;
  readonly calendars: ReadonlySet<string>;
}

export function checkAllSettings(content: Content, today: string): FileFinding[] {
  const products = productsById(content);
  const cooperations = new Map(content.cooperations.map(({ value }) => [value.id, value]));
  const of = (entry: Entry<Settings | Cooperation>, findings: readonly Finding[]) =>
    findings.length ? inFile(entry.file, findings, entry.places()) : [];
  return [
    ...content.cooperations.flatMap((entry) => {
      const { value, name } = entry;
      const differs: Finding[] =
        value.id === name
          ? []
          : [
              {
                code: 'name-differs',
                severity: 'error',
                path: ['id'],
                args: { id: value.id, name },
              },
            ];
      return of(entry, [
        ...differs,
        ...checkShared(value, knownTo([value], products)),
        ...checkFacts(value, today),
      ]);
    }),
    ...content.settings.flatMap((entry) =>
      of(entry, checkSettings(entry, products, cooperations, today)),
    ),
  ];
}

function checkSettings(
  { name, value }: Entry<Settings>,
  products: ReadonlyMap<string, Product>,
  cooperations: ReadonlyMap<string, Cooperation>,
  today: string,
): Finding[] {
  const findings: Finding[] = [];
  const own = new Map((value.localProducts ?? []).map((product) => [product.id, product]));
  const joined: Cooperation[] = [];
  for (const [i, one] of (value.cooperations ?? []).entries()) {
    const cooperation = typeof one === 'string' ? cooperations.get(one) : one;
    if (cooperation) joined.push(cooperation);
    else
      findings.push(
        unknownName('unknown-cooperation', String(one), cooperations.keys(), ['cooperations', i]),
      );
  }
  const known = knownTo([value, ...joined], new Map([...products, ...own]));
  findings.push(...checkMunicipality(name, value), ...checkShared(value, known));
  // Fees, hours and addresses of the local products as well; their tone is the municipality's own.
  findings.push(...checkFacts(value, today));
  for (const [i, product] of (value.localProducts ?? []).entries()) {
    const path: Path = ['localProducts', i];
    if (products.has(product.id))
      findings.push({
        code: 'local-id-taken',
        severity: 'error',
        path: [...path, 'id'],
        args: { found: product.id },
      });
    const alone = checkProduct(product, today).filter(
      ({ code }) => code === 'review' || code.includes('retired'),
    );
    findings.push(...alone.map((finding) => ({ ...finding, path: [...path, ...finding.path] })));
  }
  return findings;
}

function checkMunicipality(slug: string, { municipality, areas, products }: Settings): Finding[] {
  const findings: Finding[] = [];
  const facts = [...municipalities, ...formerMunicipalities];
  const same = facts.filter((fact) => fact.slug === slug);
  if (!same.length) {
    const suggestion = unknownName(
      'unknown-municipality',
      slug,
      facts.map((fact) => fact.slug),
      ['municipality'],
    );
    findings.push({ ...suggestion, severity: 'warning' });
  } else if (municipality.nis !== undefined && !same.some(({ nis }) => nis === municipality.nis)) {
    const args = { found: municipality.nis, expected: same[0]?.nis ?? '' };
    findings.push({
      code: 'nis-differs',
      severity: 'warning',
      path: ['municipality', 'nis'],
      args,
    });
  }
  const named = new Set((areas ?? []).map(({ nis }) => nis));
  for (const [id, rules] of Object.entries(products ?? {}))
    for (const nis of Object.keys(rules.areas ?? {}))
      if (!named.has(nis))
        findings.push(unknownName('unknown-area', nis, named, ['products', id, 'areas', nis]));
  return findings;
}

function checkShared(
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

function knownTo(
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

/** By id and by former id. */
function productsById({ products }: Content): Map<string, Product> {
  const byId = new Map<string, Product>();
  for (const { value } of products) for (const id of value.formerIds ?? []) byId.set(id, value);
  for (const { value } of products) byId.set(value.id, value);
  return byId;
}
