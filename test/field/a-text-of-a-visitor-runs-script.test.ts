/**
 * Met in a trial as an attacker: sanitisers of comments, events and forums let `data-` attributes
 * through, and a mount handed all of them over.
 */
import { expect } from '@open-wc/testing';
import { upgradeMounts } from '../../src/embed/mounts.js';
import { register } from '../../src/element/register.js';
import { consoleText } from '../support/webmaster.js';
import '../support/guide.js';

register();

function mounted(attributes: string, tag = 'div'): HTMLElement {
  const place = document.createElement('section');
  place.innerHTML = `<${tag} data-product-guide ${attributes}>Bel ons</${tag}>`;
  document.body.append(place);
  upgradeMounts(place.querySelectorAll<HTMLElement>('[data-product-guide]'));
  const guide = place.querySelector('product-guide') as HTMLElement;
  place.remove();
  return guide;
}
const namesOf = (guide: HTMLElement) => [...guide.attributes].map(({ name }) => name).sort();

describe('a mount', () => {
  it('passes on what a guide knows, under either spelling', () => {
    const guide = mounted(
      'data-municipality="gingelom" data-heading-level="3" data-urlprefix="b" data-lang="fr" data-chooser',
    );
    expect(namesOf(guide)).to.include.members([
      ...['chooser', 'heading-level', 'lang', 'municipality', 'url-prefix'],
    ]);
    expect(guide.lang).to.equal('fr');
  });

  for (const tag of ['div', 'a'])
    it(`of a ${tag} passes on nothing else`, () => {
      const guide = mounted(
        'data-onfocus="document.title=1" data-tabindex="0" data-autofocus data-style="inset:0" data-id="x" data-class="y" data-slot="intro" data-part="sheet" data-hidden data-popover data-is="z" data-onpointerover="1" data-="" data-aria-label="x"',
        tag,
      );
      for (const name of namesOf(guide))
        expect(['layout', 'text-size', 'color-scheme']).to.include(name);
    });

  for (const name of ['catalogue', 'settings', 'snapshot', 'mirrors', 'target'])
    it(`names no other server in data-${name}`, () => {
      for (const value of [
        'https://elsewhere.example/x.json',
        '//elsewhere.example/x.json',
        '/&#10;/elsewhere.example/x.json',
        'https:\\\\elsewhere.example/x.json',
        '/x.json,https://elsewhere.example/x.json',
        'data:application/json,{}',
        'javascript:alert(1)//',
      ])
        expect(mounted(`data-${name}="${value}"`).hasAttribute(name), value).to.be.false;
      expect(consoleText()).to.contain(`data-${name}`);
      expect(mounted(`data-${name}="/ondernemen"`).getAttribute(name)).to.equal('/ondernemen');
    });

  it('comes to its guide also where a page forbids an attribute of another', () => {
    const natural = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute');
    const setAttribute = natural?.value as (this: Element, name: string, value: string) => void;
    Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
      if (name === 'tone') throw new TypeError('This document requires TrustedHTML');
      setAttribute.call(this, name, value);
    };
    try {
      expect(
        mounted('data-tone="formal" data-municipality="gingelom"').getAttribute('municipality'),
      ).to.equal('gingelom');
    } finally {
      Object.defineProperty(Element.prototype, 'setAttribute', natural as PropertyDescriptor);
    }
  });
});
