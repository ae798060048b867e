/** Catalogue and settings become one guide: what a municipality's visitors may see. */
import { type Layer, type Provenances, applyLayers } from './cascade.js';
import { type Contacts, contactsOf } from './contacts.js';
import type { Finding } from './finding.js';
import { areasWithRules, layersOf, speakers } from './layers.js';
import type {
  Catalogue,
  FieldName,
  Label,
  Notice,
  Product,
  ProductFields,
  ProductSettings,
  Settings,
  Summary,
  Tone,
} from './model.js';
import { activeNotices } from './notices.js';
import type { Provenance } from './provenance.js';

/** offered: exists here. unconfirmed: exists only by regulation, and nobody said so. */
export type ProductState = 'offered' | 'unconfirmed' | 'notOffered' | 'retired';

/** A product as this municipality's visitors find it. */
export interface GuideProduct {
  readonly id: string;
  readonly formerIds: readonly string[];
  /** local: only this municipality has it; the whole product is in `local`. */
  readonly local?: Product;
  readonly summary: Summary;
  readonly state: ProductState;
  readonly notOffered: ProductSettings['notOffered'];
  readonly featured: boolean;
  readonly notices: readonly Notice[];
  /** What the list and the search need; resolveSheet gives the rest. */
  readonly fields: ProductFields;
  readonly provenance: Provenances;
  /** NIS codes of former municipalities with rules of their own for this product. */
  readonly areas: ReadonlySet<string>;
  readonly central: Provenance;
  readonly layers: readonly Layer[];
}

export interface Guide {
  readonly revision: number;
  readonly modified: string | undefined;
  readonly publisher: string;
  readonly guideUrl: string | undefined;
  readonly municipality: Settings['municipality'] | undefined;
  readonly tone: Tone;
  readonly languages: readonly string[];
  readonly topics: readonly Label[];
  readonly types: readonly Label[];
  /** All that can be found, the hidden ones left out; retired ones are not for the list. */
  readonly products: readonly GuideProduct[];
  /** By id or former id. */
  readonly byId: ReadonlyMap<string, GuideProduct>;
  readonly contacts: Contacts;
  readonly notices: readonly Notice[];
  readonly areas: NonNullable<Settings['areas']>;
  /** NIS code of the former municipality whose rules are shown. */
  readonly area: string | undefined;
  readonly appearance: NonNullable<Settings['appearance']>;
  readonly findings: readonly Finding[];
}

export interface ResolveOptions {
  /** Today in Brussels (2026-11-23), for notices; without it all of them are given. */
  readonly today?: string;
  /** NIS code of a former municipality: its rules are applied. */
  readonly area?: string | undefined;
}

const SUMMARY_FIELDS: readonly FieldName[] = [
  'name',
  'summary',
  'keywords',
  'topics',
  'type',
  'productId',
];

/** The guide of one municipality, or without settings the central one. Pure; throws nothing. */
export function resolveGuide(
  catalogue: Catalogue,
  settings?: Settings,
  options: ResolveOptions = {},
): Guide {
  const findings: Finding[] = [];
  const currentId = currentIds(catalogue);
  const layers = settings
    ? layersOf(settings, options.area, currentId)
    : new Map<string, Layer[]>();
  const featured = featuredIds(settings, currentId);
  const publisher = catalogue.publisher?.name ?? '';
  const products: GuideProduct[] = [];
  const byId = new Map<string, GuideProduct>();
  const enter = (product: GuideProduct) => {
    products.push(product);
    byId.set(product.id, product);
  };

  for (const summary of catalogue.products) {
    if (byId.has(summary.id)) continue;
    const date = summary.modified ?? catalogue.modified;
    const central: Provenance = {
      source: 'central',
      name: publisher,
      revision: catalogue.revision,
      date,
    };
    const product = resolveProduct(
      summary,
      central,
      layers.get(summary.id) ?? [],
      settings,
      options,
    );
    if (product) enter({ ...product, featured: featured.has(summary.id) });
  }
  for (const local of settings?.localProducts ?? []) {
    if (byId.has(local.id) || !settings) continue;
    enter({ ...localProduct(local, settings, options), featured: featured.has(local.id) });
  }
  for (const product of products) {
    for (const id of product.formerIds) if (!byId.has(id)) byId.set(id, product);
  }
  reportUnknown(layers.keys(), catalogue, settings, findings);

  return {
    revision: catalogue.revision,
    modified: catalogue.modified,
    publisher,
    guideUrl: settings?.guideUrl ?? catalogue.guideUrl,
    municipality: settings?.municipality,
    tone: settings?.tone ?? 'formal',
    languages: settings?.languages ?? catalogue.languages ?? ['nl'],
    topics: catalogue.topics ?? [],
    types: catalogue.types ?? [],
    products,
    byId,
    contacts: contactsOf(settings),
    notices: activeNotices(guideNotices(settings), options.today),
    areas: settings?.areas ?? [],
    area: options.area,
    appearance: settings?.appearance ?? {},
    findings,
  };
}

