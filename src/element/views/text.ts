/** Texts from data: always text, never markup; each with the language it is really in. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Spoken, plainLanguage } from '../../catalogue/language.js';
import type { Block, Inline, RichText, Text } from '../../catalogue/model.js';
import { readRichText, readText } from '../../catalogue/text.js';
import { safeHref } from '../safe-url.js';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';

type Reader = Pick<ViewContext, 'voice'>;

/** The `lang` of a text that isn't in the guide's own language. */
export function foreign({ voice }: Reader, lang: string | undefined): string | typeof nothing {
  return lang && lang !== plainLanguage(voice.lang) ? lang : nothing;
}

/** One line of text, or nothing. */
export function line(
  context: Reader,
  text: Text | undefined,
): TemplateResult | string | typeof nothing {
  const spoken = readText(text, context.voice);
  if (!spoken) return nothing;
  const lang = foreign(context, spoken.lang);
  return lang === nothing ? spoken.value : html`<span lang=${lang}>${spoken.value}</span>`;
}

/** Rich text as blocks; its headings come under `level`. */
export function prose(
  context: Reader,
  text: RichText | undefined,
  level: number,
): TemplateResult | typeof nothing {
  const spoken: Spoken<readonly Block[]> | undefined = readRichText(text, context.voice);
  if (!spoken?.value.length) return nothing;
  return html`<div class="prose" lang=${foreign(context, spoken.lang)}>
    ${spoken.value.map((block) => blockView(block, level))}
  </div>`;
}

function blockView(block: Block, level: number): TemplateResult {
  switch (block.type) {
    case 'heading':
      return heading(level + block.level, inline(block.content));
    case 'list': {
      const items = block.items.map((item) => html`<li>${itemView(item, level)}</li>`);
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
function itemView(blocks: readonly Block[], level: number): unknown {
  const [first] = blocks;
  if (blocks.length === 1 && first?.type === 'paragraph') return inline(first.content);
  return blocks.map((block) => blockView(block, level));
}

export function inline(content: readonly Inline[]): unknown {
  return content.map((part) => {
    if (typeof part === 'string') return part;
    if (part.type === 'link') return link(part.url, inline(part.content));
    return part.type === 'strong'
      ? html`<strong>${part.text}</strong>`
      : html`<em>${part.text}</em>`;
  });
}

/** A link to elsewhere; an unsafe address leaves the text alone. */
export function link(url: string | undefined, content: unknown): unknown {
  const href = safeHref(url);
  return href
    ? html`<a href=${href} rel="noopener" referrerpolicy="strict-origin-when-cross-origin"
        >${content}</a
      >`
    : content;
}
