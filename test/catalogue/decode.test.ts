import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import {
  decodeAlias,
  decodeCatalogue,
  decodeCooperation,
  decodeProduct,
  decodeSettings,
  decodeSheet,
  decodeSnapshot,
} from '../../src/catalogue/decode.js';
import { type Finding, formatPath } from '../../src/catalogue/finding.js';
import { describe as line } from '../../src/catalogue/messages.js';
import { catalogue, cooperation, frozen, settings, sheet, summary } from './build.js';

const told = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, path }) => `${severity} ${code} at ${formatPath(path)}`);

describe('a good file', () => {
  for (const [name, decode, value] of [
    ['catalogue', decodeCatalogue, catalogue()],
    ['settings', decodeSettings, settings({ tone: 'informal' })],
    ['cooperation', decodeCooperation, cooperation('haspengouw')],
    ['alias', decodeAlias, { movedTo: 'tongeren-borgloon', area: '73009' }],
    ['product', decodeProduct, { ...sheet(), review: 'Klopt dit nog?' }],
    ['sheet', decodeSheet, sheet('terras', { hashes: { name: 'a1' } })],
    [
      'snapshot',
      decodeSnapshot,
      { schemaVersion: '1.0', catalogue: catalogue(), settings: settings(), sheets: [sheet()] },
    ],
  ] as const) {
    test(`of a ${name} passes unchanged, as a copy`, () => {
      const decoded = decode(frozen(value));
      assert.deepEqual(decoded, { value, findings: [] });
      assert.notEqual(decoded.value, value);
    });
  }
});

describe('what is no file at all', () => {
  for (const input of [undefined, null, '', 'x', 0, NaN, true, [], () => 0])
    test(`${String(input) || '""'} yields nothing, and says so`, () => {
      for (const decode of [decodeCatalogue, decodeSettings, decodeSheet, decodeSnapshot]) {
        const { value, findings } = decode(input);
        assert.equal(value, undefined);
        assert.deepEqual(told(findings), ['error wrong-type at ']);
      }
    });
  test('{} yields nothing, and says what is missing', () => {
    assert.deepEqual(told(decodeCatalogue({}).findings), [
      'error missing at schemaVersion',
      'error missing at revision',
      'error missing at products',
    ]);
  });
});

