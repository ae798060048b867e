/** What list and search need of a product. */
import type { Block, Product, RichText, Summary, Text } from '../../catalogue/model.js';
import { type ProductField, listFields } from '../../catalogue/schema/fields.js';
import { plainText } from '../../catalogue/rich-text.js';

/** A line in the list; longer texts are cut at a word. */
const MAX_SUMMARY = 160;
/** A shorter sentence says too little: the next one comes with it. */
const MIN_SUMMARY = 40;

/** In all languages; `project` narrows it to one. */
export function summarise(product: Product): Summary {
  const { revision, modified, ...rest } = product;
  const given = { ...rest, summary: product.summary ?? opening(product.description) };
  const summary: Partial<Record<ProductField, unknown>> = {
    id: product.id,
    formerIds: product.formerIds,
  };
  for (const name of listFields)
    if (Object.hasOwn(given, name)) summary[name] = given[name as keyof typeof given];
  // What changes with every edit stands last. The day will do in a list; seconds don't compress.
  summary.revision = revision;
  summary.modified = modified?.slice(0, 10);
  return Object.fromEntries(
    Object.entries(summary).filter(([, value]) => value !== undefined),
  ) as unknown as Summary;
}

/** The first sentence of a description, in every language that it has. */
function opening(description: RichText | undefined): Text | undefined {
  if (description === undefined) return undefined;
  if (typeof description === 'string') return firstSentence(description);
  if (Array.isArray(description)) return firstSentence(plainText(description as readonly Block[]));
  const texts: Record<string, string> = {};
  for (const [tag, text] of Object.entries(
    description as Readonly<Record<string, string | readonly Block[]>>,
  )) {
    const sentence = firstSentence(typeof text === 'string' ? text : plainText(text));
    if (sentence) texts[tag] = sentence;
  }
  return Object.keys(texts).length ? texts : undefined;
}

export function firstSentence(text: string): string | undefined {
  const flat = text.replace(/\s+/g, ' ').trim();
  let end = 0;
  for (const match of flat.matchAll(/[.!?](?= \p{Lu}|$)/gu)) {
    end = match.index + 1;
    if (end >= MIN_SUMMARY) break;
  }
  const sentence = end >= MIN_SUMMARY ? flat.slice(0, end) : flat;
  if (sentence.length <= MAX_SUMMARY) return sentence || undefined;
  const cut = sentence.slice(0, MAX_SUMMARY);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_SUMMARY / 2)).replace(/[\s,;:.]+$/, '')}…`;
}
