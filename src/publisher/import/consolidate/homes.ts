/** Of each municipality among the records: its tone, its organisation, its newest date. */
import type { Tone } from '../../../catalogue/model.js';
import type { MunicipalityFact } from '../../../content/municipalities.js';
import type { Instance } from './groups.js';
import type { Home } from './published-fields.js';

export interface MunicipalityHome extends Home {
  readonly municipality: MunicipalityFact;
  readonly tone: Tone;
  readonly modified: string | undefined;
}

/** By slug, in the order of the alphabet. A town and its OCMW share one. */
export function homesOf(instances: readonly Instance[]): Map<string, MunicipalityHome> {
  const bySlug = new Map<string, Instance[]>();
  for (const instance of instances) {
    const { slug } = instance.municipality;
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), instance]);
  }
  const homes = new Map<string, MunicipalityHome>();
  for (const [slug, own] of [...bySlug].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const home = homeOf(own);
    if (home) homes.set(slug, home);
  }
  return homes;
}

function homeOf(instances: readonly Instance[]): MunicipalityHome | undefined {
  const [first] = instances;
  if (!first) return undefined;
  const informal = instances.filter(({ record }) =>
    record.variant?.toLowerCase().endsWith('-informal'),
  ).length;
  const dates = instances.flatMap(({ record }) => record.product.modified ?? []).sort();
  return {
    municipality: first.municipality,
    organisation: mostCommon(instances.flatMap(({ record }) => record.createdBy ?? [])),
    tone: informal * 2 > instances.length ? 'informal' : 'formal',
    modified: dates.at(-1),
  };
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
