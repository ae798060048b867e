/** HTML of editors to typed blocks: what it says is kept, what the editor left behind is not. */
import { fromHtml } from 'hast-util-from-html';
import type { Block } from '../../../catalogue/model.js';
import { Flow, PLAIN } from './flow.js';
import type { ReportBuilder } from '../report.js';

/** Blocks of an HTML text; none where it says nothing. */
export function htmlToBlocks(html: string, report: ReportBuilder): Block[] {
  try {
    return relevel(read(html, report));
  } catch (error) {
    // Elements in each other by the thousand are deeper than the stack, the library's too.
    if (!(error instanceof RangeError)) throw error;
    report.lose({ code: 'html-too-deep' }, html);
    return read(html.replace(/<[^>]*>/g, ' '), report);
  }
}

function read(html: string, report: ReportBuilder): Block[] {
  const flow = new Flow(report);
  if (/[<&]/.test(html)) {
    flow.readAll(fromHtml(html, { fragment: true }).children, PLAIN);
  } else flow.text(html, PLAIN);
  return flow.end();
}

/** Headings of one text become levels 1, 2, 3 in the order of their rank: h3 and h4 → 1 and 2. */
function relevel(blocks: readonly Block[]): Block[] {
  const levels = [...new Set(levelsOf(blocks))].sort();
  if (!levels.length) return [...blocks];
  return mapHeadings(blocks, (level) => Math.min(3, levels.indexOf(level) + 1));
}
function levelsOf(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block.level];
    return block.type === 'list' ? block.items.flatMap(levelsOf) : [];
  });
}
function mapHeadings(blocks: readonly Block[], level: (from: number) => number): Block[] {
  return blocks.map((block) => {
    if (block.type === 'heading') return { ...block, level: level(block.level) };
    if (block.type !== 'list') return block;
    return { ...block, items: block.items.map((item) => mapHeadings(item, level)) };
  });
}
