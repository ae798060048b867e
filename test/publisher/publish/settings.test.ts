import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import type { Settings } from '../../../src/catalogue/model.js';
import { buildSettings } from '../../../src/publisher/publish/settings.js';
import { formerMunicipalities, municipalities } from '../../../src/content/municipalities.js';

const build = (own: Record<string, Settings> = {}) =>
  buildSettings(new Map(Object.entries(own)), new Map());

describe('municipalities', () => {
  test('there are 285, and 28 former ones whose successor exists', () => {
    const codes = new Set(municipalities.map(({ nis }) => nis));
    assert.equal(codes.size, 285);
    assert.equal(new Set(municipalities.map(({ slug }) => slug)).size, 285);
    assert.equal(formerMunicipalities.length, 28);
    for (const { successor } of formerMunicipalities) assert.ok(codes.has(successor));
  });
  test('six former names and one code are also current ones', () => {
    const current = new Set(municipalities.flatMap(({ slug, nis }) => [slug, nis]));
    assert.equal(formerMunicipalities.filter(({ slug }) => current.has(slug)).length, 6);
    assert.equal(formerMunicipalities.filter(({ nis }) => current.has(nis)).length, 1);
  });
});

describe('settings files', () => {
  const files = build();
  test('each municipality has one', () => {
    for (const { slug, name, nis } of municipalities)
      assert.deepEqual(files.get(slug), { municipality: { name, nis } });
  });
  const aliases: readonly (readonly [name: string, target: unknown])[] = [
    ['71017', { movedTo: 'gingelom' }],
    ['borgloon', { movedTo: 'tongeren-borgloon', area: '73009' }],
    ['73009', { movedTo: 'tongeren-borgloon', area: '73009' }],
    ['kortessem', { movedTo: 'hasselt', area: '73040' }],
    ['71072', { movedTo: 'hasselt' }],
    ['71022', { movedTo: 'hasselt', area: '71022' }],
    ['11002', { movedTo: 'antwerpen' }],
    ['borsbeek', { movedTo: 'antwerpen', area: '11007' }],
    ['de-pinte', { movedTo: 'nazareth-de-pinte', area: '44012' }],
  ];
  for (const [name, target] of aliases)
    test(`${name} leads on`, () => assert.deepEqual(files.get(name), target));
  test('an alias moves one step', () => {
    for (const file of files.values())
      if ('movedTo' in file)
        assert.ok('municipality' in (files.get(file.movedTo) ?? {}), file.movedTo);
  });
  test('a former municipality with settings of its own keeps them', () => {
    const own = build({ borgloon: { municipality: { name: 'Borgloon', nis: '73009' } } });
    assert.deepEqual(own.get('borgloon'), { municipality: { name: 'Borgloon', nis: '73009' } });
    assert.deepEqual(own.get('73009'), { movedTo: 'borgloon' });
  });
});
