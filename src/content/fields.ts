/** Which fields of a product hold prose or items, and a way to change all prose at once. */
import type { FieldName, RichText } from '../catalogue/model.js';
import { overrideShape } from '../catalogue/shapes.js';

/** What settings can override, in the order of the schema. */
export const fieldNames = Object.keys(overrideShape.fields) as FieldName[];

/** Fields that hold one rich text. */
export const PROSE_FIELDS = [
  'description',
  'additionalDescription',
  'exceptions',
  'regulation',
  'explanation',
] as const;

/** Keys whose value is a text, prose or words by language, wherever in a product they stand. */
export const TEXT_KEYS: ReadonlySet<string> = new Set([
  'name',
  'summary',
  'keywords',
  'processingTime',
  'label',
  'unit',
  'body',
  'text',
  'title',
  'description',
  'additionalDescription',
  'exceptions',
  'regulation',
  'explanation',
  'openingHoursText',
]);

/** What else an item can hold: the proof of a requirement, pages of a procedure, or an address. */
export const ITEM_FIELDS = {
  requirements: 'evidence',
  procedures: 'websites',
  costs: undefined,
  financialAdvantages: undefined,
  legalResources: 'url',
  websites: 'url',
} as const;
export type ItemField = keyof typeof ITEM_FIELDS;
export const itemFields = Object.keys(ITEM_FIELDS) as ItemField[];

export const isItemField = (name: string): name is ItemField => Object.hasOwn(ITEM_FIELDS, name);

type Json = Readonly<Record<string, unknown>>;

/** The same fields with every rich text, also those of items, replaced by `change` of it. */
export function mapProse<T extends object>(fields: T, change: (text: RichText) => RichText): T {
  const changed = { ...fields } as Record<string, unknown>;
  for (const name of PROSE_FIELDS) {
    if (changed[name] != null) changed[name] = change(changed[name] as RichText);
  }
  for (const name of itemFields) {
    const items = changed[name];
    if (Array.isArray(items)) changed[name] = items.map((item: Json) => mapItem(item, change));
  }
  return changed as T;
}

function mapItem(item: Json, change: (text: RichText) => RichText): Json {
  const changed: Record<string, unknown> = { ...item };
  if (item.description != null) changed.description = change(item.description as RichText);
  if (item.evidence) changed.evidence = mapItem(item.evidence as Json, change);
  if (Array.isArray(item.websites))
    changed.websites = item.websites.map((site: Json) => mapItem(site, change));
  return changed;
}
