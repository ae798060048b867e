/** Every finding has a sentence, in Dutch and in English. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { check } from '../../src/catalogue/check.js';
import { decodeCatalogue, decodeSettings } from '../../src/catalogue/decode.js';
import type { AnyFinding, Finding } from '../../src/catalogue/finding.js';
import { describe as line, explain } from '../../src/catalogue/messages.js';
import { resolveGuide } from '../../src/catalogue/resolve.js';
import type { Shape } from '../../src/catalogue/shape.js';
import { resolveSheet } from '../../src/catalogue/sheet.js';
import { catalogue, productOf, says, settings } from './build.js';

function found(shape: Shape, input: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  check(shape, input, { findings, path: ['veld'], strictKeys: true });
  return findings;
}
function sheetFindings(): readonly Finding[] {
  const guide = resolveGuide(catalogue(), says({ override: { contactPoints: ['lokket'] } }));
  return resolveSheet(guide, productOf(guide)).findings;
}
const nested: Shape = { kind: 'list', of: () => nested };
const deep = JSON.parse('['.repeat(60) + ']'.repeat(60)) as unknown;

/** A cause of every code that catalogue and settings can be told of. */
const CAUSES: Readonly<Record<string, () => readonly Finding[]>> = {
  missing: () => decodeSettings({ municipality: {} }).findings,
  'wrong-type': () => found({ kind: 'boolean' }, 'ja'),
  empty: () => decodeSettings({ municipality: { name: '' } }).findings,
  'too-long': () => found({ kind: 'string', max: 1 }, 'xx'),
  'bad-format': () => decodeSettings(settings({ featured: ['Niet Goed'] })).findings,
  'out-of-range': () => found({ kind: 'number', min: 0 }, -1),
  'not-whole': () => found({ kind: 'number', integer: true }, 1.5),
  'not-listed': () => found({ kind: 'enum', of: ['formal', 'informal'] }, 'beleefd'),
  'unknown-key': () => decodeSettings({ ...settings(), zzzzz: 1 }).findings,
  'too-deep': () => found(nested, deep),
  'too-many': () => found({ kind: 'list', of: { kind: 'boolean' } }, new Array(10_001).fill(true)),
  'newer-schema': () => decodeCatalogue({ schemaVersion: '2.0' }).findings,
  'unknown-product': () =>
    resolveGuide(catalogue(), settings({ products: { xxxxxx: {} } })).findings,
  'unknown-contact': sheetFindings,
};

/** Every code that the source names. */
function codesInSource(): ReadonlySet<string> {
  const folder = new URL('../../src/catalogue/', import.meta.url);
  const codes = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    for (const [, code = ''] of source.matchAll(
      /(?:(?:reject|note)\(\s*notes,|\bcode:)\s*'([\w-]+)'/g,
    ))
      codes.add(code);
  }
  return codes;
}

describe('a finding', () => {
  test('is caused here for every code that the source names', () => {
    assert.deepEqual([...codesInSource()].sort(), Object.keys(CAUSES).sort());
  });

  for (const [code, cause] of Object.entries(CAUSES)) {
    test(`${code} has a sentence and a remedy in Dutch and English`, () => {
      const finding = cause().find((one) => one.code === code);
      assert.ok(finding, `no finding ${code}`);
      const said = (['nl', 'en'] as const).map((language) => explain(finding, language));
      for (const { what, remedy } of said) {
        assert.notEqual(what, code);
        assert.match(remedy, /^[\p{Lu}"].*[.?!]$/u);
        for (const text of [what, remedy]) {
          assert.ok(text.length > 5);
          assert.doesNotMatch(text, /undefined|\[object|NaN|Infinity/);
        }
      }
      assert.notEqual(said[0]?.what, said[1]?.what);
    });
  }

  test('of a code that nobody knows is shown as it is', () => {
    const unknown: AnyFinding = { code: 'nieuw', severity: 'error', path: [] };
    assert.deepEqual(explain(unknown), { what: 'nieuw', remedy: '' });
  });
});

describe('a sentence', () => {
  const say = (language: 'nl' | 'en', findings: readonly Finding[]) =>
    findings.map((finding) => line(finding, 'gingelom.json', language));

  test('says file, place, what is wrong and what to do', () => {
    const { findings } = decodeSettings(settings({ featured: ['Niet Goed'] }));
    assert.deepEqual(say('nl', findings), [
      'gingelom.json: featured[0]: "Niet Goed" heeft niet de juiste vorm. Schrijf een id met kleine letters, cijfers en koppeltekens, zoals terrasvergunning.',
    ]);
    assert.deepEqual(say('en', findings), [
      'gingelom.json: featured[0]: "Niet Goed" is not well formed. Write an id of lower-case letters, digits and hyphens, such as terrasvergunning.',
    ]);
  });
  test('is Dutch unless asked otherwise', () => {
    const [finding] = decodeSettings({}).findings;
    assert.ok(finding);
    assert.deepEqual(explain(finding), explain(finding, 'nl'));
  });
  test('about the whole file names no place', () => {
    assert.match(say('en', decodeSettings(7).findings)[0] ?? '', /^gingelom\.json: expected/);
  });
  test('gives an example of a date and a time', () => {
    const [date] = decodeSettings(settings({ modified: 'gisteren' })).findings;
    assert.ok(date);
    assert.match(explain(date).remedy, /2026-11-12/);
    const weekly = [{ days: ['mo'], opens: '9u', closes: '12:00' }] as const;
    const hours = { kind: 'walkIn', weekly } as const;
    const [time] = decodeSettings(
      settings({ contactPoints: [{ openingHours: [hours] }] }),
    ).findings;
    assert.ok(time);
    assert.match(explain(time).remedy, /09:00/);
  });
  test('suggests the value that was probably meant, or names them all', () => {
    const [slip] = decodeSettings({ ...settings(), tone: 'informeel' }).findings;
    const [other] = decodeSettings({ ...settings(), tone: 'x' }).findings;
    assert.ok(slip && other);
    assert.equal(explain(slip, 'en').remedy, 'Did you mean "informal"?');
    assert.equal(explain(other, 'en').remedy, 'Choose one of: formal, informal.');
  });
  for (const [input, dutch, english] of [
    [
      'x',
      'hier wordt true of false verwacht, maar er staat tekst',
      'expected boolean, found string',
    ],
    [
      7,
      'hier wordt true of false verwacht, maar er staat een getal',
      'expected boolean, found number',
    ],
    [
      {},
      'hier wordt true of false verwacht, maar er staat een object {…}',
      'expected boolean, found object',
    ],
  ] as const) {
    test(`says in words what kind of value ${JSON.stringify(input)} is`, () => {
      const [finding] = found({ kind: 'boolean' }, input);
      assert.ok(finding);
      assert.equal(explain(finding, 'nl').what, dutch);
      assert.equal(explain(finding, 'en').what, english);
    });
  }
  const amount: Shape = { kind: 'number', min: 0 };
  const level: Shape = { kind: 'number', min: 1, max: 3 };
  for (const [shape, input, dutch, english] of [
    [amount, -1, '-1 is geen getal vanaf 0', '-1 is not a number from 0 up'],
    [amount, NaN, 'NaN is geen getal vanaf 0', 'NaN is not a number from 0 up'],
    [level, 9, '9 is geen getal van 1 tot en met 3', '9 is not a number from 1 to 3'],
  ] as const) {
    test(`says of ${input} what bounds it breaks`, () => {
      const [finding] = found(shape, input);
      assert.ok(finding);
      assert.equal(explain(finding, 'nl').what, dutch);
      assert.equal(explain(finding, 'en').what, english);
    });
  }
});
