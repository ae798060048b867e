/** Public reports of patched importNode and of pages in XHTML: an empty root hid the fallback. */
import { expect } from '@open-wc/testing';
import { publish } from '../support/centre.js';
import { TERRACE } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { part, sheetShown } from '../support/visitor.js';
import { consoleText } from '../support/webmaster.js';

function withFallback(catalogue: string): HTMLElement {
  const guide = document.createElement('product-guide');
  guide.setAttribute('catalogue', catalogue);
  guide.innerHTML = '<p>Bel ons</p>';
  guide.setAttribute('loading', 'eager');
  document.body.append(guide);
  return guide;
}
const inSight = (guide: HTMLElement) =>
  (guide.querySelector('p') as HTMLElement).checkVisibility() &&
  (guide.querySelector('p') as HTMLElement).offsetHeight > 0;

/** Each breaks the drawing of the list, or all drawing. */
const BROKEN: readonly (readonly [string, object, string])[] = [
  ['importNode', Document.prototype, 'importNode'],
  ['innerHTML', Element.prototype, 'innerHTML'],
];

describe('the fallback stays', () => {
  for (const [what, owner, name] of BROKEN)
    it(`where a page broke ${what}`, async () => {
      const { catalogue } = await publish();
      const natural = Object.getOwnPropertyDescriptor(owner, name);
      const broken = () => {
        throw new TypeError(`${what} is broken`);
      };
      const fallback = document.createElement('template');
      fallback.innerHTML = '<p>Bel ons</p>';
      const guide = document.createElement('product-guide');
      guide.append(fallback.content);
      guide.setAttribute('catalogue', catalogue);
      guide.setAttribute('loading', 'eager');
      guide.setAttribute('view', what === 'innerHTML' ? 'search' : 'guide');
      Object.defineProperty(
        owner,
        name,
        natural && 'value' in natural
          ? { ...natural, value: broken }
          : { configurable: true, get: broken, set: broken },
      );
      try {
        document.body.append(guide);
        await new Promise((resolve) => setTimeout(resolve, 300));
      } finally {
        if (natural) Object.defineProperty(owner, name, natural);
      }
      // Templates that were prepared before need no innerHTML: then the guide is there.
      if (what !== 'innerHTML' || !guide.shadowRoot?.querySelector('[part~=input]')) {
        expect(inSight(guide)).to.be.true;
        await eventually(() => expect(consoleText()).to.contain('TypeError'));
      }
    });

  it('and nothing of it is seen where all is well', async () => {
    const { catalogue } = await publish();
    const guide = withFallback(catalogue);
    await eventually(
      () => expect(guide.shadowRoot?.querySelector('[part~=result]')).not.to.be.null,
    );
    expect(inSight(guide)).to.be.false;
  });
});

describe('a guide that is moved to another document', () => {
  it('keeps its look, also that of sheets, there and back', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const look = () => {
      const view = guide.ownerDocument.defaultView as Window;
      return view.getComputedStyle(guide).display;
    };
    const rules = () =>
      (guide.shadowRoot as ShadowRoot).adoptedStyleSheets.reduce(
        (all, { cssRules }) => all + cssRules.length,
        0,
      );
    const before = [look(), rules()];
    frame.contentDocument?.body.append(guide);
    await eventually(() => expect([look(), rules()]).to.deep.equal(before));
    await guide.open('terras');
    await sheetShown(guide, TERRACE);
    expect(rules()).to.be.above(before[1] as number);
    const withSheets = rules();
    document.body.append(guide);
    await eventually(() => expect([look(), rules()]).to.deep.equal([before[0], withSheets]));
    part(guide, 'sheet');
    frame.remove();
  });
});
