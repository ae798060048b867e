/** Many organisations' instances of one concept to one central product and settings for each. */
import type { Product, Settings } from '../../../catalogue/model.js';
import { type Found, type Imported, envelopeOf } from '../import.js';
import { assignIds } from '../ids.js';
import type { ReportBuilder } from '../report.js';
import { slugOf } from '../../../catalogue/slug.js';
import type { ContactMemory } from './contacts.js';
import { fieldNames } from '../../../catalogue/schema/fields.js';
import { type Picks, centralFields } from './central.js';
import { differencesOf } from './differences.js';
import { type Group, type Instance, groupRecords } from './groups.js';
import { homesOf } from './homes.js';
import { type PublishedFields, publishedFieldsOf } from './published-fields.js';
import { type Figures, SettingsWriter } from './settings.js';
import { inTone } from './variants.js';

/** What an earlier import into the same folder chose; the names are those of import-lock.json. */
export interface ConsolidationMemory {
  /** Ids by IRI of concept or record. */
  readonly ids: Readonly<Record<string, string>>;
  readonly picks: Readonly<Record<string, Picks>>;
  /** IRIs, by IRI of the concept, of the instances that stand under `products`, not under `localProducts`. */
  readonly firsts: Readonly<Record<string, readonly string[]>>;
  /** Central texts, by IRI of the concept, as the source said them; locks of before lack it. */
  readonly central?: Readonly<Record<string, PublishedFields>>;
  /** By slug of the municipality; locks of before lack it as well. */
  readonly contacts?: Readonly<Record<string, ContactMemory>>;
}
export interface ConsolidationOptions {
  readonly before?: ConsolidationMemory | undefined;
  /** The central product as the folder has it, by id. */
  readonly read?: (id: string) => Product | undefined;
}
export interface Consolidated extends Imported {
  readonly memory: ConsolidationMemory;
  readonly figures: Figures;
}

/** A group with its central text, not yet with its id. */
interface Draft {
  readonly group: Group;
  readonly central: PublishedFields;
  readonly primaryInstances: readonly Instance[];
  readonly furtherInstances: readonly Instance[];
  /** Fields that this input decides; undefined for all. */
  readonly decided: ReadonlySet<string> | undefined;
}

export function consolidateRecords(
  { records, count, report, withdrawn }: Found,
  { before = { ids: {}, picks: {}, firsts: {} }, read }: ConsolidationOptions = {},
): Consolidated {
  const present = new Set(records.map(({ iri }) => iri));
  const { central: groups, local } = groupRecords(records);
  const all = [...groups.flatMap(({ instances }) => instances), ...local];
  const homes = homesOf(all);
  const fieldsOfInstance = ({ record, municipality }: Instance): PublishedFields => {
    const home = homes.get(municipality.slug);
    return home ? publishedFieldsOf(record.product, home) : {};
  };
  const picks: Record<string, Picks> = {};
  const drafts = groups.map((group): Draft => {
    const known = before.firsts[group.key] ?? [];
    // An input with only some of the municipalities must not decide for the others.
    const isPartial = known.some((iri) => !present.has(iri) && !withdrawn.has(iri));
    const there = isPartial ? read?.(before.ids[group.key] ?? '') : undefined;
    const concept = group.concept?.product;
    const chosen = there
      ? {
          // Not as editors left it: what they added is not what a municipality lacks.
          central: { ...(before.central?.[group.key] ?? fieldsOf(there)), ...fieldsOf(concept) },
          picks: before.picks[group.key] ?? {},
        }
      : centralFields(group.instances.map(fieldsOfInstance), concept, before.picks[group.key]);
    picks[group.key] = chosen.picks;
    const decided = there && new Set(Object.keys(fieldsOf(concept)));
    const rank = (instance: Instance) => {
      const tone = homes.get(instance.municipality.slug)?.tone ?? 'formal';
      const { own, leftOut } = differencesOf(fieldsOfInstance(instance), chosen.central, tone);
      return known.includes(instance.record.iri) ? -1 : own + leftOut;
    };
    return { group, central: chosen.central, decided, ...splitInstances(group.instances, rank) };
  });
  const locals = [...drafts.flatMap(({ furtherInstances }) => furtherInstances), ...local];
  const ids = idsOf(drafts, locals, before.ids);
  const writer = new SettingsWriter(homes, all, before.contacts);
  const products = drafts.map((draft, i) => {
    const product = centralProduct(draft, ids[i] ?? '');
    for (const instance of draft.primaryInstances) {
      writer.addCentral(instance, product, fieldsOfInstance(instance));
      countLost(instance, report);
    }
    return product;
  });
  for (const [i, instance] of locals.entries())
    writer.addLocal(instance, ids[drafts.length + i] ?? '');
  const settings: ReadonlyMap<string, Settings> = writer.settings();
  return {
    products,
    settings,
    envelope: envelopeOf([...products, ...locals.map(({ record }) => record.product)]),
    report: report.build({ records: count, products: products.length, settings: settings.size }),
    withdrawn,
    partial: new Map(
      drafts.flatMap(({ decided }, i) => (decided ? [[ids[i] ?? '', decided] as const] : [])),
    ),
    figures: { ...writer.figures, central: products.length },
    memory: {
      ids: {
        ...before.ids,
        ...namedBy(
          drafts.map(({ group }) => group.key),
          ids,
        ),
        ...namedBy(
          locals.map(({ record }) => record.iri),
          ids.slice(drafts.length),
        ),
      },
      picks: { ...before.picks, ...picks },
      firsts: { ...before.firsts, ...primaryIris(drafts, before, withdrawn) },
      central: {
        ...before.central,
        ...Object.fromEntries(drafts.map(({ group, central }) => [group.key, central])),
      },
      contacts: { ...before.contacts, ...writer.contacts },
    },
  };
}

