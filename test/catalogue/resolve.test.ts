import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { formatPath } from '../../src/catalogue/finding.js';
import { describe as line } from '../../src/catalogue/messages.js';
import type { ProductSettings, Settings, Summary } from '../../src/catalogue/model.js';
import { resolveGuide } from '../../src/catalogue/resolve.js';
import {
  catalogue,
  cooperation,
  frozen,
  productOf,
  resolved,
  says,
  settings,
  sheet,
  summary,
} from './build.js';

const ids = (of: { readonly products: readonly { readonly id: string }[] }) =>
  of.products.map(({ id }) => id);

describe('the central guide', () => {
  const guide = resolveGuide(
    catalogue([summary('a'), summary('b')], {
      modified: '2026-11-12',
      guideUrl: 'https://gids.example',
      languages: ['nl', 'fr'],
      topics: [{ id: 'horeca', name: 'Horeca' }],
      types: [{ id: 'Toelating', name: 'Vergunning' }],
    }),
  );
  test('is what the catalogue says', () => {
    assert.deepEqual(ids(guide), ['a', 'b']);
    assert.equal(guide.revision, 7);
    assert.equal(guide.modified, '2026-11-12');
    assert.equal(guide.publisher, 'VVSG');
    assert.equal(guide.guideUrl, 'https://gids.example');
    assert.deepEqual(guide.languages, ['nl', 'fr']);
    assert.deepEqual(guide.topics, [{ id: 'horeca', name: 'Horeca' }]);
    assert.deepEqual(guide.types, [{ id: 'Toelating', name: 'Vergunning' }]);
  });
  test('is of no municipality, formal, and without anything local', () => {
    assert.equal(guide.municipality, undefined);
    assert.equal(guide.area, undefined);
    assert.equal(guide.tone, 'formal');
    assert.deepEqual(
      [guide.notices, guide.areas, guide.contacts.all, guide.findings],
      [[], [], [], []],
    );
    assert.deepEqual(guide.appearance, {});
  });
  test('has Dutch and no publisher where the catalogue doesn’t say', () => {
    const bare = resolveGuide({ schemaVersion: '1.0', revision: 0, products: [] });
    assert.deepEqual([bare.languages, bare.publisher, bare.products], [['nl'], '', []]);
  });
});

describe('the guide of a municipality', () => {
  test('has its name, page, tone, languages, areas and looks', () => {
    const given = settings({
      guideUrl: 'https://gingelom.example/gids',
      tone: 'informal',
      languages: ['nl', 'en'],
      areas: [{ nis: '73009', name: 'Borgloon' }],
      appearance: { accent: '#1a5c3a' },
    });
    const guide = resolveGuide(
      catalogue([], { guideUrl: 'https://gids.example', languages: ['nl', 'fr'] }),
      given,
      { area: '73009' },
    );
    assert.deepEqual(guide.municipality, given.municipality);
    assert.equal(guide.guideUrl, 'https://gingelom.example/gids');
    assert.equal(guide.tone, 'informal');
    assert.deepEqual(guide.languages, ['nl', 'en']);
    assert.deepEqual(guide.areas, given.areas);
    assert.equal(guide.area, '73009');
    assert.deepEqual(guide.appearance, { accent: '#1a5c3a' });
  });
  test('has the catalogue’s page and languages where it doesn’t say', () => {
    const guide = resolveGuide(
      catalogue([], { guideUrl: 'https://gids.example', languages: ['nl', 'fr'] }),
      settings(),
    );
    assert.equal(guide.guideUrl, 'https://gids.example');
    assert.deepEqual(guide.languages, ['nl', 'fr']);
    assert.equal(guide.tone, 'formal');
  });
});

