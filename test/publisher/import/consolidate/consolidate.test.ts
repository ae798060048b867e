import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import type { Product } from '../../../../src/catalogue/model.js';
import { consolidateRecords } from '../../../../src/publisher/import/consolidate/consolidate.js';
import { CONCEPT, found, instance, paragraph } from './records.js';
import { assertGivenBack } from './resolved.js';

const TEXT = paragraph('Vraag een vergunning.');
const LOKET = { email: 'loket@example.org', telephone: '011 00 00 00' };

describe('instances of one concept', () => {
  const records = [
    instance('gingelom', { description: TEXT, contactPoints: [LOKET] }),
    instance('wellen', { description: TEXT, exceptions: paragraph('Niet op zondag.') }),
    instance('riemst', { description: paragraph('Bel ons eerst.'), regulation: TEXT }),
  ];
  const folded = consolidateRecords(found(records));

  test('become one central product with what most of them say', () => {
    assert.deepEqual(folded.products, [
      {
        uri: CONCEPT,
        name: { nl: 'Terras' },
        description: TEXT,
        id: 'terras',
        availability: 'byRegulation',
        modified: '2025-01-01T00:00:00Z',
      },
    ]);
  });
  test('keep in the settings only what differs, with the hash that it differs from', () => {
    const { products, municipality } = folded.settings.get('riemst') ?? {};
    assert.deepEqual(municipality, {
      name: 'Riemst',
      nis: '73066',
      uri: 'https://example.org/organisation/riemst',
    });
    const { override, basedOn, confirmed } = products?.terras ?? {};
    assert.equal(confirmed, true);
    assert.deepEqual(override, {
      description: [{ type: 'paragraph', content: ['Bel ons eerst.'] }],
      regulation: [{ type: 'paragraph', content: ['Vraag een vergunning.'] }],
    });
    assert.deepEqual(Object.keys(basedOn ?? {}), ['description']);
    assert.equal(folded.settings.get('gingelom')?.products?.terras?.basedOn, undefined);
  });
  test('share the contact points of their municipality', () => {
    const settings = folded.settings.get('gingelom');
    assert.deepEqual(settings?.contactPoints, [{ id: 'loket', ...LOKET }]);
    assert.deepEqual(settings.products?.terras?.override, { contactPoints: ['loket'] });
  });
  test('are given back by the guide of each municipality', () => {
    assert.ok(assertGivenBack(folded, records) > 90);
  });
  test('are counted', () => {
    const { values, inherited, local, central } = folded.figures;
    assert.deepEqual(
      { values, inherited, local, central },
      {
        // Of each the name, its area and itself as authority; then the description, two fields and the contact points.
        values: 15,
        inherited: 11,
        local: 0,
        central: 1,
      },
    );
  });
  test('fold the same in any order', () => {
    const other = consolidateRecords(found([...records].reverse()));
    assert.deepEqual(other.products, folded.products);
    assert.deepEqual(other.settings, folded.settings);
  });
});

test('a municipality leaves out what the centre has and it lacks', () => {
  const records = [
    instance('gingelom', { exceptions: TEXT }),
    instance('wellen', { exceptions: TEXT }),
    instance('riemst', {}),
  ];
  const folded = consolidateRecords(found(records));
  assert.deepEqual(folded.settings.get('riemst')?.products?.terras?.override, {
    exceptions: null,
  });
  assertGivenBack(folded, records);
});

test('texts for je and for u become one text in both tones, that each inherits', () => {
  const je = (number: number) => ({ number, variant: 'nl-BE-x-informal' });
  const INFORMAL = paragraph('Vraag je een vergunning?', 'nl-BE-x-informal');
  const records = [
    instance('gingelom', { description: TEXT }),
    instance('wellen', { description: INFORMAL }, je(1)),
    instance('riemst', { description: INFORMAL }, je(1)),
  ];
  const folded = consolidateRecords(found(records));
  assert.deepEqual(folded.products[0]?.description, { ...TEXT, ...INFORMAL });
  for (const { products } of folded.settings.values())
    assert.equal(products?.terras?.override, undefined);
  assertGivenBack(folded, records);
});

test('the text of the concept counts before what municipalities made of it', () => {
  const concept = {
    iri: `${CONCEPT}/snapshot`,
    createdBy: undefined,
    areas: [],
    variant: undefined,
    product: {
      id: 'terras',
      uri: `${CONCEPT}/snapshot`,
      isVersionOf: CONCEPT,
      name: { nl: 'Terras' },
      description: paragraph('De tekst van het centrum.'),
    } satisfies Product,
  };
  const records = [
    instance('gingelom', { description: TEXT }),
    instance('wellen', { description: TEXT }),
  ];
  const folded = consolidateRecords(found([concept, ...records]));
  assert.equal(folded.products.length, 1);
  assert.deepEqual(folded.products[0]?.description, concept.product.description);
  assertGivenBack(folded, records);
});

describe('what only one municipality has', () => {
  test('is a local product where it is a second instance', () => {
    const second = instance('gingelom', { description: paragraph('Iets anders.') }, { number: 2 });
    const records = [
      instance('gingelom', { description: TEXT }),
      second,
      instance('wellen', { description: TEXT }),
    ];
    const folded = consolidateRecords(found(records));
    const locals = folded.settings.get('gingelom')?.localProducts;
    assert.deepEqual(
      locals?.map(({ id, uri }) => [id, uri]),
      [['terras-gingelom', second.iri]],
    );
    assert.equal(folded.products[0]?.id, 'terras');
    assertGivenBack(folded, records);
  });
  test('is a local product where no concept stands behind it', () => {
    const { source: _, ...rest } = instance('gingelom', {}).product;
    const record = { ...instance('gingelom', {}), product: rest };
    const folded = consolidateRecords(found([record]));
    assert.deepEqual(folded.products, []);
    assert.equal(folded.settings.get('gingelom')?.localProducts?.[0]?.id, 'terras');
  });
});

describe('folding again', () => {
  const A = { description: paragraph('A') };
  const B = { description: paragraph('B') };
  const first = consolidateRecords(
    found([instance('gingelom', A), instance('wellen', A), instance('riemst', B)]),
  );

  test('keeps the central text while no other has more than half', () => {
    const again = consolidateRecords(
      found([
        instance('gingelom', A),
        instance('wellen', B),
        instance('riemst', { description: paragraph('C') }),
      ]),
      { before: first.memory },
    );
    assert.deepEqual(again.products[0]?.description, A.description);
  });
  test('of one municipality leaves the central text to the others', () => {
    const again = consolidateRecords(found([instance('wellen', B)]), {
      before: first.memory,
      read: () => first.products[0],
    });
    assert.deepEqual(again.partial?.get('terras'), new Set());
    assert.ok(again.settings.get('wellen')?.products?.terras?.override?.description);
    assert.equal(again.memory.firsts[CONCEPT]?.length, 3);
  });
  test('forgets those that were withdrawn', () => {
    const gone = instance('riemst', B).iri;
    const again = consolidateRecords(
      found([instance('gingelom', A), instance('wellen', A)], [gone]),
      {
        before: first.memory,
      },
    );
    assert.equal(again.partial?.size, 0);
    assert.equal(again.memory.firsts[CONCEPT]?.length, 2);
  });
});
