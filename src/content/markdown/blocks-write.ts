/** Typed blocks to Markdown trees. */
import type { BlockContent, DefinitionContent, PhrasingContent, TableRow } from 'mdast';
import type { Block, Inline } from '../../catalogue/model.js';

type FlowContent = BlockContent | DefinitionContent;

/** @param top the Markdown heading depth of level 1 */
export function writeBlocks(blocks: readonly Block[], top: number): FlowContent[] {
  return blocks.map((block) => writeBlock(block, top));
}

function writeBlock(block: Block, top: number): FlowContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: writeInlines(block.content, false) };
    case 'heading': {
      const depth = (top + block.level - 1) as 1 | 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', depth, children: writeInlines(block.content, true) };
    }
    case 'list': {
      // An item of several blocks needs empty lines, else a paragraph swallows the next block.
      const spread = block.items.some((item) => item.length > 1);
      return {
        type: 'list',
        ordered: block.ordered === true,
        spread,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread,
          children: writeBlocks(item, top),
        })),
      };
    }
    case 'table': {
      const width = Math.max(block.header?.length ?? 0, ...block.rows.map((row) => row.length));
      const header = block.header ?? Array.from({ length: width }, () => []);
      return { type: 'table', children: [header, ...block.rows].map(writeRow) };
    }
  }
}

function writeRow(cells: readonly (readonly Inline[])[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: writeInlines(cell, true) })),
  };
}

/** @param oneLine in a heading or cell, where only `<br>` can break a line */
export function writeInlines(content: readonly Inline[], oneLine: boolean): PhrasingContent[] {
  return content.flatMap((part): PhrasingContent[] => {
    if (typeof part === 'string') return writeText(part, oneLine);
    if (part.type === 'link') {
      const children = writeInlines(part.content, oneLine);
      return [{ type: 'link', url: part.url, children }];
    }
    return [{ type: part.type, children: writeText(part.text, oneLine) }];
  });
}

function writeText(text: string, oneLine: boolean): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (i) nodes.push(oneLine ? { type: 'html', value: '<br>' } : { type: 'break' });
    if (line) nodes.push({ type: 'text', value: line });
  }
  return nodes;
}
