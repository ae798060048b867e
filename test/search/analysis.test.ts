import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { cuts } from '../../src/search/compound.js';
import { normalise } from '../../src/search/normalise.js';
import { stem } from '../../src/search/stem.js';
import { tokens } from '../../src/search/tokens.js';

describe('stem', () => {
  const families = [
    'terras terrassen terrasje terrasjes',
    'standplaats standplaatsen',
    'vergunning vergunningen',
    'kraam kramen kraampje kraampjes',
    'bedrijf bedrijven',
    'huis huizen huisje',
    'premie premies',
    'attractie attracties',
    'winkel winkels winkeltje',
    'gids gidsen',
    'taks taksen',
    'fiets fietsen fietsje',
    'zaak zaken',
    'verkoop verkopen',
    'openen opening open',
    'belasting belastingen',
    'mogelijkheid mogelijkheden',
    'prijs prijzen',
    'ring ringen ringetje',
  ];
  for (const family of families) {
    test(family, () =>
      assert.equal(
        new Set(family.split(' ').map(stem)).size,
        1,
        family.split(' ').map(stem).join(' '),
      ),
    );
  }
  for (const pair of [
    'markt merk',
    'bar baas',
    'wonen winkel',
    'ring kring',
    'terras tarief',
    'wegen werk',
  ]) {
    test(`keeps ${pair} apart`, () => assert.equal(new Set(pair.split(' ').map(stem)).size, 2));
  }
  test("joins the plurals that Snowball's Dutch stemmer joins", () => {
    const snowballStemmers = createRequire(import.meta.url)('snowball-stemmers') as {
      newStemmer(language: string): { stem(word: string): string };
    };
    const snowball = snowballStemmers.newStemmer('dutch');
    const pairs =
      'markt markten, attest attesten, subsidie subsidies, kraan kranen, steiger steigers, vrachtwagen vrachtwagens, zaal zalen, ' +
      'boom bomen, straat straten, bord borden, werk werken, plan plannen, lening leningen, kamer kamers, evenement evenementen';
    for (const pair of pairs.split(', ')) {
      const [one = '', many = ''] = pair.split(' ');
      if (snowball.stem(one) === snowball.stem(many)) assert.equal(stem(one), stem(many), pair);
    }
  });
});

describe('normalise', () => {
  const cases = [
    ['CAFÉ', 'cafe'],
    ['Tatoeëerder', 'tatoeeerder'],
    ['m²', 'm2'],
    ['Straße', 'strasse'],
    ['kılık', 'kilik'],
    ['İstanbul', 'istanbul'],
    ['cœur', 'coeur'],
  ];
  for (const [word = '', normalised] of cases)
    test(word, () => assert.equal(normalise(word), normalised));
});

describe('tokens', () => {
  const cases: [text: string, joined: boolean, words: string[]][] = [
    ['Btw-nummer', true, ['btw', 'nummer', 'btwnummer']],
    ['Btw-nummer', false, ['btw', 'nummer']],
    ['B&B', true, ['bb']],
    ['b&b starten', false, ['bb', 'starten']],
    ['A-bord', false, ['bord']],
    ["camera's", true, ['camera']],
    ["permis d'environnement", true, ['permis', 'environnement']],
    ['klasse 3', true, ['klasse', '3']],
    ['v.z.w. starten', true, ['vzw', 'starten']],
    ['<b>terras</b>', true, ['terras']],
  ];
  for (const [text, joined, words] of cases) {
    test(text, () =>
      assert.deepEqual(
        tokens(text, joined).map(({ word }) => word),
        words,
      ),
    );
  }
  test('give places in the original string', () => {
    const text = '👍 Ca\u0301fé!';
    const [token] = tokens(text);
    assert.ok(token);
    assert.equal(text.slice(token.start, token.end), 'Ca\u0301fé');
  });
});

describe('compounds', () => {
  const known = (word: string) =>
    ['terras', 'vergunning', 'bedrijf', 'terrein', 'drank'].includes(word) ? word : undefined;
  const cases: [word: string, parts: string[]][] = [
    ['terrasvergunning', ['terras', 'vergunning']],
    ['bedrijfsterrein', ['bedrijf', 'terrein']],
    ['drankenvergunning', ['drank', 'vergunning']],
    ['onbekend', []],
  ];
  for (const [word, parts] of cases) {
    test(word, () => {
      assert.deepEqual(
        cuts(word, known, false).flatMap(({ left, right }) => [left, right]),
        parts,
      );
    });
  }
});