describe('who says it', () => {
  const fields = { summary: 'Kort.', modified: '2026-11-01' };
  test('is the centre, with revision and date, where the municipality says nothing', () => {
    const product = resolved(settings(), fields);
    assert.equal(product.fields.summary, 'Kort.');
    assert.deepEqual(product.provenance.get('summary'), {
      source: 'central',
      name: 'VVSG',
      revision: 7,
      date: '2026-11-01',
    });
  });
  test('is the centre on the catalogue’s date where the product has none', () => {
    const guide = resolveGuide(catalogue([summary()], { modified: '2026-11-12' }));
    assert.equal(productOf(guide).provenance.get('name')?.date, '2026-11-12');
    assert.equal(productOf(resolveGuide(catalogue())).central.date, undefined);
  });
  for (const [why, product, all, date] of [
    ['of what is said of the product', '2026-10-01', '2026-09-01', '2026-10-01'],
    ['of the settings where the product has none', undefined, '2026-09-01', '2026-09-01'],
    ['left out where none is known', undefined, undefined, undefined],
  ] as const) {
    test(`is the municipality, with the date ${why}`, () => {
      const given = says(
        { override: { summary: 'Eigen.' }, ...(product && { modified: product }) },
        all ? { modified: all } : {},
      );
      assert.deepEqual(resolved(given, fields).provenance.get('summary'), {
        source: 'municipality',
        name: 'Gingelom',
        date,
      });
    });
  }
  test('is the cooperation, by its name and on its date', () => {
    const given = settings({
      modified: '2020-01-01',
      cooperations: [
        cooperation('zone', {
          modified: '2026-08-01',
          products: { terras: { override: { summary: 'Zone.' } } },
        }),
      ],
    });
    assert.deepEqual(resolved(given, fields).provenance.get('summary'), {
      source: 'cooperation',
      name: 'Samenwerking zone',
      date: '2026-08-01',
    });
  });
  test('is told of added items as well', () => {
    const given = says({ add: { topics: ['markt'] }, modified: '2026-10-01' });
    const product = resolved(given, { topics: ['horeca'] });
    assert.deepEqual(product.fields.topics, ['horeca', 'markt']);
    assert.deepEqual(product.provenance.get('topics')?.additions, [
      { source: 'municipality', name: 'Gingelom', date: '2026-10-01' },
    ]);
  });
});

describe('cooperations', () => {
  const speaking = (id: string, terras: ProductSettings) =>
    cooperation(id, { products: { terras } });
  const text = (summary: string): ProductSettings => ({ override: { summary } });

  test('count in their order, the first one most', () => {
    const given = settings({
      cooperations: [speaking('a', text('A')), speaking('b', text('B')), speaking('c', text('C'))],
    });
    assert.equal(resolved(given).fields.summary, 'A');
  });
  test('count less than the municipality', () => {
    const given = says(text('Eigen'), { cooperations: [speaking('a', text('A'))] });
    assert.equal(resolved(given).fields.summary, 'Eigen');
  });
  test('fill what the others leave open', () => {
    const given = says(text('Eigen'), {
      cooperations: [
        speaking('a', { override: { type: 'Bewijs' } }),
        speaking('b', { override: { type: 'Toelating', topics: ['horeca'] } }),
      ],
    });
    const { fields, provenance } = resolved(given);
    assert.deepEqual([fields.summary, fields.type, fields.topics], ['Eigen', 'Bewijs', ['horeca']]);
    assert.equal(provenance.get('topics')?.name, 'Samenwerking b');
  });
  test('that were not folded in are done without', () => {
    const given = settings({ cooperations: ['haspengouw', speaking('b', text('B'))] });
    assert.equal(resolved(given).fields.summary, 'B');
  });
});

