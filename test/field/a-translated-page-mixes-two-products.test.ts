// Trial: a page translated by the browser, a sheet open, a related sheet opened from it. The button of
// the second led to the form of the first, and the live region fell silent.
import { aTimeout, expect } from '@open-wc/testing';
import type { ProductGuide } from '../../src/element/product-guide.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { announced, find, part, parts, textOf, type } from '../support/visitor.js';

/** Wraps every text as Chrome's translation does, at once and whenever something new comes. */
function translated(guide: ProductGuide, put: (text: Text, font: Element) => void): () => void {
  const root = guide.shadowRoot as ShadowRoot;
  const wrap = () => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font')) continue;
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      font.append(document.createElementNS('http://www.w3.org/1999/xhtml', 'font'));
      (font.firstChild as Element).textContent = text.data;
      put(text, font);
    }
  };
  wrap();
  const observer = new MutationObserver(wrap);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}
const ANNOUNCED_MS = 1_300;

for (const [how, put] of [
  ['in one step', (text: Text, font: Element) => text.replaceWith(font)],
  [
    'in two steps',
    (text: Text, font: Element) => {
      text.before(font);
      text.remove();
    },
  ],
] as const)
  describe(`a page that is translated ${how}`, () => {
    it('shows of a sheet what an untranslated page shows', async () => {
      const { catalogue } = await publish();
      const plain = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
      await plain.open('standplaats-markt');
      const truth = textOf(part(plain, 'sheet'));
      plain.remove();
      const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
      await guide.open('terras');
      const stop = translated(guide, put);
      await guide.open('standplaats-markt');
      await aTimeout(50);
      expect(textOf(part(guide, 'sheet'))).to.equal(truth);
      expect(textOf(part(guide, 'sheet-title'))).to.equal(MARKET);
      stop();
    });

    it('says of the next query that nothing is found, and of no other', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, routing: 'off' });
      await find(guide, 'qqqqzzz', []);
      const stop = translated(guide, put);
      type(guide, 'wwwwxxx');
      await eventually(() => {
        const { textContent } = guide.shadowRoot?.querySelector('.empty') as Element;
        expect(textContent).to.contain('wwwwxxx').and.not.to.contain('qqqqzzz');
      });
      stop();
    });

    it('goes on speaking to who hears it', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, routing: 'off' });
      const stop = translated(guide, put);
      await find(guide, 'terras', [TERRACE]);
      await aTimeout(ANNOUNCED_MS);
      expect(announced(guide)).to.equal('1 product');
      await find(guide, 'qqqqzzz', []);
      await aTimeout(ANNOUNCED_MS);
      expect(announced(guide)).to.equal('0 producten');
      stop();
    });

    it('keeps the translation of what stays', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, routing: 'off' });
      const stop = translated(guide, put);
      const fonts = () => guide.shadowRoot?.querySelectorAll('label[for=query] > font') ?? [];
      const [before] = fonts();
      await find(guide, 'terras', [TERRACE]);
      expect([...fonts()]).to.deep.equal([before]);
      expect(parts(guide, 'result')).to.have.length(1);
      stop();
    });
  });
