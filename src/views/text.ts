/** Texts from data: always text, never markup; each with the language it is really in. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { plainLanguage } from '../catalogue/language.js';
import type { Text } from '../catalogue/model.js';
import { readText } from '../catalogue/text.js';
import { safeHref } from './safe-url.js';
import type { DrawContext } from './context.js';

export type Reader = Pick<DrawContext, 'voice'>;

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

/** A link to elsewhere; an unsafe address leaves the text alone. */
export function link(url: string | undefined, content: unknown): unknown {
  const href = safeHref(url);
  return href
    ? html`<a href=${href} rel="noopener" referrerpolicy="strict-origin-when-cross-origin"
        >${content}</a
      >`
    : content;
}