describe('rules of a former municipality', () => {
  const given = settings({
    areas: [{ nis: '73009', name: 'Borgloon' }],
    modified: '2026-01-01',
    products: {
      terras: {
        override: { summary: 'Heel de stad.' },
        areas: {
          '73009': { override: { summary: 'Borgloon.' }, modified: '2024-12-01' },
          '73083': { override: { summary: 'Tongeren.' } },
        },
      },
    },
  });
  test('hold only where they are asked for', () => {
    assert.equal(resolved(given).fields.summary, 'Heel de stad.');
    assert.equal(resolved(given, {}, { area: '73083' }).fields.summary, 'Tongeren.');
    assert.equal(resolved(given, {}, { area: '71022' }).fields.summary, 'Heel de stad.');
  });
  test('name the area and their own date', () => {
    assert.deepEqual(resolved(given, {}, { area: '73009' }).provenance.get('summary'), {
      source: 'municipality',
      name: 'Gingelom',
      date: '2024-12-01',
      area: '73009',
    });
    assert.equal(
      resolved(given, {}, { area: '73083' }).provenance.get('summary')?.date,
      '2026-01-01',
    );
  });
  test('are told of the product, asked for or not', () => {
    assert.deepEqual([...resolved(given).areas], ['73009', '73083']);
    assert.deepEqual([...resolved(settings()).areas], []);
  });
  test('of a cooperation are told too, and count less than the municipality', () => {
    const zone = cooperation('zone', {
      products: {
        terras: { areas: { '73040': { override: { summary: 'Zone in Kortessem.' } } } },
      },
    });
    const both = { ...given, cooperations: [zone] };
    assert.deepEqual([...resolved(both).areas].sort(), ['73009', '73040', '73083']);
    assert.equal(resolved(both, {}, { area: '73040' }).fields.summary, 'Heel de stad.');
  });
  test('may hide a product, not offer it or confirm it there alone', () => {
    const only = (rules: ProductSettings) => says({ areas: { '73009': rules } });
    const area = { area: '73009' };
    assert.equal(resolved(only({ notOffered: {} }), {}, area).state, 'notOffered');
    assert.equal(resolved(only({ notOffered: {} })).state, 'offered');
    const hidden = only({ hidden: true });
    assert.deepEqual(ids(resolveGuide(catalogue(), hidden, area)), []);
    assert.deepEqual(ids(resolveGuide(catalogue(), hidden)), ['terras']);
    const byRegulation = { availability: 'byRegulation' } as const;
    assert.equal(resolved(only({ confirmed: true }), byRegulation, area).state, 'offered');
    assert.equal(resolved(only({ confirmed: true }), byRegulation).state, 'unconfirmed');
  });
  test('asked for as __proto__ or constructor are none', () => {
    for (const area of ['__proto__', 'constructor', ''])
      assert.equal(resolved(given, {}, { area }).fields.summary, 'Heel de stad.');
  });
});

describe('how a product stands', () => {
  const BY_REGULATION: Partial<Summary> = { availability: 'byRegulation' };
  const zoneSays = (terras: ProductSettings, own: ProductSettings = {}): Settings =>
    says(own, { cooperations: [cooperation('zone', { products: { terras } })] });

  for (const [why, given, fields, state] of [
    ['a product that exists everywhere', settings(), { availability: 'everywhere' }, 'offered'],
    ['a product that doesn’t say', settings(), {}, 'offered'],
    ['one by regulation that nobody confirmed', settings(), BY_REGULATION, 'unconfirmed'],
    ['one by regulation in the central guide', undefined, BY_REGULATION, 'unconfirmed'],
    ['one that the municipality confirms', says({ confirmed: true }), BY_REGULATION, 'offered'],
    ['one that a cooperation confirms', zoneSays({ confirmed: true }), BY_REGULATION, 'offered'],
    [
      'one that the municipality gives a fee of its own',
      says({ override: { fees: [] } }),
      BY_REGULATION,
      'offered',
    ],
    [
      'one that the municipality adds something to',
      says({ add: { keywords: ['x'] } }),
      BY_REGULATION,
      'offered',
    ],
    [
      'one that only a cooperation adapts',
      zoneSays({ override: { fees: [] } }),
      BY_REGULATION,
      'unconfirmed',
    ],
    [
      'one that the municipality adapts but denies',
      says({ override: { fees: [] }, confirmed: false }),
      BY_REGULATION,
      'unconfirmed',
    ],
    [
      'one that a cooperation confirms and the municipality denies',
      zoneSays({ confirmed: true }, { confirmed: false }),
      BY_REGULATION,
      'unconfirmed',
    ],
    [
      'one that is denied, though it exists everywhere',
      says({ confirmed: false }),
      {},
      'unconfirmed',
    ],
    ['one with a notice only', says({ notices: [] }), BY_REGULATION, 'unconfirmed'],
    ['one that is not offered', says({ notOffered: {} }), {}, 'notOffered'],
    [
      'one by regulation that is not offered',
      says({ notOffered: {} }),
      BY_REGULATION,
      'notOffered',
    ],
    ['one that a cooperation does not offer', zoneSays({ notOffered: {} }), {}, 'notOffered'],
    [
      'one that a cooperation does not offer and the municipality confirms',
      zoneSays({ notOffered: {} }, { confirmed: true }),
      {},
      'offered',
    ],
    [
      'one that a cooperation confirms and the municipality does not offer',
      zoneSays({ confirmed: true }, { notOffered: {} }),
      {},
      'notOffered',
    ],
    [
      'one that is confirmed and not offered in one breath',
      says({ confirmed: true, notOffered: {} }),
      {},
      'offered',
    ],
    ['a retired one', settings(), { status: 'retired' }, 'retired'],
    [
      'a retired one that is confirmed',
      says({ confirmed: true }),
      { status: 'retired', availability: 'byRegulation' },
      'retired',
    ],
    [
      'a retired one that is not offered',
      says({ notOffered: {} }),
      { status: 'retired' },
      'retired',
    ],
    ['an active one', settings(), { status: 'active' }, 'offered'],
  ] as const satisfies readonly (readonly [
    string,
    Settings | undefined,
    Partial<Summary>,
    string,
  ])[]) {
    test(`${why} is ${state}`, () => assert.equal(resolved(given, fields).state, state));
  }

  test('not offered comes with reason and referral', () => {
    const notOffered = {
      reason: 'Geen reglement.',
      referral: { label: 'Sint-Truiden', url: 'https://x.be' },
    };
    assert.deepEqual(resolved(says({ notOffered })).notOffered, notOffered);
  });
  test('offered after all comes without them', () => {
    const product = resolved(zoneSays({ notOffered: { reason: 'Nee.' } }, { confirmed: true }));
    assert.equal(product.notOffered, undefined);
  });
});

