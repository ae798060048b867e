/** Items of a sheet: `###` headings with text below, the same item at the same place in each language. */
import type { Blockquote, Heading, RootContent } from 'mdast';
import type { AnyFinding } from '../../catalogue/finding.js';
import type { Block } from '../../catalogue/model.js';
import { type ItemField, kindOf } from '../../catalogue/schema/fields.js';
import {
  type Complain,
  type FlowContent,
  type Position,
  readBlocks,
  readInlines,
} from './blocks-read.js';
import { inlineText } from '../../catalogue/rich-text.js';

type Node = { readonly position?: Position | undefined };
interface ItemNotes {
  /** For what has no place in an item, by the path below the field. */
  readonly complain: (path: AnyFinding['path']) => Complain;
  readonly mark: (path: AnyFinding['path'], node: Node) => void;
}
interface Item {
  name?: Record<string, string>;
  description?: Record<string, Block[]>;
  url?: string;
  evidence?: Item;
  websites?: Item[];
}
/** One item in one language. */
interface Part {
  readonly heading: Heading | undefined;
  readonly content: RootContent[];
}

/** The heading of an item without a name, or of one that a language lacks. */
const NOTHING = '-';

export function readItems(
  field: ItemField,
  sections: readonly { readonly language: string; readonly content: readonly RootContent[] }[],
  notes: ItemNotes,
): Item[] {
  const items: Item[] = [];
  const extra = kindOf(field).item;
  for (const { language, content } of sections) {
    for (const [i, part] of splitItems(content).entries()) {
      const item = (items[i] ??= {});
      if (part.heading) notes.mark([i], part.heading);
      readPart(item, part, language, 4, notes, [i], extra === 'url');
      const quotes = part.content.filter((node): node is Blockquote => node.type === 'blockquote');
      if (extra !== 'evidence' && extra !== 'websites') {
        for (const quote of quotes) notes.complain([i])('quote', quote);
        continue;
      }
      const inner = quotes.flatMap((quote) => splitItems(quote.children));
      for (const [j, innerPart] of inner.entries()) {
        if (extra === 'evidence') {
          if (j) notes.complain([i, 'evidence'])('second-evidence', quotes.at(-1) ?? {});
          const path = [i, 'evidence'];
          if (innerPart.heading) notes.mark(path, innerPart.heading);
          readPart((item.evidence ??= {}), innerPart, language, 4, notes, path, false);
        } else {
          const websites = (item.websites ??= []);
          const path = [i, 'websites', j];
          if (innerPart.heading) notes.mark(path, innerPart.heading);
          readPart((websites[j] ??= {}), innerPart, language, 4, notes, path, true);
        }
      }
    }
  }
  return items;
}

function readPart(
  item: Item,
  { heading, content }: Part,
  language: string,
  top: number,
  notes: ItemNotes,
  path: AnyFinding['path'],
  hasUrl: boolean,
): void {
  if (heading) {
    const link = heading.children.length === 1 ? heading.children[0] : undefined;
    if (hasUrl && link?.type === 'link') {
      if (item.url !== undefined && item.url !== link.url)
        notes.complain(path)('second-url', heading);
      item.url ??= link.url;
    }
    const name = headingText(heading);
    if (name && !isNothing(heading, name)) {
      (item.name ??= {})[language] = name;
      notes.mark([...path, 'name', language], heading);
    }
  }
  const prose = content.filter((node) => node.type !== 'blockquote');
  const blocks = readBlocks(prose as FlowContent[], top, notes.complain(path));
  if (!blocks.length) return;
  (item.description ??= {})[language] = blocks;
  notes.mark([...path, 'description', language], prose[0] ?? {});
  if (blocks.length !== prose.length) return;
  for (const [i, node] of prose.entries()) notes.mark([...path, 'description', language, i], node);
}

function splitItems(content: readonly RootContent[]): Part[] {
  const parts: Part[] = [];
  for (const node of content) {
    if (node.type === 'heading' && node.depth === 3) parts.push({ heading: node, content: [] });
    else {
      if (!parts.length) parts.push({ heading: undefined, content: [] });
      parts.at(-1)?.content.push(node);
    }
  }
  return parts;
}

export function headingText(node: Heading): string {
  return inlineText(readInlines(node.children, () => undefined)).trim();
}

/** `### -`; `### \-` is an item named "-". */
function isNothing(heading: Heading, name: string): boolean {
  if (name !== NOTHING) return false;
  const text = heading.children[0];
  const { start, end } = text?.position ?? {};
  return text?.type === 'text' && start?.offset !== undefined && end?.offset === start.offset + 1;
}
