/** A whole page around its content: no script, one style sheet, nothing from elsewhere. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PageContext } from './reader.js';
import { type PageLanguage, WORDS } from './words.js';

export interface Page {
  readonly title: string;
  readonly description?: string;
  /** The live guide's address for the same, which search engines should prefer. */
  readonly canonical?: string | undefined;
  /** Relative address of the style sheet. */
  readonly style: string;
  /** The list that a product's page belongs to. */
  readonly list?: string;
  readonly live?: string | undefined;
  /** The same page in other languages. */
  readonly others: readonly { readonly lang: PageLanguage; readonly href: string }[];
}

const LANGUAGE_NAMES: Readonly<Record<PageLanguage, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
};

export function htmlDocument(
  { lang, words, guide }: PageContext,
  page: Page,
  content: Element,
): string {
  const { title, description, canonical, style, list, live, others } = page;
  const place = words.guide(guide.municipality?.name);
  const body = h('body', [
    h('a', { class: 'skip', href: '#inhoud' }, words.skip),
    h('header', { class: 'site' }, [
      h('p', [list ? h('a', { href: list }, place) : place]),
      others.length
        ? h('nav', { ariaLabel: words.languages }, [
            h(
              'ul',
              others.map((other) =>
                h('li', [
                  h(
                    'a',
                    { href: other.href, lang: other.lang, hrefLang: other.lang },
                    LANGUAGE_NAMES[other.lang],
                  ),
                ]),
              ),
            ),
          ])
        : undefined,
    ]),
    h('main', { id: 'inhoud', tabIndex: -1 }, [
      list ? h('p', { class: 'back' }, [h('a', { href: list }, `← ${words.back}`)]) : undefined,
      content,
    ]),
    live ? h('footer', [h('p', [h('a', { href: live }, words.live)])]) : undefined,
  ]);
  const tree = {
    type: 'root' as const,
    children: [
      { type: 'doctype' as const },
      h('html', { lang }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', title === place ? title : `${title} – ${place}`),
          description ? h('meta', { name: 'description', content: description }) : undefined,
          canonical ? h('link', { rel: 'canonical', href: canonical }) : undefined,
          h('link', { rel: 'stylesheet', href: style }),
        ]),
        body,
      ]),
    ],
  };
  return `${toHtml(tree)}\n`;
}

export const hasWords = (lang: string): lang is PageLanguage => Object.hasOwn(WORDS, lang);