describe('a catalogue', () => {
  test('loses the bad product and keeps the others', () => {
    const { value, findings } = decodeCatalogue({
      ...catalogue(),
      products: [summary('a'), { id: 'b' }, null, summary('Niet Goed'), summary('c')],
    });
    assert.deepEqual(
      value?.products.map(({ id }) => id),
      ['a', 'c'],
    );
    assert.deepEqual(told(findings), [
      'error missing at products[1].name',
      'error wrong-type at products[2]',
      'error bad-format at products[3].id',
    ]);
  });
  test('loses the bad field and keeps the product', () => {
    const { value, findings } = decodeCatalogue(
      catalogue([summary('a', { type: 'Vergunning' as 'Toelating', modified: 'gisteren' })]),
    );
    assert.deepEqual(value?.products, [summary('a')]);
    assert.deepEqual(told(findings), [
      'error not-listed at products[0].type',
      'error bad-format at products[0].modified',
    ]);
  });
  test('loses the text of a bad language tag and keeps the others', () => {
    const name = { nl: 'Terras', 'niet goed': 'x', fr: '' };
    const { value, findings } = decodeCatalogue(catalogue([{ id: 'a', name }]));
    assert.deepEqual(value?.products[0]?.name, { nl: 'Terras' });
    assert.deepEqual(told(findings), [
      'error bad-format at products[0].name["niet goed"]',
      'error empty at products[0].name.fr',
    ]);
  });
  test('may hold fields of a later minor version', () => {
    const { value, findings } = decodeCatalogue({
      ...catalogue([{ ...summary(), rating: 5 } as never], { schemaVersion: '1.9' }),
      news: true,
    });
    assert.deepEqual(value?.products, [summary()]);
    assert.deepEqual(findings, []);
  });
  test('may hold ids that are keys of Object.prototype', () => {
    const { value } = decodeCatalogue(catalogue([summary('constructor'), summary('valueof')]));
    assert.deepEqual(
      value?.products.map(({ id }) => id),
      ['constructor', 'valueof'],
    );
  });
  test('loses a product called __proto__', () => {
    const { value, findings } = decodeCatalogue(catalogue([summary('__proto__'), summary('a')]));
    assert.deepEqual(
      value?.products.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(told(findings), ['error bad-format at products[0].id']);
  });
  for (const revision of [NaN, Infinity, -1, 1.5, '7', null])
    test(`with revision ${String(revision)} is refused`, () => {
      const { value, findings } = decodeCatalogue({ ...catalogue(), revision });
      assert.equal(value, undefined);
      assert.deepEqual(
        findings.map(({ path }) => path),
        [['revision']],
      );
    });
});

describe('a newer format', () => {
  for (const schemaVersion of ['2.0', '2', '10.3', '2.0-beta']) {
    test(`is refused, whatever else it holds: ${schemaVersion}`, () => {
      for (const rest of [catalogue(), {}, { products: 'elsewhere' }]) {
        const { value, findings } = decodeCatalogue({ ...rest, schemaVersion });
        assert.equal(value, undefined);
        assert.deepEqual(findings, [
          {
            code: 'newer-schema',
            severity: 'error',
            path: ['schemaVersion'],
            args: { found: schemaVersion, expected: '1.x' },
          },
        ]);
      }
    });
  }
  test('of a snapshot is refused too', () => {
    const { value, findings } = decodeSnapshot({ schemaVersion: '2.0', everything: {} });
    assert.equal(value, undefined);
    assert.deepEqual(told(findings), ['error newer-schema at schemaVersion']);
  });
  for (const schemaVersion of ['0.9', '1.0', '1.99'])
    test(`is not ${schemaVersion}`, () => {
      assert.deepEqual(decodeCatalogue(catalogue([], { schemaVersion })).findings, []);
    });
  for (const schemaVersion of ['', 'twee', '1', null, 2])
    test(`is not ${JSON.stringify(schemaVersion)}, which is no version`, () => {
      const { value, findings } = decodeCatalogue({ ...catalogue(), schemaVersion });
      assert.equal(value, undefined);
      assert.notEqual(findings[0]?.code, 'newer-schema');
    });
});

describe('settings', () => {
  for (const [slip, where, meant] of [
    [{ guideUrll: 'https://x.be' }, 'guideUrll', 'guideUrl'],
    [{ product: {} }, 'product', 'products'],
    [{ products: { terras: { overide: {} } } }, 'products.terras.overide', 'override'],
    [{ products: { terras: { override: { fee: [] } } } }, 'products.terras.override.fee', 'fees'],
    [{ contactPoints: [{ telefone: '1' }] }, 'contactPoints[0].telefone', 'telephone'],
  ] as const) {
    test(`with "${where}" are warned of it, with "${meant}" suggested`, () => {
      const { value, findings } = decodeSettings({ ...settings(), ...slip });
      assert.deepEqual(told(findings), [`warning unknown-key at ${where}`]);
      assert.ok(value);
      const [finding] = findings;
      assert.ok(finding);
      for (const language of ['nl', 'en'] as const)
        assert.match(line(finding, 'x.json', language), new RegExp(`"${meant}"`));
    });
  }
  test('with a key like nothing known get no suggestion', () => {
    const [finding] = decodeSettings({ ...settings(), zzzzzz: 1 }).findings;
    assert.ok(finding);
    assert.equal(
      line(finding, 'x.json', 'en'),
      'x.json: zzzzzz: "zzzzzz" is not a known field. Remove it.',
    );
  });
  test('may name their schema', () => {
    assert.deepEqual(decodeSettings({ ...settings(), $schema: '../settings.json' }).findings, []);
  });
  test('keep null in an override: it leaves the field out', () => {
    const given = settings({ products: { terras: { override: { costs: null } } } });
    assert.deepEqual(decodeSettings(given), { value: given, findings: [] });
  });
  test('lose the bad fee, and keep the override', () => {
    const { value, findings } = decodeSettings(
      settings({
        products: {
          terras: {
            override: { fees: [{ label: 'a', amount: NaN }, { amount: 3 } as never] },
          },
        },
      }),
    );
    assert.deepEqual(value?.products?.terras?.override?.fees, [{ label: 'a' }]);
    assert.deepEqual(told(findings), [
      'error out-of-range at products.terras.override.fees[0].amount',
      'error missing at products.terras.override.fees[1].label',
    ]);
  });
  test('lose what is said of __proto__, and change no prototype', () => {
    const given: unknown = JSON.parse(
      '{"municipality": {"name": "Gingelom"}, "products": {"__proto__": {"hidden": true}, "constructor": {"hidden": true}}}',
    );
    const { value, findings } = decodeSettings(given);
    assert.deepEqual(Object.entries(value?.products ?? {}), [['constructor', { hidden: true }]]);
    assert.deepEqual(told(findings), ['error bad-format at products.__proto__']);
    assert.equal(({} as { hidden?: boolean }).hidden, undefined);
  });
  test('without a municipality are refused', () => {
    for (const municipality of [undefined, {}, { name: '' }, 'Gingelom'])
      assert.equal(decodeSettings({ municipality }).value, undefined);
  });
  for (const [token, value] of [
    ['accent', 'url(https://evil.example)'],
    ['accent', 'var(--x)'],
    ['accent', 'red; background: url(x)'],
    ['accent', 'rgb(expression(1))'],
    ['radius', '1rem'],
    ['radius', 'calc(1em)'],
    ['font', 'Arial; } body { display: none'],
    ['font', 'url(x)'],
  ] as const) {
    test(`lose ${token}: ${value}`, () => {
      const { value: kept, findings } = decodeSettings({
        ...settings(),
        appearance: { [token]: value },
      });
      assert.deepEqual(kept?.appearance, {});
      assert.deepEqual(told(findings), [`error bad-format at appearance.${token}`]);
    });
  }
  test('keep appearance in typed tokens', () => {
    const appearance = {
      accent: '#1a5c3a',
      text: 'rgb(0 0 0 / 90%)',
      surface: 'oklch(98% 0.01 120)',
      font: '"Open Sans", Arial, sans-serif',
      radius: '0.25em',
      space: '12px',
    };
    assert.deepEqual(decodeSettings(settings({ appearance })).value?.appearance, appearance);
  });
});

describe('rich text', () => {
  test('loses the block of an unknown type', () => {
    const good = { type: 'paragraph', content: ['Eén.'] } as const;
    const { value, findings } = decodeSheet({
      ...sheet(),
      description: { nl: [good, { type: 'html', content: '<script>' }, good] },
    });
    assert.deepEqual(value?.description, { nl: [good, good] });
    assert.deepEqual(told(findings), ['error not-listed at description.nl[1].type']);
    assert.equal(findings[0]?.args?.known, 'paragraph, heading, list, table');
  });
  test('loses the piece of an unknown type', () => {
    const { value } = decodeSheet({
      ...sheet(),
      description: [{ type: 'paragraph', content: ['a', { type: 'image', src: 'x' }, 'b'] }],
    });
    assert.deepEqual(value?.description, [{ type: 'paragraph', content: ['a', 'b'] }]);
  });
  test('nested deeper than anyone writes is cut off, without harm to the rest', () => {
    let block: unknown = { type: 'paragraph', content: ['diep'] };
    for (let i = 0; i < 50_000; i++) block = { type: 'list', items: [[block]] };
    const { value, findings } = decodeSheet({ ...sheet(), description: [block], costs: [] });
    assert.deepEqual(value?.costs, []);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['too-deep'],
    );
  });
});
