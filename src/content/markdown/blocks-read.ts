/** Markdown trees to typed blocks. What has no place in them is noted and kept as text. */
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Table } from 'mdast';
import type { Block, Inline } from '../../catalogue/model.js';
import { addText } from './inline.js';

export type FlowContent = BlockContent | DefinitionContent;
/** Called for what Markdown can say and rich text cannot. */
export type Complain = (what: string, node: { readonly position?: Position | undefined }) => void;
export interface Position {
  readonly start: { readonly line: number; readonly column: number };
}
type Emphasised = Exclude<Inline, { type: 'link' }>;
type Link = Extract<Inline, { type: 'link' }>;

/** A line break inside a table cell or a heading, where Markdown has no other. */
const BREAK_TAG = /^<br\s*\/?>$/i;

/** @param top the Markdown heading depth that counts as level 1 */
export function readBlocks(
  nodes: readonly FlowContent[],
  top: number,
  complain: Complain,
): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) blocks.push(...readBlock(node, top, complain));
  return blocks;
}

function readBlock(node: FlowContent, top: number, complain: Complain): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: readInlines(node.children, complain) }];
    case 'heading': {
      const level = Math.min(3, Math.max(1, node.depth - top + 1));
      if (level !== node.depth - top + 1) complain('heading-level', node);
      return [{ type: 'heading', level, content: readInlines(node.children, complain) }];
    }
    case 'list': {
      const items = node.children.map((item: ListItem) => readBlocks(item.children, top, complain));
      return [node.ordered ? { type: 'list', ordered: true, items } : { type: 'list', items }];
    }
    case 'table':
      return [readTable(node, complain)];
    case 'blockquote':
      complain('quote', node);
      return readBlocks(node.children, top, complain);
    case 'code':
      complain('code', node);
      return [{ type: 'paragraph', content: [node.value] }];
    case 'html':
      complain('html', node);
      return [{ type: 'paragraph', content: [node.value] }];
    case 'thematicBreak':
      complain('rule', node);
      return [];
    default:
      complain(node.type, node);
      return [];
  }
}

function readTable(node: Table, complain: Complain): Block {
  const rows = node.children.map((row) =>
    row.children.map((cell) => readInlines(cell.children, complain)),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push([]);
  const [header = [], ...body] = rows;
  return header.some((cell) => cell.length)
    ? { type: 'table', header, rows: body }
    : { type: 'table', rows: body };
}

export function readInlines(nodes: readonly PhrasingContent[], complain: Complain): Inline[] {
  const content: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'link') {
      const inner: Emphasised[] = [];
      for (const part of readInlines(node.children, complain))
        if (typeof part === 'string' || part.type !== 'link') addText(inner, part);
      content.push({ type: 'link', url: node.url, content: inner });
    } else if (node.type === 'emphasis' || node.type === 'strong') {
      for (const part of readInlines(node.children, complain)) {
        if (typeof part === 'string') addText(content, { type: node.type, text: part });
        else if (part.type === 'link') content.push(styleLink(part, node.type));
        else {
          complain('nested', node);
          addText(content, part);
        }
      }
    } else {
      addText(content, readText(node, complain));
    }
  }
  return content;
}

/** Style around a link is style within it. */
function styleLink(link: Link, type: 'emphasis' | 'strong'): Link {
  const content = link.content.map((part) =>
    typeof part === 'string' ? { type, text: part } : part,
  );
  return { ...link, content };
}

function readText(node: PhrasingContent, complain: Complain): string {
  switch (node.type) {
    case 'text':
      // A line feed in the source is only a place where the editor's line ended.
      return node.value.replace(/\r?\n/g, ' ');
    case 'break':
      return '\n';
    case 'html':
      if (BREAK_TAG.test(node.value)) return '\n';
      complain('html', node);
      return node.value;
    case 'inlineCode':
      complain('code', node);
      return node.value;
    case 'image':
      complain('image', node);
      return node.alt ?? '';
    default:
      complain(node.type, node);
      return 'children' in node
        ? node.children.map((child) => readText(child, complain)).join('')
        : '';
  }
}
