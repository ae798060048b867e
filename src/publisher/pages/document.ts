/** A whole page around its content: no script, one style sheet, nothing from elsewhere. */
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit/html.js';
import { type Language, traitsOf } from '../../texts/languages.js';
import { msg } from '../../texts/localize.js';
import { link } from '../../views/text.js';

export interface Page {
  readonly lang: Language;
  readonly title: string;
  /** What the guide is called. */
  readonly guide: string;
  readonly description?: string | undefined;
  /** The live guide's address for the same, which search engines should prefer. */
  readonly canonical: string | undefined;
  /** Relative address of the style sheet. */
  readonly style: string;
  /** Relative address of the list, on the pages of products. */
  readonly list?: string | undefined;
  /** Relative addresses of the same page in other languages. */
  readonly others: readonly { readonly lang: Language; readonly href: string }[];
}

/** A template that only a server draws, since it holds a whole document. */
export function documentView(page: Page, content: unknown): unknown {
  const { lang, title, guide, description, canonical, style, list, others } = page;
  return html`<!doctype html>
    <html lang=${lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === guide ? title : `${title} – ${guide}`}</title>
        ${description ? html`<meta name="description" content=${description} />` : nothing}
        ${canonical ? html`<link rel="canonical" href=${canonical} />` : nothing}
        <link rel="stylesheet" href=${style} />
      </head>
      <body>
        <div class="guide page">
          <a class="skip" href="#content">${msg('Naar de inhoud', { id: 'page-skip' })}</a>
          <header class="page-header">
            <p class="page-name">${list ? html`<a href=${list}>${guide}</a>` : guide}</p>
            ${
              others.length
                ? html`<nav aria-label=${msg('Talen', { id: 'page-languages' })}>
                    <ul class="page-links">
                      ${others.map(
                        (other) =>
                          html`<li>
                            <a href=${other.href} lang=${other.lang} hreflang=${other.lang}
                              >${traitsOf(other.lang).name}</a
                            >
                          </li>`,
                      )}
                    </ul>
                  </nav>`
                : nothing
            }
          </header>
          <main id="content" tabindex="-1">${content}</main>
          ${
            canonical
              ? html`<footer class="page-footer">
                  <p>
                    ${link(canonical, msg('Naar de volledige productgids', { id: 'to-guide' }))}
                  </p>
                </footer>`
              : nothing
          }
        </div>
      </body>
    </html>`;
}