describe('a hidden product', () => {
  const two = catalogue([summary('a', { formerIds: ['oud'] }), summary('b')]);
  test('is nowhere in the guide', () => {
    const guide = resolveGuide(two, settings({ products: { a: { hidden: true } } }));
    assert.deepEqual(ids(guide), ['b']);
    assert.equal(guide.byId.has('a'), false);
    assert.equal(guide.byId.has('oud'), false);
    assert.deepEqual(guide.findings, []);
  });
  test('hidden by a cooperation can be shown by the municipality', () => {
    const cooperations = [cooperation('x', { products: { a: { hidden: true } } })];
    assert.deepEqual(ids(resolveGuide(two, settings({ cooperations }))), ['b']);
    const given = settings({ cooperations, products: { a: { hidden: false } } });
    assert.deepEqual(ids(resolveGuide(two, given)), ['a', 'b']);
  });
});

describe('a local product', () => {
  const kermis = { id: 'kermis', name: 'Kermis', topics: ['markt'], notices: [{ text: 'Nu!' }] };
  const guide = resolveGuide(
    catalogue(),
    settings({ localProducts: [kermis], modified: '2026-11-02' }),
  );
  test('stands behind the central ones', () => assert.deepEqual(ids(guide), ['terras', 'kermis']));
  test('comes whole, from the municipality', () => {
    const product = productOf(guide, 'kermis');
    assert.equal(product.local, kermis);
    assert.equal(product.state, 'offered');
    assert.deepEqual(product.fields, { name: 'Kermis', topics: ['markt'] });
    assert.deepEqual(product.notices, kermis.notices);
    assert.deepEqual(product.provenance.get('name'), {
      source: 'municipality',
      name: 'Gingelom',
      date: '2026-11-02',
    });
  });
  test('is offered, though it exists by regulation: the municipality says so', () => {
    const localProducts = [sheet('kermis', { availability: 'byRegulation' })];
    const product = productOf(resolveGuide(catalogue(), settings({ localProducts })), 'kermis');
    assert.equal(product.state, 'offered');
  });
  test('may be retired', () => {
    const localProducts = [sheet('kermis', { status: 'retired' })];
    const product = productOf(resolveGuide(catalogue(), settings({ localProducts })), 'kermis');
    assert.equal(product.state, 'retired');
  });
  test('does not push a central product of the same id aside', () => {
    const localProducts = [{ id: 'terras', name: 'Eigen terras' }];
    const product = productOf(resolveGuide(catalogue(), settings({ localProducts })));
    assert.equal(product.fields.name, 'Centrale naam van terras');
    assert.equal('local' in product, false);
  });
  test('takes the place of a central one that is hidden', () => {
    const guide = resolveGuide(
      catalogue(),
      says({ hidden: true }, { localProducts: [{ id: 'terras', name: 'Eigen terras' }] }),
    );
    assert.equal(productOf(guide).fields.name, 'Eigen terras');
  });
});

