import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Sheet } from '../../src/catalogue/model.js';
import type { ProductGuide } from '../../src/element/product-guide.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { CARD, MARKET, TERRACE, manyProducts, marketWith } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { allByRole } from '../support/roles.js';
import {
  find,
  focused,
  mountSheet,
  searchBox,
  sheetShown,
  textOf,
  titles,
} from '../support/visitor.js';

const municipality = 'gingelom';

/** Levels of the headings that assistive technology meets, in order. */
const levels = (guide: ProductGuide) =>
  allByRole(guide, 'heading').map(({ tagName }) => Number(tagName.slice(1)));

/** Fails where a heading is more than one level below the one before it. */
function expectNoSkips(guide: ProductGuide, first: number) {
  const found = levels(guide);
  expect(found[0], 'the first').to.equal(first);
  found.forEach((level, i) => {
    const deepest = Math.min((found[i - 1] ?? first) + 1, 6);
    expect(level, `heading ${i + 1} of ${found.join(' ')}`).to.be.within(first, deepest);
  });
}
const blocks: Sheet['description'] = [
  { type: 'heading', level: 2, content: ['Vooraf'] },
  { type: 'paragraph', content: ['Tekst.'] },
  { type: 'heading', level: 3, content: ['Dieper'] },
  { type: 'paragraph', content: ['Tekst.'] },
];
const deep: Partial<Sheet> = {
  description: blocks,
  requirements: [
    { name: 'Plan', description: blocks, evidence: { name: 'Bewijs', description: blocks } },
  ],
  procedures: [{ name: 'Stap', description: blocks }],
  regulation: blocks,
  contactPoints: [{ name: 'Loket' }],
};

describe('headings', () => {
  for (const level of [2, 3, 4, 5]) {
    describe(`under heading-level="${level}"`, () => {
      const attributes = { 'heading-level': String(level), municipality };

      it('follow each other without skips in the list', async () => {
        const { catalogue } = await publish();
        const guide = await mount({ catalogue, ...attributes });
        expectNoSkips(guide, level);
        await expectAccessible(guide);
      });

      it('do so where nothing is found', async () => {
        const { catalogue } = await publish();
        const guide = await mount({ catalogue, ...attributes });
        await find(guide, 'zeppelin', []);
        await eventually(() => expect(levels(guide).length).to.be.above(2));
        expectNoSkips(guide, level);
      });

      it('do so in a sheet', async () => {
        const { catalogue } = await publish({ sheets: marketWith(deep) });
        const guide = await mountSheet(
          { catalogue, product: 'standplaats-markt', ...attributes },
          MARKET,
        );
        expectNoSkips(guide, level);
        await expectAccessible(guide);
      });
    });
  }

  it('follow each other in the explanation of a retired product', async () => {
    const file = 'sheets/leurkaart.nl.1.json';
    const card: Sheet = { id: 'leurkaart', name: CARD, status: 'retired', explanation: blocks };
    const { catalogue } = await publish({ sheets: { ...marketWith({}), [file]: card } });
    const guide = await mountSheet({ catalogue, municipality, product: 'leurkaart' }, CARD);
    expectNoSkips(guide, 2);
  });
});

describe('a page that loads', () => {
  it('keeps its focus and its place', async () => {
    const { catalogue } = await publish({ catalogue: manyProducts(60) });
    const field = document.createElement('input');
    const space = document.createElement('div');
    space.className = 'space';
    space.textContent = 'x\n'.repeat(3_000);
    document.body.append(field, space);
    field.focus();
    scrollTo(0, 0);
    try {
      await mount({ catalogue, query: 'vergunning' });
      await aTimeout(200);
      expect(document.activeElement === field).to.be.true;
      expect(scrollY).to.equal(0);
    } finally {
      field.remove();
      space.remove();
    }
  });

  it('keeps its focus where it shows a sheet of its own choice', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, product: 'terras' });
    await sheetShown(guide, TERRACE);
    await aTimeout(100);
    expect(document.activeElement === document.body).to.be.true;
  });
});

describe('the keyboard alone', () => {
  /** Presses Tab until the focus is on something that reads `text`. */
  async function tabTo(guide: ProductGuide, text: string) {
    for (let presses = 0; presses < 40; presses++) {
      const current = focused(guide);
      if (current && textOf(current) === text) return;
      await sendKeys({ press: 'Tab' });
    }
    throw new Error(`Tab never comes to “${text}”`);
  }

  it('searches, opens a sheet and comes back', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    searchBox(guide).focus();
    await sendKeys({ type: 'terras' });
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    await tabTo(guide, TERRACE);
    await sendKeys({ press: 'Enter' });
    await sheetShown(guide, TERRACE);
    expect(focused(guide)?.id).to.equal('sheet-title');
    // Back is before the title.
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(textOf(focused(guide) as Element)).to.equal('Terug naar de lijst');
    await sendKeys({ press: 'Enter' });
    await eventually(() => expect(textOf(focused(guide) as Element)).to.equal(TERRACE));
  });

  it('unfolds the opening hours', async () => {
    const { catalogue } = await publish();
    const guide = await mountSheet({ catalogue, municipality, product: 'terras' }, TERRACE);
    const hours = guide.shadowRoot?.querySelector('details') as HTMLDetailsElement;
    hours.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(hours.open).to.be.true;
  });

  it('has no shortcuts: a letter outside the box does nothing', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    guide.shadowRoot?.querySelector<HTMLElement>('[part~=result] a')?.focus();
    const before = guide.shadowRoot?.activeElement?.id;
    for (const press of ['/', 's', 'f', '?']) await sendKeys({ press });
    expect(focused(guide)?.id).to.equal(before);
    expect(searchBox(guide).value).to.equal('');
  });
});
