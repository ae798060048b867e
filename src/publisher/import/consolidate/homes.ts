/** Of each municipality among the records: its tone, its organisation, its newest date. */
import type { Tone } from '../../../catalogue/model.js';
import type { Place } from '../organisations.js';
import type { Instance } from './groups.js';
import type { Home } from './said.js';

export interface FoldedHome extends Home {
  readonly place: Place;
  readonly tone: Tone;
  readonly modified: string | undefined;
}

/** By slug, in the order of the alphabet. A town and its OCMW share one. */
export function homesOf(instances: readonly Instance[]): Map<string, FoldedHome> {
  const bySlug = new Map<string, Instance[]>();
  for (const instance of instances) {
    const { slug } = instance.place;
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), instance]);
  }
  const homes = new Map<string, FoldedHome>();
  for (const [slug, own] of [...bySlug].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const home = homeOf(own);
    if (home) homes.set(slug, home);
  }
  return homes;
}

function homeOf(instances: readonly Instance[]): FoldedHome | undefined {
  const [first] = instances;
  if (!first) return undefined;
  const informal = instances.filter(({ record }) =>
    record.variant?.toLowerCase().endsWith('-informal'),
  ).length;
  const dates = instances.flatMap(({ record }) => record.product.modified ?? []).sort();
  return {
    place: first.place,
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
