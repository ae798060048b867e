/** Rich text as a tree of elements: markup in it stays text. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, Inline } from '../../catalogue/model.js';
import { readRichText } from '../../catalogue/rich-text.js';
import { type Content, type PageContext, type RichTextOf, link } from './reader.js';

const DEEPEST = 6;

/** @param level of the heading that the text stands under */
export function prose(
  { voice, lang }: PageContext,
  text: RichTextOf,
  level: number,
): Element | undefined {
  const spoken = readRichText(text, voice);
  if (!spoken?.value.length) return undefined;
  const own = spoken.lang === lang ? undefined : spoken.lang;
  return h('div', { class: 'prose', lang: own }, blocks(spoken.value, outline(level)));
}

/** A text may start at any level and leave one out; on the page none is skipped. */
function outline(top: number): (level: number) => number {
  const above: number[] = [];
  return (level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return Math.min(top + above.length, DEEPEST);
  };
}

const blocks = (list: readonly Block[], levelOf: (level: number) => number): Element[] =>
  list.map((block) => {
    switch (block.type) {
      case 'heading':
        return h(`h${levelOf(block.level)}`, inline(block.content));
      case 'list':
        return h(
          block.ordered ? 'ol' : 'ul',
          block.items.map((item) => h('li', itemOf(item, levelOf))),
        );
      case 'table':
        return h('div', { class: 'table', tabIndex: 0, role: 'group' }, [
          h('table', [
            block.header?.length
              ? h('thead', [
                  h(
                    'tr',
                    block.header.map((cell) => h('th', { scope: 'col' }, inline(cell))),
                  ),
                ])
              : undefined,
            h(
              'tbody',
              block.rows.map((row) =>
                h(
                  'tr',
                  row.map((cell) => h('td', inline(cell))),
                ),
              ),
            ),
          ]),
        ]);
      default:
        return h('p', inline(block.content));
    }
  });

/** A list item of one paragraph needs no paragraph around it. */
function itemOf(item: readonly Block[], levelOf: (level: number) => number): Content[] {
  const [first] = item;
  if (item.length === 1 && first?.type === 'paragraph') return inline(first.content);
  return blocks(item, levelOf);
}

function inline(content: readonly Inline[]): Content[] {
  return content.map((part) => {
    if (typeof part === 'string') return part;
    if (part.type === 'link') return link(part.url, inline(part.content));
    return h(part.type === 'strong' ? 'strong' : 'em', part.text);
  });
}