function resolveProduct(
  summary: Summary,
  central: Provenance,
  layers: readonly Layer[],
  settings: Settings | undefined,
  { today }: ResolveOptions,
): Omit<GuideProduct, 'featured'> | undefined {
  const standing = standingOf(summary, layers);
  if (standing.hidden) return undefined;
  const notices: Notice[] = [];
  for (const { says } of layers) notices.unshift(...(says.notices ?? []));
  return {
    id: summary.id,
    formerIds: summary.formerIds ?? [],
    summary,
    state: standing.state,
    notOffered: standing.notOffered,
    notices: activeNotices(notices, today),
    ...applyLayers(summary, central, layers, SUMMARY_FIELDS),
    areas: settings
      ? areasWithRules(settings, [summary.id, ...(summary.formerIds ?? [])])
      : new Set(),
    central,
    layers,
  };
}

/** The last layer that speaks decides. */
function standingOf(summary: Summary, layers: readonly Layer[]) {
  let hidden = false;
  let confirmed = summary.availability !== 'byRegulation';
  let notOffered: GuideProduct['notOffered'];
  for (const { says, from } of layers) {
    if (says.hidden !== undefined) hidden = says.hidden;
    if (says.notOffered) notOffered = says.notOffered;
    if (says.confirmed) notOffered = undefined;
    // A municipality that sets a fee or a form of its own says that the product exists there.
    const implied =
      from.source === 'municipality' && (says.override ?? says.add) ? true : undefined;
    confirmed = says.confirmed ?? implied ?? confirmed;
  }
  const state: ProductState =
    summary.status === 'retired'
      ? 'retired'
      : notOffered
        ? 'notOffered'
        : confirmed
          ? 'offered'
          : 'unconfirmed';
  return { hidden, state, notOffered };
}

function localProduct(
  local: Product,
  settings: Settings,
  { today }: ResolveOptions,
): Omit<GuideProduct, 'featured'> {
  const date = local.modified ?? settings.modified;
  const from: Provenance = {
    source: 'municipality',
    name: settings.municipality.name,
    date,
  };
  return {
    id: local.id,
    formerIds: local.formerIds ?? [],
    local,
    summary: local,
    state: local.status === 'retired' ? 'retired' : 'offered',
    notOffered: undefined,
    notices: activeNotices(local.notices ?? [], today),
    ...applyLayers(local, from, [], SUMMARY_FIELDS),
    areas: new Set(),
    central: from,
    layers: [],
  };
}

/** What a product is called now; a former id that another product has taken over is that product's. */
function currentIds({ products }: Catalogue): (id: string) => string {
  const current = new Map<string, string>();
  for (const { id } of products) current.set(id, id);
  for (const { id, formerIds } of products)
    for (const former of formerIds ?? []) if (!current.has(former)) current.set(former, id);
  return (id) => current.get(id) ?? id;
}

function featuredIds(
  settings: Settings | undefined,
  currentId: (id: string) => string,
): ReadonlySet<string> {
  const ids = new Set<string>();
  if (settings)
    for (const { settings: said } of speakers(settings))
      for (const id of said.featured ?? []) ids.add(currentId(id));
  return ids;
}

function guideNotices(settings: Settings | undefined): Notice[] {
  const notices: Notice[] = [];
  if (settings)
    for (const { settings: said } of speakers(settings)) notices.unshift(...(said.notices ?? []));
  return notices;
}

/** Settings that speak of products the catalogue doesn't know: mostly a slip in the id. */
function reportUnknown(
  ids: Iterable<string>,
  catalogue: Catalogue,
  settings: Settings | undefined,
  findings: Finding[],
): void {
  const known = new Set<string>();
  for (const product of [...catalogue.products, ...(settings?.localProducts ?? [])]) {
    known.add(product.id);
    for (const id of product.formerIds ?? []) known.add(id);
  }
  for (const found of ids) {
    if (known.has(found)) continue;
    const args = { found, known: [...known].join(', ') };
    findings.push({
      code: 'unknown-product',
      severity: 'warning',
      path: ['products', found],
      args,
    });
  }
}
