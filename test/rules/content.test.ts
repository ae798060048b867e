import { strict as assert } from 'node:assert';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readContentFolder } from '../../src/publisher/read-content.js';
import { validate } from '../../src/rules/validate.js';
import { copyOfContent } from '../publisher/helpers.js';

const found = (folder: string) =>
  validate(readContentFolder(folder), '2026-11-23')
    .filter(({ code }) => code !== 'missing-language')
    .map(({ code, file, line }) => `${code} ${file.slice(folder.length + 1)}:${line ?? ''}`);

function change(name: string, from: string | RegExp, to: string): string {
  const folder = copyOfContent();
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  assert.notEqual(text.replace(from, to), text);
  writeFileSync(file, text.replace(from, to));
  return folder;
}

describe('terms that the centre declared abolished', () => {
  const say = (folder: string) => {
    const file = join(folder, 'settings', 'gingelom.json');
    const settings = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(
      file,
      JSON.stringify({ ...settings, notices: [{ text: 'Breng uw standgeldkaart mee.' }] }, null, 2),
    );
  };
  test('are found in the settings of each municipality', () => {
    const folder = copyOfContent();
    appendFileSync(
      join(folder, 'catalogue.yaml'),
      '\nabolished:\n  - term: standgeldkaart\n    since: 2025-01-01\n    instead: betalen kan ter plaatse\n',
    );
    say(folder);
    const [finding] = validate(readContentFolder(folder), '2026-11-23').filter(
      ({ code }) => code === 'abolished',
    );
    assert.match(finding?.file ?? '', /gingelom\.json$/);
    assert.deepEqual(finding?.args, {
      term: 'standgeldkaart',
      since: '2025-01-01',
      instead: 'betalen kan ter plaatse',
    });
  });
  test('must have a name', () => {
    const folder = copyOfContent();
    appendFileSync(join(folder, 'catalogue.yaml'), '\nabolished:\n  - since: 2025-01-01\n');
    assert.ok(found(folder).some((line) => line.startsWith('bad-abolished catalogue.yaml')));
  });
});

test('a product that ended is named', () => {
  const folder = change('products/foodtruck.md', 'topics:', "endDate: '2025-12-31'\ntopics:");
  assert.ok(found(folder).some((line) => line.startsWith('ended products/foodtruck.md')));
});
test('a product told twice is named once', () => {
  const folder = copyOfContent();
  const text = readFileSync(join(folder, 'products', 'foodtruck.md'), 'utf8');
  writeFileSync(join(folder, 'products', 'kopie.md'), text.replace('id: foodtruck', 'id: kopie'));
  const twice = found(folder).filter((line) => line.startsWith('duplicate-product'));
  assert.equal(twice.length, 1);
  assert.match(twice[0] ?? '', /products\/kopie\.md/);
});
test('what the Single Digital Gateway lacks is named', () => {
  const folder = change(
    'products/foodtruck.md',
    'topics:',
    'publicationMedia: [YourEurope]\ntopics:',
  );
  const [finding] = validate(readContentFolder(folder), '2026-11-23').filter(
    ({ code }) => code === 'sdg-lacks',
  );
  assert.match(String(finding?.args?.fields), /description \(en\).*yourEuropeCategories/);
});
test('a fee that each municipality sets is missed where it does not', () => {
  const folder = change(
    'products/foodtruck.md',
    'topics:',
    'fees:\n  - label:\n      nl: Standgeld\ntopics:',
  );
  const file = join(folder, 'settings', 'gingelom.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(
    file,
    JSON.stringify({ ...settings, products: { foodtruck: { confirmed: true } } }),
  );
  assert.ok(
    found(folder).some((line) => line.startsWith('amounts-missing settings/gingelom.json')),
  );
});
