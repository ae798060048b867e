import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { type AnyFinding, formatPath } from '../../src/catalogue/finding.js';
import { readContentFolder } from '../../src/publisher/read-content.js';
import { explain } from '../../src/publisher/findings.js';
import { validate } from '../../src/rules/validate.js';
import { copyOfContent } from '../publisher/helpers.js';

const TODAY = '2026-11-23';
const PRODUCT = 'products/foodtruck.md';
const SETTINGS = 'settings/gingelom.json';

/** The fixture is not translated in full: that alone is advice. */
const withoutTranslations = (content: string) =>
  validate(readContentFolder(content), TODAY).filter(({ code }) => code !== 'missing-language');

/** code severity file:line path, of everything wrong after the change. */
function findingsAfter(file: string, from: string, to: string): string[] {
  const content = copyOfContent();
  const name = join(content, file);
  const before = readFileSync(name, 'utf8');
  assert.ok(before.includes(from), `${file} has no ${from}`);
  writeFileSync(name, before.replace(from, to));
  return withoutTranslations(content).map(
    (finding) =>
      `${finding.code} ${finding.severity} ${relative(content, finding.file)}:${finding.line} ${formatPath(finding.path)}`,
  );
}

test('good content has no findings', () => {
  assert.deepEqual(withoutTranslations(copyOfContent()), []);
});

const cases: readonly (readonly [
  name: string,
  file: string,
  from: string,
  to: string,
  finding: string,
])[] = [
  [
    'an unknown topic',
    PRODUCT,
    '[markt]',
    '[markten]',
    'unknown-topic error products/foodtruck.md:4 topics[0]',
  ],
  [
    'a product that goes with nothing',
    PRODUCT,
    '[oude-kaart]',
    '[oude-kart]',
    'unknown-product error products/foodtruck.md:14 related[0]',
  ],
  [
    'a product that goes with itself',
    PRODUCT,
    '[oude-kaart]',
    '[oude-kaart, foodtruck]',
    'names-itself warning products/foodtruck.md:14 related[1]',
  ],
  [
    'a replacement that is not there',
    'products/oude-kaart.md',
    '[foodtruck]',
    '[foodtrcuk]',
    'unknown-product error products/oude-kaart.md:5 replacedBy[0]',
  ],
  [
    'a file that is not named for its id',
    PRODUCT,
    'id: foodtruck',
    'id: food',
    'name-differs error products/foodtruck.md:2 id',
  ],
  [
    'a former id that is taken',
    PRODUCT,
    'id: foodtruck',
    'id: foodtruck\nformerIds: [oude-kaart]',
    'duplicate-id error products/oude-kaart.md:2 id',
  ],
  [
    'a retired product that does not say since when',
    'products/oude-kaart.md',
    'retiredOn: 2024-04-01\n',
    '',
    'retired-without warning products/oude-kaart.md:3 status',
  ],
  [
    'a retired product that does not explain',
    'products/oude-kaart.md',
    '# explanation',
    '# description',
    'retired-without warning products/oude-kaart.md:3 status',
  ],
  [
    'an active product with a replacement',
    'products/oude-kaart.md',
    'status: retired\nretiredOn: 2024-04-01\n',
    '',
    'not-retired warning products/oude-kaart.md:3 replacedBy',
  ],
  [
    'u without je',
    PRODUCT,
    '  je: Sta je graag op het plein? Vraag een standplaats aan.\n',
    '',
    'missing-tone warning products/foodtruck.md:9 summary',
  ],
  [
    'je in the text for u',
    PRODUCT,
    'U vraagt',
    'Je vraagt',
    'other-tone advice products/foodtruck.md:21 description.nl-BE-x-formal[0]',
  ],
  [
    'u in the text for je',
    PRODUCT,
    'Je vraagt',
    'Vraagt u',
    'other-tone advice products/foodtruck.md:25 description.nl-BE-x-informal[0]',
  ],
  [
    'a day that is on no calendar',
    'products/oude-kaart.md',
    'retiredOn: 2024-04-01',
    'retiredOn: 2024-04-31',
    'no-such-day warning products/oude-kaart.md:4 retiredOn',
  ],
  [
    'a doubt',
    PRODUCT,
    'id: foodtruck',
    'id: foodtruck\nreview: Klopt dit nog?',
    'review advice products/foodtruck.md:3 review',
  ],
  [
    'a language that is not offered',
    'catalogue.yaml',
    '[nl, fr]',
    '[nl]',
    'unlisted-language warning catalogue.yaml:3 languages',
  ],
  [
    'an http link',
    PRODUCT,
    'een maand',
    '[een maand](http://a.be)',
    'not-https warning products/foodtruck.md:21 description.nl-BE-x-formal[0].content[1].url',
  ],
  [
    'an e-mail address that is none',
    SETTINGS,
    '"modified": "2026-06-01",',
    '"contactPoints": [{ "id": "loket", "email": "loket@gingelom" }],',
    'bad-email warning settings/gingelom.json:5 contactPoints[0].email',
  ],
  [
    'a link that is none',
    PRODUCT,
    '### Bewijs van verzekering',
    '### B\n\n# websites\n\n## nl\n\n### [W](zie-site)',
    'bad-link warning products/foodtruck.md:39 websites[0].url',
  ],
  [
    'settings for a product that is not there',
    SETTINGS,
    '"foodtruck": {',
    '"foodtrukc": {',
    'unknown-product error settings/gingelom.json:7 products.foodtrukc',
  ],
  [
    'a contact point that is not there',
    SETTINGS,
    '["ambtenaar"]',
    '["ambtenaren"]',
    'unknown-contact error settings/gingelom.json:10 products.foodtruck.override.contactPoints[0]',
  ],
  [
    'a cooperation that is not there',
    SETTINGS,
    '["streek"]',
    '["steek"]',
    'unknown-cooperation error settings/gingelom.json:4 cooperations[0]',
  ],
  [
    'a fee that has lapsed',
    SETTINGS,
    '2026-12-31',
    '2025-12-31',
    'fee-lapsed warning settings/gingelom.json:12 products.foodtruck.override.fees[0]',
  ],
  [
    'a fee without decision',
    SETTINGS,
    '"decision": { "body": "gemeenteraad", "date": "2025-12-17" }',
    '"currency": "EUR"',
    'fee-without-decision warning settings/gingelom.json:12 products.foodtruck.override.fees[0]',
  ],
  [
    'a fee that ends before it starts',
    SETTINGS,
    '"validTo"',
    '"validFrom": "2027-01-01", "validTo"',
    'period-reversed error settings/gingelom.json:12 products.foodtruck.override.fees[0]',
  ],
  [
    'an override of a text that changed',
    SETTINGS,
    '"override": {',
    '"basedOn": { "description": "000000000000" }, "override": {',
    'override-stale warning settings/gingelom.json:8 products.foodtruck.basedOn.description',
  ],
  [
    'a wrong NIS code',
    SETTINGS,
    '"name": "Gingelom"',
    '"name": "Gingelom", "nis": "71018"',
    'nis-differs error settings/gingelom.json:3 municipality.nis',
  ],
  [
    'a key that nobody knows',
    SETTINGS,
    '"modified"',
    '"modifed": "x", "modified"',
    'unknown-key warning settings/gingelom.json:5 modifed',
  ],
  [
    'settings that are no JSON',
    SETTINGS,
    '"cooperations": [',
    '"cooperations" [',
    'not-json error settings/gingelom.json:4 ',
  ],
  [
    'local products with a central id',
    SETTINGS,
    '"modified": "2026-06-01",',
    '"localProducts": [{ "id": "foodtruck", "name": "X" }],',
    'local-id-taken error settings/gingelom.json:5 localProducts[0].id',
  ],
  [
    'rules for an area that is not named',
    SETTINGS,
    '"override": {',
    '"areas": { "73009": { "hidden": true } }, "override": {',
    'unknown-area error settings/gingelom.json:8 products.foodtruck.areas["73009"]',
  ],
];
describe('validation finds', () => {
  for (const [name, file, from, to, finding] of cases)
    test(name, () => {
      const found = findingsAfter(file, from, to).map((one) => one.replace('.73009', '["73009"]'));
      assert.ok(found.includes(finding), `${finding} is not among\n${found.join('\n')}`);
    });
});

