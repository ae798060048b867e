import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { type Place, findPlaces, onlyPlace, readPlaces } from '../../src/catalogue/places.js';

const place = (name: string, slug: string, postcodes: string, now?: string): Place => ({
  slug,
  name,
  postcodes: postcodes.split(' '),
  ...(now !== undefined && { now }),
});
const PLACES = [
  place('Borgloon', 'borgloon', '3840', 'Tongeren-Borgloon'),
  place('Gingelom', 'gingelom', '3890 3891'),
  place('Loon-op-Zand', 'loon-op-zand', '5175'),
  place('Sint-Niklaas', 'sint-niklaas', '9100 9111'),
  place('Tongeren-Borgloon', 'tongeren-borgloon', '3700 3840'),
  place('Wellen', 'wellen', '3830'),
];
const names = (typed: string) => findPlaces(PLACES, typed).map(({ name }) => name);

describe('finding a municipality', () => {
  for (const [typed, expected] of [
    ['gingelom', ['Gingelom']],
    ['GING', ['Gingelom']],
    ['borg', ['Borgloon', 'Tongeren-Borgloon']],
    ['loon', ['Loon-op-Zand', 'Borgloon', 'Tongeren-Borgloon']],
    ['tongeren borgloon', ['Tongeren-Borgloon']],
    ['st niklaas', ['Sint-Niklaas']],
    ['3840', ['Borgloon', 'Tongeren-Borgloon']],
    ['389', ['Gingelom']],
    ['91', ['Sint-Niklaas']],
    ['840', []],
    ['xyzzy', []],
    ['', []],
    ['  ', []],
    ['?!', []],
  ] as const)
    test(JSON.stringify(typed), () => assert.deepEqual(names(typed), expected));
});

describe('the one that was meant', () => {
  for (const [typed, expected] of [
    ['borgloon', 'Borgloon'],
    ['borg', undefined],
    ['ging', 'Gingelom'],
    ['3840', undefined],
    ['xyzzy', undefined],
  ] as const)
    test(JSON.stringify(typed), () =>
      assert.equal(onlyPlace(findPlaces(PLACES, typed), typed)?.name, expected),
    );
});

describe('a list that was tampered with', () => {
  const good = place('Wellen', 'wellen', '3830');
  test('keeps its good entries', () =>
    assert.deepEqual(
      readPlaces({
        municipalities: [
          null,
          'wellen',
          { ...good, slug: '../elders' },
          { ...good, slug: '' },
          { ...good, name: 3 },
          { ...good, now: {} },
          { ...good, postcodes: '3830' },
          { ...good, postcodes: [3830] },
          good,
        ],
      }),
      [good],
    ));
  for (const json of [null, undefined, [], 'x', {}, { municipalities: {} }])
    test(`${JSON.stringify(json)} holds none`, () => assert.deepEqual(readPlaces(json), []));
});
