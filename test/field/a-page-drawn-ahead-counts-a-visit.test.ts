// Trial: speculation rules. A page that nobody had opened sent pg-ready and pg-open, and moved the focus.
import { aTimeout, expect } from '@open-wc/testing';
import { publish } from '../support/centre.js';
import { TERRACE } from '../support/content-with.js';
import { place } from '../support/guide.js';
import { sheetShown } from '../support/visitor.js';

it('a guide on a page that is drawn ahead waits for its visitor', async () => {
  const { catalogue, requests } = await publish();
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  const guide = place({ catalogue, product: 'terras', routing: 'off' });
  let told = 0;
  for (const name of ['pg-ready', 'pg-open']) guide.addEventListener(name, () => told++);
  await aTimeout(300);
  expect(told).to.equal(0);
  expect(requests).to.be.empty;
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  await sheetShown(guide, TERRACE);
  expect(told).to.equal(2);
});
