import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { slugOf } from '../../src/catalogue/slug.js';
import { absoluteUrl, catalogueUrlFor, fileUrl, settingsUrl } from '../../src/source/address.js';

const CATALOGUE = 'https://x.test/v1/catalogue.json';

describe('addresses', () => {
  for (const [given, slug] of [
    ['gingelom', 'gingelom'],
    ['Gingelom', 'gingelom'],
    [' Sint-Truiden ', 'sint-truiden'],
    ['’s-Gravenvoeren', 's-gravenvoeren'],
    ['Tongeren-Borgloon', 'tongeren-borgloon'],
    ['Sint Genesius Rode', 'sint-genesius-rode'],
    ['Liège', 'liege'],
    ['71017', '71017'],
    ['../../etc/passwd', 'etc-passwd'],
  ]) {
    it(`of the settings for “${given}”`, () => {
      assert.equal(slugOf(given as string), slug);
      assert.equal(
        settingsUrl(CATALOGUE, given as string),
        `https://x.test/v1/settings/${slug}.json`,
      );
    });
  }

  for (const [given, lang, address] of [
    [CATALOGUE, 'nl', CATALOGUE],
    [CATALOGUE, 'fr', 'https://x.test/v1/catalogue.fr.json'],
    [`${CATALOGUE}?v=2#x`, 'en', 'https://x.test/v1/catalogue.en.json?v=2#x'],
    ['https://x.test/api/catalogue', 'fr', 'https://x.test/api/catalogue'],
  ] as const) {
    it(`of the catalogue ${given} in ${lang}`, () => {
      assert.equal(catalogueUrlFor(given, lang), address);
    });
  }

  it('are taken from the page', () => {
    assert.equal(
      absoluteUrl('v1/catalogue.json', 'https://x.test/a/b.html'),
      'https://x.test/a/v1/catalogue.json',
    );
    assert.equal(absoluteUrl('https://', 'https://x.test/'), undefined);
  });

  for (const [name, address] of [
    ['sheets/terras.nl.1.json', 'https://x.test/v1/sheets/terras.nl.1.json'],
    ['./a.json', 'https://x.test/v1/a.json'],
    ['https://x.test/v1/a.json', 'https://x.test/v1/a.json'],
    ['https://evil.test/v1/a.json', undefined],
    ['//evil.test/a.json', undefined],
    ['\\\\evil.test\\a.json', undefined],
    ['../secret.json', undefined],
    ['/v2/a.json', undefined],
    ['http://x.test/v1/a.json', undefined],
    ['data:application/json,{}', undefined],
    ['https://x.test.evil.test/v1/', undefined],
    ['https://', undefined],
  ] as const) {
    it(`of a file that a catalogue calls ${name}`, () => {
      assert.equal(fileUrl(name, CATALOGUE), address);
    });
  }
});
