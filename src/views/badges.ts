import { html, nothing } from 'lit/html.js';
import type { GuideProduct } from '../catalogue/resolve.js';
import { msg, str } from '../texts/localize.js';
import type { DrawContext } from './context.js';

/** How a product stands here, where that is anything but plainly offered. */
export function stateBadge(
  { guide }: Pick<DrawContext, 'guide'>,
  { state }: GuideProduct,
): unknown {
  const place = guide.municipality?.name;
  switch (state) {
    case 'retired':
      return html`<span class="badge retired">${msg('Afgeschaft', { id: 'badge-retired' })}</span>`;
    case 'notOffered':
      return place
        ? html`<span class="badge"
            >${msg(str`Niet in ${place}`, { id: 'badge-not-offered' })}</span
          >`
        : nothing;
    case 'unconfirmed':
      return place
        ? html`<span class="badge">${msg('Niet bevestigd', { id: 'badge-unconfirmed' })}</span>`
        : html`<span class="badge">${msg('Niet overal', { id: 'badge-by-regulation' })}</span>`;
    default:
      return nothing;
  }
}
