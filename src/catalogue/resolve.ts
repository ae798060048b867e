/** Catalogue and settings become one guide: what a municipality's visitors may see. */
import { type Layer, type Provenances, applyLayers } from './cascade.js';
import { type Contacts, contactsOf } from './contacts.js';
import type { Finding } from './finding.js';
import { areasWithRules, layersOf, layersIn } from './layers.js';
import type {
  Catalogue,
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
import { SUMMARY_FIELDS } from './overridable.js';
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

/** The guide of one municipality, or without settings the central one. Pure; throws nothing. */
export function resolveGuide(
  catalogue: Catalogue,
  settings?: Settings,
  options: ResolveOptions = {},
): Guide {
  const locals = settings?.localProducts ?? [];
  const current = currentIds([...catalogue.products, ...locals]);
  const currentId = (id: string) => current.get(id) ?? id;
  const layers = layersOf(settings, options.area, currentId);
  const featured = new Set<string>();
  const notices: Notice[] = [];
  for (const { settings: own } of layersIn(settings)) {
    for (const id of own.featured ?? []) featured.add(currentId(id));
    notices.unshift(...(own.notices ?? []));
  }
  const publisher = catalogue.publisher?.name ?? '';
  const products: GuideProduct[] = [];
  const byId = new Map<string, GuideProduct>();
  const enter = (product: Omit<GuideProduct, 'featured'> | undefined) => {
    if (!product) return;
    const entered = { ...product, featured: featured.has(product.id) };
    products.push(entered);
    byId.set(product.id, entered);
  };

  for (const summary of catalogue.products) {
    if (byId.has(summary.id)) continue;
    const central: Provenance = {
      source: 'central',
      name: publisher,
      revision: catalogue.revision,
      date: summary.modified ?? catalogue.modified,
    };
    enter(resolveProduct(summary, central, layers.get(summary.id) ?? [], settings, options));
  }
  for (const local of locals) {
    if (byId.has(local.id) || !settings) continue;
    enter(localProduct(local, settings, options));
  }
  for (const product of products) {
    for (const id of product.formerIds) if (!byId.has(id)) byId.set(id, product);
  }
  return {
    revision: catalogue.revision,
    modified: catalogue.modified,
    publisher,
    guideUrl: settings?.guideUrl ?? catalogue.guideUrl,
    municipality: settings?.municipality,
    ...speechOf(catalogue, settings),
    topics: catalogue.topics ?? [],
    types: catalogue.types ?? [],
    products,
    byId,
    contacts: contactsOf(settings),
    notices: activeNotices(notices, options.today),
    areas: settings?.areas ?? [],
    area: options.area,
    appearance: settings?.appearance ?? {},
    findings: unknownProducts(layers.keys(), current),
  };
}

/** The languages that a guide offers, and its tone. */
export const speechOf = (
  catalogue: Catalogue,
  settings?: Settings,
): Pick<Guide, 'tone' | 'languages'> => ({
  tone: settings?.tone ?? 'formal',
  languages: settings?.languages ?? catalogue.languages ?? ['nl'],
});

function resolveProduct(
  summary: Summary,
  central: Provenance,
  layers: readonly Layer[],
  settings: Settings | undefined,
  { today }: ResolveOptions,
): Omit<GuideProduct, 'featured'> | undefined {
  const offer = offerStateOf(summary, layers);
  if (offer.hidden) return undefined;
  const notices: Notice[] = [];
  for (const { rules } of layers) notices.unshift(...(rules.notices ?? []));
  return {
    id: summary.id,
    formerIds: summary.formerIds ?? [],
    summary,
    state: offer.state,
    notOffered: offer.notOffered,
    notices: activeNotices(notices, today),
    ...applyLayers(summary, central, layers, SUMMARY_FIELDS),
    areas: areasWithRules(settings, [summary.id, ...(summary.formerIds ?? [])]),
    central,
    layers,
  };
}

/** The last layer that speaks decides. */
function offerStateOf(summary: Summary, layers: readonly Layer[]) {
  let hidden = false;
  let confirmed = summary.availability !== 'byRegulation';
  let notOffered: GuideProduct['notOffered'];
  for (const { rules, from } of layers) {
    if (rules.hidden !== undefined) hidden = rules.hidden;
    if (rules.notOffered) notOffered = rules.notOffered;
    if (rules.confirmed) notOffered = undefined;
    // A municipality that sets a fee or a form of its own says that the product exists there.
    const implied =
      from.source === 'municipality' && (rules.override ?? rules.add) ? true : undefined;
    confirmed = rules.confirmed ?? implied ?? confirmed;
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

/** The municipality itself says that it exists. */
function localProduct(
  local: Product,
  settings: Settings,
  options: ResolveOptions,
): Omit<GuideProduct, 'featured'> | undefined {
  const from: Provenance = {
    source: 'municipality',
    name: settings.municipality.name,
    date: local.modified ?? settings.modified,
  };
  const rules = { confirmed: true, notices: local.notices ?? [] };
  const product = resolveProduct(local, from, [{ from, rules }], settings, options);
  return product && { ...product, local, areas: new Set() };
}

/** What a product is called now; a former id that another product has taken over is that product's. */
function currentIds(products: readonly Summary[]): ReadonlyMap<string, string> {
  const current = new Map<string, string>();
  for (const { id } of products) current.set(id, id);
  for (const { id, formerIds } of products)
    for (const former of formerIds ?? []) if (!current.has(former)) current.set(former, id);
  return current;
}

/** Settings that speak of products that nobody knows: mostly a slip in the id. */
function unknownProducts(
  ids: Iterable<string>,
  current: ReadonlyMap<string, string>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const found of ids) {
    if (current.has(found)) continue;
    const args = { found, known: [...current.keys()].join(', ') };
    findings.push({
      code: 'unknown-product',
      severity: 'warning',
      path: ['products', found],
      args,
    });
  }
  return findings;
}