describe('former ids', () => {
  const renamed = catalogue([
    summary('terras', { formerIds: ['terrasvergunning', 'stoep'] }),
    summary('stoep'),
  ]);
  test('lead to the product', () => {
    const guide = resolveGuide(renamed);
    assert.equal(guide.byId.get('terrasvergunning')?.id, 'terras');
  });
  test('that another product has now lead to that one', () => {
    assert.equal(resolveGuide(renamed).byId.get('stoep')?.id, 'stoep');
  });
  test('of local products lead there too', () => {
    const localProducts = [sheet('kermis', { formerIds: ['foor'] })];
    assert.equal(resolveGuide(renamed, settings({ localProducts })).byId.get('foor')?.id, 'kermis');
  });
  test('in settings still say what holds for the product', () => {
    const given = settings({
      products: {
        terrasvergunning: {
          override: { summary: 'Eigen.' },
          areas: { '73009': { override: { summary: 'Borgloon.' } } },
        },
      },
      featured: ['terrasvergunning'],
    });
    const guide = resolveGuide(renamed, given);
    assert.equal(productOf(guide).fields.summary, 'Eigen.');
    assert.equal(productOf(guide).featured, true);
    assert.deepEqual([...productOf(guide).areas], ['73009']);
    assert.deepEqual(guide.findings, []);
    const area = resolveGuide(renamed, given, { area: '73009' });
    assert.equal(productOf(area).fields.summary, 'Borgloon.');
  });
  test('in settings of a cooperation count less than what the municipality says by the new one', () => {
    const cooperations = [
      cooperation('x', { products: { terrasvergunning: { override: { summary: 'X' } } } }),
    ];
    const given = says({ override: { summary: 'Eigen.' } }, { cooperations });
    assert.equal(productOf(resolveGuide(renamed, given)).fields.summary, 'Eigen.');
  });
  test('in settings that another product has now are about that one', () => {
    const given = settings({ products: { stoep: { hidden: true } } });
    assert.deepEqual(ids(resolveGuide(renamed, given)), ['terras']);
  });
});

describe('two products of one id', () => {
  test('are one: the first', () => {
    const guide = resolveGuide(
      catalogue([summary('a', { summary: '1' }), summary('a'), summary('b')]),
    );
    assert.deepEqual(ids(guide), ['a', 'b']);
    assert.equal(productOf(guide, 'a').fields.summary, '1');
  });
});

describe('ids that are keys of Object.prototype', () => {
  test('are ids', () => {
    const guide = resolveGuide(
      catalogue([summary('constructor'), summary('valueof')]),
      settings({ featured: ['constructor'] }),
    );
    assert.equal(productOf(guide, 'constructor').state, 'offered');
    assert.equal(productOf(guide, 'constructor').featured, true);
    assert.equal(productOf(guide, 'valueof').featured, false);
    assert.equal(guide.byId.has('__proto__'), false);
    assert.deepEqual([...productOf(guide, 'constructor').areas], []);
  });
});

describe('featured', () => {
  test('are the products that the municipality or a cooperation names', () => {
    const guide = resolveGuide(
      catalogue([summary('a'), summary('b'), summary('c')]),
      settings({
        featured: ['a', 'kermis', 'bestaat-niet'],
        cooperations: [cooperation('x', { featured: ['c'] })],
        localProducts: [sheet('kermis')],
      }),
    );
    assert.deepEqual(
      guide.products.filter(({ featured }) => featured).map(({ id }) => id),
      ['a', 'c', 'kermis'],
    );
  });
});

