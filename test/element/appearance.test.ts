import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, gingelomWith } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { byRole } from '../support/roles.js';
import { find, mountSheet, part, parts, titles } from '../support/visitor.js';
import type { ProductGuide } from '../../src/element/product-guide.js';

const municipality = 'gingelom';
const styleOf = (guide: ProductGuide, name: string) => getComputedStyle(part(guide, name));
const surface = (guide: ProductGuide) =>
  getComputedStyle(guide.shadowRoot?.querySelector('.guide') as Element).backgroundColor;
const accent = (guide: ProductGuide) => styleOf(guide, 'submit').backgroundColor;
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(21, 28, 34)';

describe('the appearance', () => {
  const sheets: HTMLStyleElement[] = [];
  afterEach(async () => {
    for (const sheet of sheets.splice(0)) sheet.remove();
    await emulateMedia({ colorScheme: 'light', media: 'screen', forcedColors: 'none' });
    await setViewport({ width: 1280, height: 900 });
  });
  const pageStyle = (css: string) => {
    const sheet = document.createElement('style');
    sheet.textContent = css;
    document.head.append(sheet);
    sheets.push(sheet);
  };

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has enough contrast when ${scheme}, in list, search and sheets`, async () => {
        const { catalogue } = await publish();
        const guide = await mount({
          catalogue,
          municipality,
          'color-scheme': scheme,
          routing: 'off',
        });
        await expectAccessible(guide);
        await find(guide, 'frietkot', [MARKET]);
        await expectAccessible(guide);
        await find(guide, 'zeppelin', []);
        await eventually(() => part(guide, 'contact'));
        await expectAccessible(guide);
        for (const id of ['terras', 'leurkaart', 'automatenshop']) {
          await guide.open(id);
          await guide.updateComplete;
          await expectAccessible(guide);
        }
      });
    }

    it('is clean on a phone', async () => {
      await setViewport({ width: 320, height: 640 });
      const { catalogue } = await publish();
      await expectAccessible(await mount({ catalogue, municipality }));
      await expectAccessible(
        await mountSheet({ catalogue, municipality, product: 'terras' }, TERRACE),
      );
    });

    it('lets nothing stick out at 320 pixels', async () => {
      await setViewport({ width: 320, height: 640 });
      const { catalogue } = await publish();
      for (const guide of [
        await mount({ catalogue, municipality }),
        await mountSheet({ catalogue, municipality, product: 'terras' }, TERRACE),
      ]) {
        const box = guide.shadowRoot?.querySelector('.guide') as HTMLElement;
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      }
    });

    it('gives fingers room: what one presses is 24 pixels or more', async () => {
      await setViewport({ width: 360, height: 700 });
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      await find(guide, 'terras', [TERRACE]);
      for (const button of guide.shadowRoot?.querySelectorAll('button') ?? []) {
        const { width, height } = button.getBoundingClientRect();
        if (width) expect(Math.min(width, height), button.outerHTML).to.be.at.least(24);
      }
    });
  });

  it('is light, whatever the visitor’s system says', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const { catalogue } = await publish();
    expect(surface(await mount({ catalogue }))).to.equal(LIGHT);
  });

  it('is dark where the page asks for it', async () => {
    const { catalogue } = await publish();
    expect(surface(await mount({ catalogue, 'color-scheme': 'dark' }))).to.equal(DARK);
  });

  it('goes with the visitor’s system where the page asks for that', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, 'color-scheme': 'auto' });
    expect(surface(guide)).to.equal(LIGHT);
    await emulateMedia({ colorScheme: 'dark' });
    expect(surface(guide)).to.equal(DARK);
    await expectAccessible(guide);
  });

  it('takes its variables from the page', async () => {
    pageStyle(
      'product-guide { --pg-accent: rgb(120, 0, 60); --pg-surface: rgb(250, 250, 240); --pg-font: Georgia; --pg-radius: 0px; }',
    );
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    expect(accent(guide)).to.equal('rgb(120, 0, 60)');
    expect(surface(guide)).to.equal('rgb(250, 250, 240)');
    expect(styleOf(guide, 'results').fontFamily).to.equal('Georgia');
    expect(styleOf(guide, 'submit').borderRadius).to.equal('0px');
  });

  const appearance = { accent: '#781e3c', surface: '#fafaf0' };

  it('takes them from the settings', async () => {
    const { catalogue } = await publish({ settings: gingelomWith({ appearance }) });
    const guide = await mount({ catalogue, municipality });
    expect(accent(guide)).to.equal('rgb(120, 30, 60)');
    expect(surface(guide)).to.equal('rgb(250, 250, 240)');
  });

  it('takes them from the page rather than from the settings', async () => {
    pageStyle('product-guide { --pg-accent: rgb(0, 80, 0); }');
    const { catalogue } = await publish({ settings: gingelomWith({ appearance }) });
    const guide = await mount({ catalogue, municipality });
    expect(accent(guide)).to.equal('rgb(0, 80, 0)');
    expect(surface(guide)).to.equal('rgb(250, 250, 240)');
  });

  it('takes from the settings nothing but what they may say', async () => {
    const sly = {
      accent: 'red; } :host { display: none',
      surface: 'url(https://x.test/spy.png)',
      font: 'var(--secret)',
      radius: 'calc(1px)',
    };
    const { catalogue } = await publish({ settings: gingelomWith({ appearance: sly }) });
    const guide = await mount({ catalogue, municipality });
    expect(getComputedStyle(guide).display).to.equal('block');
    expect(surface(guide)).to.equal(LIGHT);
    expect(accent(guide)).to.equal('rgb(11, 95, 107)');
  });

  it('can be styled by parts', async () => {
    pageStyle(
      'product-guide::part(result) { border: 3px solid rgb(1, 2, 3); } product-guide::part(input) { color: rgb(4, 5, 6); }',
    );
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    expect(getComputedStyle(parts(guide, 'result')[0] as Element).borderTopColor).to.equal(
      'rgb(1, 2, 3)',
    );
    expect(styleOf(guide, 'input').color).to.equal('rgb(4, 5, 6)');
  });

  it('names every part of the contract', async () => {
    const { catalogue } = await publish({
      settings: gingelomWith({ notices: [{ text: 'Let op.' }] }),
    });
    const guide = await mount({ catalogue, municipality, routing: 'off' });
    for (const name of [
      'search',
      'input',
      'submit',
      'status',
      'results',
      'result',
      'result-title',
      'filters',
      'filter',
      'message',
    ]) {
      expect(parts(guide, name), name).not.to.be.empty;
    }
    await guide.open('terras');
    await guide.updateComplete;
    for (const name of [
      'sheet',
      'sheet-title',
      'section',
      'back',
      'action',
      'contact',
      'provenance',
    ]) {
      expect(parts(guide, name), name).not.to.be.empty;
    }
  });

  it('isn’t touched by the styles of the page', async () => {
    pageStyle(
      'html { font-size: 62.5% } * { letter-spacing: 5px; text-transform: uppercase } a { color: lime !important } div, h2, h3, p, ul { margin: 77px; color: fuchsia } body { line-height: 3; font: italic 30px/3 cursive; text-align: center }',
    );
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    const style = getComputedStyle(byRole(guide, 'link', { name: TERRACE }));
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.color).not.to.equal('rgb(0, 255, 0)');
    expect(style.fontStyle).to.equal('normal');
    expect(
      getComputedStyle(guide.shadowRoot?.querySelector('.guide') as Element).fontSize,
    ).to.equal('16px');
  });

  it('takes the text size of the page where it is asked to', async () => {
    pageStyle('body { font-size: 20px }');
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    const size = () =>
      getComputedStyle(guide.shadowRoot?.querySelector('.guide') as Element).fontSize;
    expect(size()).to.equal('16px');
    guide.textSize = 'inherit';
    await guide.updateComplete;
    expect(size()).to.equal('20px');
  });

  it('is gone when hidden, whatever the page says of display', async () => {
    pageStyle('product-guide { display: flex }');
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    guide.hidden = true;
    expect(getComputedStyle(guide).display).to.equal('none');
  });

  it('leaves its controls off paper', async () => {
    const { catalogue } = await publish();
    const guide = await mountSheet({ catalogue, municipality, product: 'terras' }, TERRACE);
    const back = part(guide, 'back');
    expect(back.checkVisibility()).to.be.true;
    await emulateMedia({ media: 'print' });
    expect(back.checkVisibility()).to.be.false;
    expect(part(guide, 'sheet-title').checkVisibility()).to.be.true;
  });

  it('shows its grid and its list alike to those who hear it', async () => {
    const { catalogue } = await publish();
    const list = await mount({ catalogue, layout: 'list' });
    const grid = await mount({ catalogue, layout: 'grid', 'url-prefix': 'b' });
    expect(titles(grid)).to.deep.equal(titles(list));
  });
});
