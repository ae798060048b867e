/** All prose of a product at once. */
import type { RichText } from '../catalogue/model.js';
import { fieldsOfKind, itemFields } from '../catalogue/schema/fields.js';

const PROSE_FIELDS = fieldsOfKind('richText');

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
