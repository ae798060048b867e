/**
 * Public reports of React 18 and 19, Vue and Angular: before an element is there a property becomes an
 * attribute in small letters, a boolean the word "false", an object "[object Object]".
 */
import { expect } from '@open-wc/testing';
import { properties, readOptions } from '../../src/element/attributes.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE } from '../support/content-with.js';
import { fetches } from '../support/fetches.js';
import { eventually, mount, place } from '../support/guide.js';
import { titles } from '../support/visitor.js';
import { byRole } from '../support/roles.js';
import { consoleText } from '../support/webmaster.js';

function read(given: object) {
  const complaints: string[] = [];
  const options = readOptions(
    given,
    () => undefined,
    'https://site.example/gids',
    (message) => complaints.push(message),
  );
  return { options, complaints };
}

describe('properties that a framework sets', () => {
  const KEY = 'A'.repeat(43);
  const table: readonly (readonly [string, unknown, unknown])[] = [
    ['municipality', 71017, '71017'],
    ['municipality', false, undefined],
    ['municipality', '', undefined],
    ['topics', ['horeca', 'starten'], ['horeca', 'starten']],
    ['only', new Set(['terras']), ['terras']],
    ['types', [], []],
    [
      'mirrors',
      [new URL('https://b.example/c.json'), '/c.json'],
      ['https://b.example/c.json', 'https://site.example/c.json'],
    ],
    ['catalogue', new URL('https://a.example/c.json'), 'https://a.example/c.json'],
    ['headingLevel', '3', 3],
    ['query', 0, '0'],
    ['chooser', 'false', false],
    ['chooser', 'off', false],
    ['chooser', '0', false],
    ['chooser', 0, false],
    ['chooser', '', true],
    ['chooser', 'true', true],
    ['documentTitle', 'false', false],
    ['structuredData', false, 'off'],
    ['structuredData', 'false', 'off'],
    ['structuredData', true, 'on'],
    ['routing', false, 'off'],
    ['routing', '0', 'off'],
    ['publicKey', [KEY], [KEY]],
    ['publicKey', undefined, undefined],
    ['publicKey', null, undefined],
    ['publicKey', false, undefined],
  ];
  for (const [property, given, value] of table)
    it(`${property} = ${Array.isArray(given) ? JSON.stringify(given) : String(given)}`, () => {
      const { options, complaints } = read({ [property]: given });
      expect(options[property as keyof typeof options]).to.deep.equal(value);
      expect(complaints).to.be.empty;
    });

  it('that make no sense are named, and never throw', () => {
    for (const property of Object.keys(properties))
      for (const given of [
        ...[{}, Object.create(null) as object, () => 1, Symbol('x'), NaN, 'undefined', 'null'],
        ...['[object Object]', true, [{}], 5n, new Date(0), []],
      ]) {
        const { options } = read({ [property]: given });
        expect(Object.keys(options)).to.have.length(Object.keys(properties).length);
      }
    for (const [property, given] of [
      ['municipality', 'undefined'],
      ['municipality', {}],
      ['municipality', true],
      ['settings', '[object Object]'],
      ['snapshot', '[object Object]'],
      ['catalogue', 'null'],
      ['headingLevel', true],
      ['layout', 'false'],
    ] as const)
      expect(read({ [property]: given }).complaints.join(), property).to.contain('expected');
  });

  it('never ask for less checking than was meant', () => {
    for (const publicKey of [
      '',
      'undefined',
      'null',
      '[object Object]',
      {},
      [],
      true,
      7,
      [undefined],
    ]) {
      const { options, complaints } = read({ publicKey });
      expect(options.publicKey, typeof publicKey).to.be.an('array');
      expect(complaints).not.to.be.empty;
    }
  });
});

describe('attributes as frameworks write them', () => {
  it('are read in both spellings', async () => {
    const { catalogue } = await publish();
    const guide = await mount({
      catalogue,
      headinglevel: '3',
      urlprefix: 'b',
      textsize: 'inherit',
    });
    expect(guide.headingLevel).to.equal(3);
    expect(guide.urlPrefix).to.equal('b');
    expect(guide.textSize).to.equal('inherit');
    byRole(guide, 'heading', { level: 3 });
  });

  it('unsigned data are refused also under the name `publickey`', async () => {
    const { catalogue } = await publish();
    const guide = place({ catalogue, publickey: 'A'.repeat(43) });
    await eventually(() => expect(consoleText()).to.contain('catalogue.json.sig'));
    expect(titles(guide)).to.be.empty;
    // One of the two spellings taken away: the other holds.
    guide.setAttribute('public-key', 'B'.repeat(43));
    guide.removeAttribute('publickey');
    expect(guide.publicKey).to.equal('B'.repeat(43));
    guide.setAttribute('publickey', 'A'.repeat(43));
    guide.removeAttribute('public-key');
    expect(guide.publicKey).to.equal('A'.repeat(43));
  });

  it('with `data-` on the element itself', async () => {
    const { catalogue, requests } = await publish();
    await mount({ catalogue, 'data-municipality': 'gingelom' });
    expect(requests).to.include('settings/gingelom.json');
  });

  it('"false" is off', async () => {
    const { catalogue } = await publish();
    const own = document.title;
    const guide = await mount({
      ...{ catalogue, routing: 'off' },
      ...{ chooser: 'false', 'document-title': 'false', 'structured-data': 'false' },
    });
    expect(guide.chooser).to.be.false;
    expect(guide.shadowRoot?.querySelector('.chooser')).to.be.null;
    await guide.open('terras');
    expect(document.title).to.equal(own);
    expect(document.head.querySelector('[type="application/ld+json"]')).to.be.null;
  });

  it('an object that became text is asked of no server', async () => {
    const { catalogue } = await publish();
    await mount({ catalogue, settings: '[object Object]', municipality: 'gingelom' });
    expect(fetches.filter(({ url }) => /object/i.test(url))).to.be.empty;
    await eventually(() => expect(consoleText()).to.contain('settings="[object Object]"'));
  });
});

describe('properties set on a guide that is there', () => {
  it('numbers and lists', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    const loose = guide as unknown as Record<string, unknown>;
    loose.only = ['terras'];
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    loose.only = undefined;
    loose.query = ['frietkot'];
    await eventually(() => expect(titles(guide)).to.deep.equal([MARKET]));
    loose.municipality = 71017;
    loose.topics = ['horeca'];
    await guide.updateComplete;
    expect(consoleText()).not.to.contain('TypeError');
  });
});