const namedBy = (keys: readonly string[], ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key, i) => [key, ids[i] ?? '']));

/** Central ids first: a plain title belongs to the concept, not to somebody's second instance. */
function idsOf(
  drafts: readonly Draft[],
  locals: readonly Instance[],
  known: Readonly<Record<string, string>>,
): string[] {
  const ofLocals = locals.map(({ record, municipality }) => ({
    slug: record.product.id,
    municipality: municipality.slug,
    iri: record.iri,
    known: known[record.iri],
  }));
  const ofDrafts = drafts.map(({ group, central }) => ({
    slug: slugOf(nameOf(central)) || 'product',
    municipality: '',
    iri: group.key,
    known: known[group.key],
  }));
  const taken = ofLocals.filter((one) => one.known !== undefined);
  const central = assignIds([...ofDrafts, ...taken]);
  const settled = ofDrafts.map((one, i) => ({ ...one, known: central[i] }));
  return assignIds([...settled, ...ofLocals]);
}

/** By group; those that this input lacks are still there, unless withdrawn. */
function primaryIris(
  drafts: readonly Draft[],
  before: ConsolidationMemory,
  withdrawn: ReadonlySet<string>,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    drafts.map(({ group, primaryInstances, furtherInstances }) => {
      const gone = new Set([...withdrawn, ...furtherInstances.map(({ record }) => record.iri)]);
      const all = [
        ...(before.firsts[group.key] ?? []),
        ...primaryInstances.map(({ record }) => record.iri),
      ];
      return [group.key, [...new Set(all)].filter((iri) => !gone.has(iri)).sort()];
    }),
  );
}

/** Of each municipality the instance that lies nearest to the centre; the others. */
function splitInstances(instances: readonly Instance[], rank: (instance: Instance) => number) {
  const ranked = instances
    .map((instance) => ({ instance, distance: rank(instance) }))
    .sort(
      (a, b) => a.distance - b.distance || (a.instance.record.iri < b.instance.record.iri ? -1 : 1),
    );
  const seen = new Set<string>();
  const primaryInstances: Instance[] = [];
  const furtherInstances: Instance[] = [];
  for (const { instance } of ranked) {
    const { slug } = instance.municipality;
    (seen.has(slug) ? furtherInstances : primaryInstances).push(instance);
    seen.add(slug);
  }
  return { primaryInstances, furtherInstances };
}

function centralProduct({ group, central }: Draft, id: string): Product {
  const { concept, instances, key } = group;
  const dates = instances.flatMap(({ record }) => record.product.modified ?? []).sort();
  const modified = concept?.product.modified ?? dates.at(-1);
  const levels = central.competentAuthorityLevels as readonly string[] | undefined;
  // What a municipality decides on exists only where it did; the others are not spoken for.
  const local = instances.length > 0 && (!levels || levels.includes('Lokaal'));
  return {
    ...(key.startsWith('title:') ? {} : { uri: key }),
    ...concept?.product,
    ...central,
    id,
    ...(local && { availability: 'byRegulation' }),
    ...(modified !== undefined && { modified }),
  } as Product;
}

const fieldsOf = (product: Product | undefined): PublishedFields =>
  Object.fromEntries(
    fieldNames.flatMap((name) =>
      product?.[name] === undefined ? [] : [[name, product[name]] as const],
    ),
  );

const nameOf = (central: PublishedFields): string => {
  const name = inTone(central.name, 'formal');
  return typeof name === 'string' ? name : '';
};

/** Dates of an instance that settings have no place for. */
function countLost({ record: { product, iri } }: Instance, report: ReportBuilder): void {
  for (const field of ['created', 'generatedAt', 'isVersionOf'] as const)
    if (product[field] !== undefined)
      report.lose({ code: 'of-instance', field }, product[field], iri);
}
