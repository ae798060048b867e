/** Where to ask, and whether somebody is there now. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { ContactPoint } from '../catalogue/model.js';
import { msg } from '../texts/localize.js';
import { safeHref } from './safe-url.js';
import { mailHref, phoneHref } from './contact-url.js';
import type { DrawContext } from './context.js';
import { counterIcon, mailIcon, phoneIcon, webIcon } from './sheet-icons.js';
import { openingHours } from './opening-hours.js';
import { line } from './text.js';
import { heading } from './heading.js';

/** One contact point, its name as a heading of `level`. */
export function contactView(
  context: DrawContext,
  point: ContactPoint,
  level: number,
): TemplateResult {
  const { name, description, telephone, email, url } = point;
  const address = addressLines(point);
  const website = safeHref(url);
  return html`<div class="contact" part="contact">
    ${name ? heading(level, line(context, name), { class: 'contact-name' }) : nothing}
    ${description ? html`<p>${line(context, description)}</p>` : nothing}
    <ul class="contact-ways">
      ${telephone ? way(phoneIcon, msg('Telefoon', { id: 'contact-telephone' }), telephone, phoneHref(telephone)) : nothing}
      ${email ? way(mailIcon, msg('E-mail', { id: 'contact-email' }), email, mailHref(email)) : nothing}
      ${url ? way(webIcon, msg('Website', { id: 'contact-website' }), website ? new URL(website).hostname : url, website) : nothing}
      ${
        address.length
          ? way(
              counterIcon,
              msg('Adres', { id: 'contact-address' }),
              address.map((part, i) => (i ? html`<br />${part}` : part)),
            )
          : nothing
      }
    </ul>
    ${openingHours(context, point)}
  </div>`;
}

function way(icon: TemplateResult, label: string, text: unknown, href?: string): TemplateResult {
  const value = href
    ? html`<a href=${href} rel="noopener" referrerpolicy="strict-origin-when-cross-origin"
        >${text}</a
      >`
    : text;
  return html`<li>
    ${icon}<span><span class="hidden">${label}: </span>${value}</span>
  </li>`;
}

function addressLines({ address }: ContactPoint): string[] {
  if (!address) return [];
  const { street, houseNumber, box, postcode, municipality, country } = address;
  const first = [street, houseNumber, box && `${msg('bus', { id: 'address-box' })} ${box}`]
    .filter(Boolean)
    .join(' ');
  const second = [postcode, municipality].filter(Boolean).join(' ');
  return [first, second, country && !/^belgi/i.test(country) ? country : ''].filter(
    (part): part is string => !!part,
  );
}
