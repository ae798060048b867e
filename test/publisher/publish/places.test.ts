import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { buildPlaces } from '../../../src/publisher/publish/places.js';
import { buildSettings } from '../../../src/publisher/publish/settings.js';
import { formerMunicipalities, municipalities } from '../../../src/content/municipalities.js';
import { postcodesOf } from '../../../src/content/postcodes.js';

const places = buildPlaces(buildSettings(new Map(), new Map()));
const placeOf = (slug: string) => places.find((place) => place.slug === slug);

describe('municipalities to choose from', () => {
  test('each municipality stands there once, with a postcode', () => {
    for (const { slug, name } of municipalities) {
      assert.equal(placeOf(slug)?.name, name);
      assert.equal(places.filter((place) => place.slug === slug).length, 1);
      assert.match(placeOf(slug)?.postcodes[0] ?? '', /^\d{4}$/, name);
    }
  });
  test('and a former one, with what it is part of now', () => {
    assert.deepEqual(placeOf('borgloon'), {
      slug: 'borgloon',
      name: 'Borgloon',
      now: 'Tongeren-Borgloon',
      postcodes: ['3840'],
    });
    assert.equal(placeOf('kortessem')?.now, 'Hasselt');
    const current = new Set(municipalities.map(({ slug }) => slug));
    for (const { slug } of formerMunicipalities)
      assert.equal(placeOf(slug)?.now === undefined, current.has(slug), slug);
  });
  test('codes are no names', () => assert.ok(places.every(({ slug }) => !/^\d/.test(slug))));
  test('one that only the content folder knows is there too', () => {
    const own = new Map([['proefstad', { municipality: { name: 'Proefstad' } }]]);
    const found = buildPlaces(buildSettings(own, new Map())).find(
      ({ slug }) => slug === 'proefstad',
    );
    assert.deepEqual(found, { slug: 'proefstad', name: 'Proefstad', postcodes: [] });
  });
});

describe('postcodes', () => {
  const known = [...municipalities, ...formerMunicipalities];
  test('are known of every municipality, and of nothing else', () => {
    const codes = new Set(known.map(({ nis }) => nis));
    assert.deepEqual(
      [...postcodesOf.keys()].filter((nis) => !codes.has(nis)),
      [],
    );
    assert.deepEqual(
      known.filter(({ nis }) => !postcodesOf.has(nis)),
      [],
    );
  });
  test('of a former municipality are also those of its successor', () => {
    for (const { nis, successor, name } of formerMunicipalities)
      for (const code of postcodesOf.get(nis) ?? [])
        assert.ok(postcodesOf.get(successor)?.includes(code), `${name} ${code}`);
  });
});
