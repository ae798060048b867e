/** Files that the centre signs, and what is signed by nobody or by another. */
import type { catalogue } from '../../support/content.js';
import { changed, edited, healthy, redirect, status } from '../answers.js';
import {
  type Condition,
  UNAVAILABLE,
  FAILED,
  MIRROR,
  TERRACE,
  chunk,
  opened,
} from './condition.js';

const NO_CRYPTO = () => Object.defineProperty(window, 'crypto', { value: undefined });
export const pinned: readonly Condition[] = [
  {
    name: 'the publication is signed',
    screen: 'list',
    errors: [],
    then: async (visit) => {
      await opened(visit);
      return 'sheet';
    },
  },
  {
    name: 'signed, and somebody has changed a title in the catalogue',
    centre: {
      'catalogue.json': (exchange) =>
        (exchange.request.url?.endsWith('.sig')
          ? healthy
          : edited((file: typeof catalogue) => ({
              ...file,
              products: [{ ...file.products[0], name: 'Gratis geld' }, ...file.products.slice(1)],
            })))(exchange),
    },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'signed, and the signature is gone, but the mirror is whole',
    centre: { 'catalogue.json.sig': status(404) },
    attributes: MIRROR,
    screen: 'list',
    source: 'mirror',
    errors: UNAVAILABLE,
  },
  {
    name: 'signed, and somebody has changed a fee',
    centre: {
      'settings/gingelom.json': (exchange) =>
        (exchange.request.url?.endsWith('.sig')
          ? healthy
          : changed((body) => body.replace('12.5', '0')))(exchange),
    },
    screen: 'no-settings',
    errors: ['settings-unavailable'],
  },
  {
    name: 'signed, and the settings are those of another municipality',
    files: { 'settings/wellen.json': { municipality: { name: 'Wellen' } } },
    attributes: { municipality: 'gingelom' },
    centre: {
      'settings/gingelom.json': redirect(({ request }) =>
        (request.url ?? '').replace('gingelom', 'wellen'),
      ),
    },
    screen: 'no-settings',
    errors: ['settings-unavailable'],
  },
  {
    name: 'signed, and somebody has changed a sheet',
    centre: { [TERRACE]: changed((body) => body.replace('anderhalve', 'vier')) },
    screen: 'list',
    errors: ['sheet-unavailable'],
    then: async (visit) => {
      await opened(visit);
      return 'sheet-failed';
    },
  },
  {
    name: 'signed, on a page without web cryptography: said once, and shown',
    init: NO_CRYPTO,
    screen: 'list',
    errors: [],
    then: async (visit) => {
      await opened(visit);
      await visit.until('sheet');
      const said = visit.said.filter((text) => text.includes('can’t check signatures'));
      if (said.length !== 1) throw new Error(`said ${said.length} times`);
      return 'sheet';
    },
  },
  {
    name: 'signed, and the code that checks can’t be had: nothing unchecked is shown',
    site: { [chunk('signature')]: status(404) },
    // Three tries each for catalogue and settings.
    requests: 6,
    screen: 'failed',
    errors: FAILED,
  },
];
export const signed = pinned.map((condition): Condition => ({ ...condition, signed: true }));
