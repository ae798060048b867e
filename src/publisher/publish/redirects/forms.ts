/** A redirect list as a table to check, or as a web server reads it. */
import type { Redirect } from './match.js';

export const REDIRECT_FORMATS = ['csv', 'nginx', 'apache'] as const;
type RedirectFormat = (typeof REDIRECT_FORMATS)[number];

/** @param target where a product is in the guide; without one, the guide itself */
export function writeRedirects(
  redirects: readonly Redirect[],
  target: (product?: string) => string,
  format: RedirectFormat,
): string {
  const lines = FORMS[format](redirects, target);
  return `${lines.join('\n')}\n`;
}
type Form = (redirects: readonly Redirect[], target: (product?: string) => string) => string[];

/** Whether nobody needs to look at it. */
export const isSure = ({ certainty }: Redirect) => certainty === 'same' || certainty === 'likely';
/** A server sends only what is sure; the rest goes to a person. */
const remarks = (redirects: readonly Redirect[]) =>
  redirects
    .filter((redirect) => !isSure(redirect))
    .map(({ page, product }) => `# ? ${page.path} ${product ? `→ ${product}` : ''}`.trimEnd());

const FORMS: Readonly<Record<RedirectFormat, Form>> = {
  csv: (redirects, target) => [
    'old,new,product,certainty',
    ...redirects.map(({ page, product, name = '', certainty }) =>
      [page.address, target(product), name, certainty].map(cell).join(','),
    ),
  ],
  nginx: (redirects, target) => [
    '# In http { }:',
    'map $request_uri $product_guide {',
    ...redirects
      .filter(isSure)
      .map(({ page, product }) => `  "${quoted(page.path)}" "${quoted(target(product))}";`),
    '}',
    '# In server { }: if ($product_guide) { return 301 $product_guide; }',
    ...remarks(redirects),
  ],
  apache: (redirects, target) => [
    'RewriteEngine On',
    ...redirects.filter(isSure).flatMap(({ page, product }) => {
      const { pathname, search } = new URL(page.path, 'https://site.invalid');
      const path = pattern(decodeURI(pathname).replace(/^\/|\/$/g, ''));
      const query = search && `RewriteCond %{QUERY_STRING} "^${pattern(search.slice(1))}$"`;
      const to = target(product).replace(/[%$\\]/g, '\\$&');
      return [query, `RewriteRule "^/?${path}/?$" "${to}" [R=301,L,QSD,NE]`].filter(Boolean);
    }),
    ...remarks(redirects),
  ],
};

/** Quoted where needed; a spreadsheet takes nothing for a formula. */
function cell(text: string): string {
  const safe = /^[=+@-]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** In nginx a dollar starts a variable, and nothing makes it a plain one. */
const quoted = (text: string) => text.replaceAll('$', '%24').replace(/["\\]/g, '\\$&');
const pattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\" ]/g, '\\$&');