test('who names a sheet that can’t be read is not at fault', () => {
  assert.deepEqual(findingsAfter(PRODUCT, 'id: foodtruck', 'id: Foodtruck'), [
    'bad-format error products/foodtruck.md:2 id',
  ]);
});

describe('opening hours', () => {
  const hours = (weekly: string, rest = '') =>
    `"modified": "2026-06-01", "contactPoints": [{ "id": "loket", "openingHours": [{ "kind": "walkIn", "weekly": [${weekly}]${rest} }] }],`;
  const found = (weekly: string, rest?: string) =>
    findingsAfter(SETTINGS, '"modified": "2026-06-01",', hours(weekly, rest)).map(
      (one) => one.split(' ')[0],
    );
  const morning = '{ "days": ["mo", "tu"], "opens": "09:00", "closes": "12:00" }';
  test('after one another are fine', () => {
    assert.deepEqual(
      found(`${morning}, { "days": ["mo"], "opens": "12:00", "closes": "16:00" }`),
      [],
    );
  });
  test('that overlap on one day are found', () => {
    assert.deepEqual(found(`${morning}, { "days": ["tu"], "opens": "11:00", "closes": "14:00" }`), [
      'hours-overlap',
    ]);
  });
  test('that end before they start are found', () => {
    assert.deepEqual(found('{ "days": ["mo"], "opens": "12:00", "closes": "09:00" }'), [
      'hours-reversed',
    ]);
  });
  test('are told with the day in full, in both languages', () => {
    const finding: AnyFinding = {
      code: 'hours-overlap',
      severity: 'warning',
      path: [],
      args: { day: 'we', opens: '09:00', closes: '10:00' },
    };
    assert.match(explain(finding, 'nl').what, /^op woensdag /);
    assert.match(explain(finding, 'en').what, /^on Wednesday /);
  });
  test('of an exception are held to the same', () => {
    const exception =
      ', "exceptions": [{ "from": "2026-12-24", "slots": [{ "opens": "11:00", "closes": "09:00" }] }]';
    assert.deepEqual(found(morning, exception), ['hours-reversed']);
  });
  test('with a closing calendar that is not there are found', () => {
    assert.deepEqual(found(morning, ', "calendars": ["kerst"]'), ['unknown-calendar']);
  });
});

describe('tone', () => {
  test('a product in one tone only is said once', () => {
    const found = findingsAfter(
      PRODUCT,
      'je: Sta je graag op het plein? Vraag een standplaats aan.',
      'fr: A',
    );
    assert.equal(found.filter((one) => one.startsWith('missing-tone')).length, 1);
  });
  test('hours are no form of address', () => {
    assert.deepEqual(findingsAfter(PRODUCT, 'Je vraagt', 'Je vraagt van 9 u tot 12 u'), []);
  });
});
