/** A product to a Markdown sheet: the same product comes back when it is read. */
import type { Blockquote, Heading, Html, Nodes, PhrasingContent, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Product, RichText, Text } from '../../catalogue/model.js';
import { readRichText } from '../../catalogue/rich-text.js';
import {
  type ItemField,
  type Kind,
  bodyFields,
  isItemField,
  kindOf,
} from '../../catalogue/schema/fields.js';
import { shortTag, sortTags } from '../language-tags.js';
import { writeBlocks, writeInlines } from './blocks-write.js';
import { writeFrontMatter } from './front-matter.js';

interface Item {
  readonly name?: Text | undefined;
  readonly description?: RichText | undefined;
  readonly url?: string | undefined;
  readonly evidence?: Item | undefined;
  readonly websites?: readonly Item[] | undefined;
}

export function writeSheet(product: Product): string {
  const front: Record<string, unknown> = { ...product };
  const body: RootContent[] = [];
  for (const field of bodyFields) {
    delete front[field];
    const value = product[field];
    if (value === undefined) continue;
    body.push(heading(1, [{ type: 'text', value: field }]));
    if (isItemField(field)) body.push(...writeItems(field, value as readonly Item[]));
    else {
      const texts = byLanguage(value as RichText);
      for (const tag of sortTags(texts.keys()))
        body.push(language(tag), ...writeProse(texts.get(tag) ?? [], 3));
    }
  }
  const yaml = writeFrontMatter(front);
  return body.length ? `${yaml}\n${render({ type: 'root', children: body })}` : yaml;
}

function writeItems(field: ItemField, items: readonly Item[]): RootContent[] {
  const tags = sortTags(new Set(items.flatMap(languagesOf)));
  return (tags.length ? tags : ['nl']).flatMap((tag) => [
    language(tag),
    ...items.flatMap((item) => writeItem(item, tag, kindOf(field).item)),
  ]);
}

function writeItem(item: Item, tag: string, extra: Kind['item']): RootContent[] {
  const nodes: RootContent[] = [
    itemHeading(item, tag),
    ...writeProse(richText(item.description, tag), 4),
  ];
  if (extra === 'evidence' && item.evidence && languagesOf(item.evidence).includes(tag))
    nodes.push(quote(item.evidence, tag));
  if (extra === 'websites')
    for (const website of item.websites ?? []) nodes.push(quote(website, tag));
  return nodes;
}

function quote(item: Item, tag: string): Blockquote {
  const text = writeProse(richText(item.description, tag), 4);
  return { type: 'blockquote', children: [itemHeading(item, tag), ...text] };
}

function itemHeading(item: Item, tag: string): Heading {
  const name = plain(item.name, tag);
  const text = writeInlines(name ? [name] : [], true);
  if (item.url !== undefined) return heading(3, [{ type: 'link', url: item.url, children: text }]);
  // An html node is written as it is: a bare hyphen, where a name that is one is escaped.
  if (!name) return heading(3, [{ type: 'html', value: '-' }]);
  return heading(3, name === '-' ? [{ type: 'html', value: '\\-' }] : text);
}

const heading = (depth: Heading['depth'], children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
});
const language = (tag: string) => heading(2, [{ type: 'text', value: shortTag(tag) }]);

function languagesOf(item: Item): string[] {
  return [
    ...(item.name === undefined
      ? []
      : typeof item.name === 'string'
        ? ['nl']
        : Object.keys(item.name)),
    ...byLanguage(item.description).keys(),
    ...(item.evidence ? languagesOf(item.evidence) : []),
    ...(item.websites ?? []).flatMap(languagesOf),
  ];
}

function plain(text: Text | undefined, tag: string): string | undefined {
  if (typeof text === 'string') return tag === 'nl' ? text : undefined;
  return text?.[tag];
}

const richText = (text: RichText | undefined, tag: string) => byLanguage(text).get(tag) ?? [];

/** A text without language is Dutch; prose becomes paragraphs. */
function byLanguage(text: RichText | undefined): Map<string, readonly Block[]> {
  if (text === undefined) return new Map();
  const record = typeof text === 'string' || Array.isArray(text) ? { nl: text } : text;
  return new Map(
    Object.entries(record).map(([tag, value]) => [
      tag,
      readRichText(value as RichText, { lang: 'nl', tone: 'formal' })?.value ?? [],
    ]),
  );
}

/** Municipalities publish each other's texts: what was written once is there, by the depth of its headings. */
const written = { 3: new WeakMap<object, Html>(), 4: new WeakMap<object, Html>() };

/** As a node that is written as it is. */
function writeProse(blocks: readonly Block[], top: 3 | 4): Html[] {
  if (!blocks.length) return [];
  const known = written[top].get(blocks);
  if (known) return [known];
  const value = render({ type: 'root', children: writeBlocks(blocks, top) }).trimEnd();
  const html: Html = { type: 'html', value };
  written[top].set(blocks, html);
  return [html];
}

function render(node: Nodes): string {
  return toMarkdown(node, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    // The library overlooks mail addresses such as <-@a>.
    unsafe: [{ character: '<', inConstruct: 'phrasing' }],
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
}
