/** What must hold of settings and cooperations. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import type { Cooperation, Product, Settings } from '../catalogue/model.js';
import type { Content, Entry } from '../content/content.js';
import { type InFile, inFile } from '../content/file-finding.js';
import { formerMunicipalities, municipalities } from '../content/municipalities.js';
import { checkFacts } from './facts.js';
import { unknownName } from './names.js';
import { checkProduct } from './products.js';
import { checkShared, knownTo } from './shared.js';

type Path = Finding['path'];

export function checkAllSettings(content: Content, today: string): InFile<Finding>[] {
  const products = productsById(content);
  const cooperations = new Map(content.cooperations.map(({ value }) => [value.id, value]));
  const of = (entry: Entry<Settings | Cooperation>, findings: readonly Finding[]) =>
    findings.length ? inFile(entry.file, findings, entry.positions()) : [];
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
    else if (typeof one === 'string')
      findings.push(
        unknownName('unknown-cooperation', one, cooperations.keys(), ['cooperations', i]),
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

/** By id and by former id. */
function productsById({ products }: Content): Map<string, Product> {
  const byId = new Map<string, Product>();
  for (const { value } of products) for (const id of value.formerIds ?? []) byId.set(id, value);
  for (const { value } of products) byId.set(value.id, value);
  return byId;
}
