/** Rich text from data: typed blocks, drawn by templates; markup in it stays text. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Spoken } from '../catalogue/language.js';
import type { Block, Inline, RichText } from '../catalogue/model.js';
import { readRichText } from '../catalogue/rich-text.js';
import { heading } from './heading.js';
import { type Reader, foreign, link } from './text.js';

/** Rich text as blocks; its headings come under `level`. */
export function prose(
  context: Reader,
  text: RichText | undefined,
  level: number,
): TemplateResult | typeof nothing {
  const spoken: Spoken<readonly Block[]> | undefined = readRichText(text, context.voice);
  if (!spoken?.value.length) return nothing;
  return html`<div class="prose" lang=${foreign(context, spoken.lang)}>
    ${blockViews(spoken.value, outline(level))}
  </div>`;
}

/** Gives the real level of each heading in turn. */
type Outline = (level: number) => number;

/** A text may start at any level and leave one out; on the page none is skipped. */
function outline(top: number): Outline {
  const above: number[] = [];
  return (level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return top + above.length;
  };
}

const blockViews = (blocks: readonly Block[], levelOf: Outline) =>
  blocks.map((block) => blockView(block, levelOf));

function blockView(block: Block, levelOf: Outline): TemplateResult {
  switch (block.type) {
    case 'heading':
      return heading(levelOf(block.level), inline(block.content));
    case 'list': {
      const items = block.items.map((item) => html`<li>${itemView(item, levelOf)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'table':
      return html`<div class="table" tabindex="0" role="group">
        <table>
          ${
            block.header?.length
              ? html`<thead>
                  <tr>
                    ${block.header.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}
                  </tr>
                </thead>`
              : nothing
          }
          <tbody>
            ${block.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td>${inline(cell)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
    default:
      return html`<p>${inline(block.content)}</p>`;
  }
}

/** A list item of one paragraph needs no paragraph around it. */
function itemView(blocks: readonly Block[], levelOf: Outline): unknown {
  const [first] = blocks;
  if (blocks.length === 1 && first?.type === 'paragraph') return inline(first.content);
  return blockViews(blocks, levelOf);
}

function inline(content: readonly Inline[]): unknown {
  return content.map((part) => {
    if (typeof part === 'string') return part;
    if (part.type === 'link') return link(part.url, inline(part.content));
    return part.type === 'strong'
      ? html`<strong>${part.text}</strong>`
      : html`<em>${part.text}</em>`;
  });
}
