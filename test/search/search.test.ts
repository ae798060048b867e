import { before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import {
  buildIndex,
  search,
  type Lexicon,
  type SearchIndex,
  type SearchProduct,
} from '../../src/search/index.js';
import { SAMPLE } from './sample.js';

let index: SearchIndex;
before(async () => {
  index = await buildIndex(SAMPLE);
});
const first = async (query: string) => (await search(index, query))[0]?.id;
const ids = async (query: string) => (await search(index, query)).map(({ id }) => id);

describe('finds the right product first', () => {
  const cases: [what: string, query: string, id: string][] = [
    ['exact', 'terrasvergunning', 'terras'],
    ['capitals and accents', 'CAFE', 'cafe'],
    ['accents written apart', 'cafe\u0301', 'cafe'],
    ['plural', 'terrassen', 'terras'],
    ['plural with apostrophe', "camera's", 'camera'],
    ['diminutive', 'terrasje', 'terras'],
    ['half-typed last word', 'terra', 'terras'],
    ['half-typed compound in two words', 'nacht wink', 'nacht'],
    ['typing error', 'terasvergunning', 'terras'],
    ['doubled letter', 'frittuur', 'frituur'],
    ['sounds alike', 'marktkraamer', 'markt'],
    ['two typing errors', 'teras vergunnig', 'terras'],
    ['split compound', 'nacht winkel', 'nacht'],
    ['joined words', 'sterkedranken', 'drank'],
    ['compound with linking sound', 'drankenvergunning', 'drank'],
    ['part of a compound', 'bewaking', 'camera'],
    ['compound of two known words', 'marktstandplaats', 'markt'],
    ['hyphen left out', 'btwnummer', 'btw'],
    ['hyphen as space', 'kmo portefeuille', 'kmo'],
    ['word order', 'handelaars startende premie', 'premie'],
    ['question', 'mag ik een nachtwinkel openen?', 'nacht'],
    ['lay word', 'frietkot', 'frituur'],
    ['lay word half-typed', 'frietko', 'frituur'],
    ['lay word with a typing error', 'frietkott', 'frituur'],
    ['old official word', 'bouwvergunning', 'bouw'],
    ['English', 'night shop', 'nacht'],
    ['English in one word', 'nightshop', 'nacht'],
    ['French', "permis d'environnement", 'bouw'],
    ['Turkish', 'pazar yeri markt', 'markt'],
    ['retired product by its name', 'leurkaart', 'leur'],
    ['question about sundays', 'mag ik op zondag open', 'zondag'],
    ['Flemish diminutive', 'terraske', 'terras'],
    ['Flemish diminutive with -ske', 'winkelkes voor den avond nacht', 'nacht'],
    ['a verb for a noun', 'iemand die drank verkoopt', 'drank'],
    [
      'one telling word in a long question',
      'hoe lang moet ik wachten eer ik een terras mag zetten',
      'terras',
    ],
    ['a phrase with other words in between', 'winkel voor in de nacht', 'nacht'],
    ['a number that says nothing', '3 tafels en 12 stoelen op een terras', 'terras'],
  ];
  for (const [what, query, id] of cases) {
    test(`${what}: ${query}`, async () => {
      assert.equal(await first(query), id, (await ids(query)).join(' '));
    });
  }
});

describe('finds nothing for what is not there', () => {
  for (const query of [
    'paspoort',
    'xyzzy',
    'rijbewijs',
    'kinderbijslag',
    'qqqqqq',
    '__proto__',
    'hasOwnProperty',
    'toString',
  ]) {
    test(query, async () => assert.deepEqual(await ids(query), []));
  }
  for (const query of ['', '   ', '?!', '👩🏽‍🍳', 'mag ik', '\u202e\u0000', '\ud800']) {
    test(`no words: ${JSON.stringify(query)}`, async () => assert.deepEqual(await ids(query), []));
  }
});

describe('what belongs elsewhere', () => {
  const lexicon = [
    { words: ['paspoort', 'sociale woning'], see: [] },
    { words: ['aanvragen'], everyday: true },
  ];
  const products = (...titles: string[]) =>
    titles.map((title) => ({ id: title, title, keywords: [], summary: '' }));
  const found = async (titles: string[], query: string) =>
    (await search(await buildIndex(products(...titles), { lexicon }), query)).map(({ id }) => id);

  test('is no reason to show what the other words mean', async () => {
    assert.deepEqual(await found(['Premie aanvragen', 'Terras'], 'paspoort aanvragen'), []);
  });
  test('takes a phrase as a whole', async () => {
    assert.deepEqual(await found(['Premie voor een woning', 'Terras'], 'sociale woning huren'), []);
  });
  test('is found where a product names it', async () => {
    assert.deepEqual(await found(['Paspoort', 'Terras'], 'paspoort aanvragen'), ['Paspoort']);
    assert.deepEqual(await found(['Sociale woning', 'Terras'], 'sociale woning'), [
      'Sociale woning',
    ]);
  });
  test('is not read into compounds', async () => {
    assert.deepEqual(await found(['Houder', 'Terras'], 'paspoorthouder'), []);
  });
});

describe('a word that the catalogue does not know', () => {
  const products = (titles: readonly string[]) =>
    titles.map((title) => ({ id: title, title, keywords: [], summary: '' }));
  const found = async (titles: readonly string[], query: string) =>
    (await search(await buildIndex(products(titles), { lexicon: null }), query)).map(
      ({ id, corrected }) => corrected ?? id,
    );
  const PERMITS = ['een kermis', 'een taxi', 'een feest', 'een winkel', 'sterke drank'].map(
    (what) => `Vergunning voor ${what}`,
  );
  const TITLES = ['Tapvergunning', 'Terrasvergunning', 'Gunning', ...PERMITS];
  for (const [query, expected] of [
    ['tavpergunning', ['tapvergunning']],
    ['terasvergunning', ['terrasvergunning']],
    // Alike in an ending only.
    ['wapenvergunning', []],
    // Half of it says something.
    ['kermisbezoek', ['Vergunning voor een kermis']],
  ] as const)
    test(query, async () => assert.deepEqual(await found(TITLES, query), expected));
});

describe('ranking', () => {
  const titled = (...titles: string[]): SearchProduct[] =>
    titles.map((title) => ({ id: title, title, keywords: [], summary: '' }));
  const answers = async (titles: string[], lexicon: Lexicon, query: string) =>
    (await search(await buildIndex(titled(...titles), { lexicon }), query)).map(({ id }) => id);

  test('puts what is asked before what the trade usually needs', async () => {
    const lexicon = [{ words: ['brasserie'], see: ['horeca', 'drank'] }];
    const [best] = await answers(['Horeca en drank', 'Terras'], lexicon, 'terras bij brasserie');
    assert.equal(best, 'Terras');
  });
  test('prefers a product that meets a concept in more than one way', async () => {
    const lexicon = [{ words: ['kroeg', 'café'], see: ['horeca', 'drank'] }];
    const [best] = await answers(
      ['Horeca en vlaggen', 'Horeca en drank', 'Drank en vlaggen'],
      lexicon,
      'kroeg',
    );
    assert.equal(best, 'Horeca en drank');
  });
  test('counts a concept once, whichever of its words are typed', async () => {
    const once = await answers(['Taxi'], [{ words: ['taxi', 'cab', 'cab driver'] }], 'cab');
    const twice = await answers(['Taxi'], [{ words: ['taxi', 'cab', 'cab driver'] }], 'cab driver');
    assert.deepEqual(twice, once);
  });
  test('does not read a phrase of the lexicon into compounds of its words', async () => {
    const lexicon = [{ words: ['overname', 'zaak kopen'] }];
    assert.deepEqual(
      await answers(['Koopzondag in kebabzaak', 'Zaak kopen'], lexicon, 'overname'),
      ['Zaak kopen'],
    );
  });

  const twins = (...more: Partial<SearchProduct>[]): SearchProduct[] =>
    more.map((extra, at) => ({
      id: `p${at}`,
      title: 'Terras',
      keywords: [],
      summary: '',
      ...extra,
    }));

  test('keeps the given order for equal scores', async () => {
    const even = await buildIndex(twins({}, {}, {}));
    assert.deepEqual(
      (await search(even, 'terras')).map(({ id }) => id),
      ['p0', 'p1', 'p2'],
    );
  });
  test('lets featured break a tie', async () => {
    const even = await buildIndex(twins({}, { featured: true }));
    assert.deepEqual(
      (await search(even, 'terras')).map(({ id }) => id),
      ['p1', 'p0'],
    );
  });
  test('never lets featured pass a better match', async () => {
    const uneven = await buildIndex(
      twins({ title: 'Markt', summary: 'Terras', featured: true }, {}),
    );
    assert.deepEqual(
      (await search(uneven, 'terras')).map(({ id }) => id),
      ['p1', 'p0'],
    );
  });
  test('puts a retired product after an active one that matches as well', async () => {
    const even = await buildIndex(twins({ retired: true }, {}));
    assert.deepEqual(
      (await search(even, 'terras')).map(({ id }) => id),
      ['p1', 'p0'],
    );
  });
  test('title before keyword before summary before text', async () => {
    const blank = { title: 'Iets', summary: '' };
    const places = await buildIndex(
      twins(
        { ...blank, text: 'terras' },
        { ...blank, summary: 'terras' },
        { ...blank, keywords: ['terras'] },
        {},
      ),
    );
    assert.deepEqual(
      (await search(places, 'terras')).map(({ id }) => id),
      ['p3', 'p2', 'p1', 'p0'],
    );
  });
  test('gives no more than the limit', async () => {
    assert.equal((await search(index, 'vergunning', { limit: 2 })).length, 2);
    assert.deepEqual(await search(index, 'vergunning', { limit: 0 }), []);
  });
});

describe('the lexicon', () => {
  test('null means none', async () => {
    const bare = await buildIndex(SAMPLE, { lexicon: null });
    assert.deepEqual(await search(bare, 'frietkot'), []);
  });
  test('can be given', async () => {
    const local = await buildIndex(SAMPLE, { lexicon: [{ words: ['frituur', 'vetjeshuis'] }] });
    assert.equal((await search(local, 'vetjeshuis'))[0]?.id, 'frituur');
  });
  test('leads to "see" in one direction only', async () => {
    const local = await buildIndex(SAMPLE, {
      lexicon: [{ words: ['ijskar'], see: ['foodtruck'] }],
    });
    assert.equal((await search(local, 'ijskar'))[0]?.id, 'openbaar');
    assert.deepEqual(
      (await search(local, 'foodtruck')).map(({ via }) => via),
      ['foodtruck'],
    );
  });
  test('survives names of object members', async () => {
    const odd = await buildIndex(
      [{ id: '__proto__', title: 'constructor', keywords: ['__proto__'], summary: 'toString' }],
      { lexicon: [{ words: ['valueOf', '__proto__'] }] },
    );
    assert.equal((await search(odd, 'constructor'))[0]?.id, '__proto__');
    assert.equal((await search(odd, 'valueof'))[0]?.id, '__proto__');
  });
});