describe('notices', () => {
  const past = { text: 'Voorbij', until: '2026-11-22' };
  const now = { text: 'Nu', from: '2026-11-23', until: '2026-11-23' };
  const soon = { text: 'Straks', from: '2026-11-24' };
  const today = '2026-11-23';
  const all = [past, now, soon];
  const given = says(
    { notices: all },
    { notices: all, localProducts: [{ ...sheet('kermis'), notices: all }] },
  );

  test('are those of the day, on the guide, a product and a local product', () => {
    const guide = resolveGuide(catalogue(), given, { today });
    assert.deepEqual(guide.notices, [now]);
    assert.deepEqual(productOf(guide).notices, [now]);
    assert.deepEqual(productOf(guide, 'kermis').notices, [now]);
  });
  test('are all of them where the day is not known', () => {
    const guide = resolveGuide(catalogue(), given);
    assert.deepEqual(guide.notices, all);
    assert.deepEqual(productOf(guide).notices, all);
    assert.deepEqual(productOf(guide, 'kermis').notices, all);
  });
  test('are the municipality’s first, then those of its cooperations in order', () => {
    const saying = (text: string) => ({
      notices: [{ text }],
      products: { terras: { notices: [{ text }] } },
    });
    const guide = resolveGuide(
      catalogue(),
      settings({
        ...saying('eigen'),
        cooperations: [cooperation('a', saying('a')), cooperation('b', saying('b'))],
      }),
    );
    for (const notices of [guide.notices, productOf(guide).notices])
      assert.deepEqual(
        notices.map(({ text }) => text),
        ['eigen', 'a', 'b'],
      );
  });
});

describe('settings that speak of a product nobody knows', () => {
  const given = settings({
    products: { teras: { hidden: true }, kermis: {}, 'iets-heel-anders': {} },
    cooperations: [cooperation('x', { products: { constructor: { hidden: true } } })],
    localProducts: [sheet('kermis')],
  });
  const { findings } = resolveGuide(catalogue(), given);
  test('are reported, once for each, and do no harm', () => {
    assert.deepEqual(
      findings.map(({ code, severity, path }) => `${severity} ${code} ${formatPath(path)}`).sort(),
      [
        'warning unknown-product products.constructor',
        'warning unknown-product products.iets-heel-anders',
        'warning unknown-product products.teras',
      ],
    );
  });
  test('get a suggestion where it looks like a slip', () => {
    const sentences = findings.map((finding) => line(finding, 's.json', 'en'));
    const about = (id: string) =>
      sentences.find((text) => text.includes(`no product "${id}"`)) ?? '';
    assert.match(about('teras'), /Did you mean "terras"\?$/);
    assert.match(about('iets-heel-anders'), /Remove it, or use an id that exists\.$/);
  });
});

describe('resolving', () => {
  const given = frozen({
    catalogue: catalogue([
      summary('terras', { keywords: { nl: ['terras'] }, formerIds: ['oud'], topics: ['horeca'] }),
      summary('frituur', { availability: 'byRegulation' }),
    ]),
    settings: says(
      {
        override: { summary: 'Eigen.', contactPoints: ['loket'] },
        add: { keywords: ['stoelen'], topics: ['markt'] },
        notices: [{ text: 'x' }],
        areas: { '73009': { add: { topics: ['kermis'] } } },
      },
      {
        contactPoints: [{ id: 'loket', name: 'Loket' }],
        closingCalendars: [{ id: 'eindejaar', days: [{ from: '2026-12-24' }] }],
        cooperations: [
          cooperation('a', {
            contactPoints: [{ id: 'loket', email: 'a@a.be' }],
            notices: [{ text: 'y' }],
          }),
          cooperation('b', { featured: ['frituur'] }),
        ],
        localProducts: [sheet('kermis', { keywords: ['foor'] })],
        notices: [{ text: 'z' }],
      },
    ),
    options: { today: '2026-11-23', area: '73009' },
  });
  test('changes nothing that it is given, and gives the same again', () => {
    const once = () => resolveGuide(given.catalogue, given.settings, given.options);
    assert.deepEqual(once(), once());
    assert.deepEqual(productOf(once()).fields.topics, ['horeca', 'markt', 'kermis']);
  });
});
