/** An HTML table to a typed one. */
import type { Element, ElementContent } from 'hast';
import type { Block, Inline } from '../../../catalogue/model.js';
import { addText } from '../../../content/markdown/inline.js';
import type { ReportBuilder } from '../report.js';

interface Row {
  readonly cells: Inline[][];
  readonly head: boolean;
}
/** Cells of rows above that go on: for how many rows more, by column. */
type Open = Map<number, number>;
const MAX_COLUMNS = 20;
const MAX_ROWS = 1000;

/** Reads what stands in a cell. */
type ReadNodes = (nodes: readonly ElementContent[]) => Block[];

/** The caption as a paragraph, then the table; nothing where all cells are empty. */
export function readTable(table: Element, report: ReportBuilder, blocksOf: ReadNodes): Block[] {
  const before: Block[] = [];
  const rows: Row[] = [];
  collect(table.children, false, rows, before, report, blocksOf);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.length));
  if (filled.length < rows.length) report.clean('empty table row', rows.length - filled.length);
  if (!filled.length) return before;
  const width = Math.max(...filled.map(({ cells }) => cells.length));
  for (const { cells } of filled) while (cells.length < width) cells.push([]);
  const [first, ...rest] = filled;
  const block: Block = first?.head
    ? { type: 'table', header: first.cells, rows: rest.map(({ cells }) => cells) }
    : { type: 'table', rows: filled.map(({ cells }) => cells) };
  return [...before, block];
}

function collect(
  nodes: readonly ElementContent[],
  head: boolean,
  rows: Row[],
  before: Block[],
  report: ReportBuilder,
  blocksOf: ReadNodes,
  open: Open = new Map(),
): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'tr') rows.push(readRow(node, head, open, report, blocksOf));
    else if (node.tagName === 'caption') before.push(...blocksOf(node.children));
    else if (node.tagName !== 'colgroup')
      collect(node.children, node.tagName === 'thead', rows, before, report, blocksOf);
  }
}

function readRow(
  row: Element,
  head: boolean,
  open: Open,
  report: ReportBuilder,
  blocksOf: ReadNodes,
): Row {
  const cells: Inline[][] = [];
  let headers = 0;
  // An empty cell below a cell over several rows, so that the others stay in their columns.
  const skip = () => {
    for (let left = open.get(cells.length); left; left = open.get(cells.length)) {
      open.set(cells.length, left - 1);
      cells.push([]);
    }
  };
  for (const cell of row.children) {
    if (cell.type !== 'element') continue;
    skip();
    const { colSpan, rowSpan } = cell.properties;
    const below = Math.min(Number(rowSpan) || 1, MAX_ROWS) - 1;
    if (below > 0) report.lose({ code: 'html-row-span' }, String(rowSpan));
    for (let i = 0; i < Math.min(Number(colSpan) || 1, MAX_COLUMNS); i++) {
      if (below > 0) open.set(cells.length, below);
      cells.push(i ? [] : flatten(blocksOf(cell.children)));
      if (cell.tagName === 'th') headers += 1;
    }
  }
  skip();
  return { cells, head: head || (headers > 0 && headers === cells.length) };
}

/** A cell holds running text only: blocks become lines, list items lines with a bullet. */
function flatten(blocks: readonly Block[]): Inline[] {
  const lines = blocks.flatMap(linesOf);
  const content: Inline[] = [];
  for (const [i, line] of lines.entries()) {
    if (i) addText(content, '\n');
    for (const part of line) addText(content, part);
  }
  return content;
}
function linesOf(block: Block): (readonly Inline[])[] {
  if (block.type === 'list') return block.items.map((item) => ['• ', ...flatten(item)]);
  if (block.type === 'table')
    return [block.header ?? [], ...block.rows].map((row) => row.flatMap((cell) => [...cell, ' ']));
  return [block.content];
}
