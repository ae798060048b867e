/** Met in a trial with planted mistakes: validate said exit 1, build published without a word. */
import { strict as assert } from 'node:assert';
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { command, copyOfContent, temporaryFolder } from '../publisher/helpers.js';

const edit = (name: string, from: string, to: string) => (content: string) => {
  const file = join(content, name);
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(file, text.replace(from, to));
};
const SHEET = 'products/foodtruck.md';

const MISTAKES: Readonly<Record<string, (content: string) => void>> = {
  'an id in two sheets': (content) =>
    copyFileSync(join(content, SHEET), join(content, 'products', 'kopie.md')),
  'a file that is named otherwise': (content) =>
    renameSync(join(content, SHEET), join(content, 'products', 'x.md')),
  'the former id of a living product': edit(SHEET, 'type:', 'formerIds: [oude-kaart]\ntype:'),
  'a related product that is not there': edit(SHEET, 'type:', 'related: [nergens]\ntype:'),
};

describe('nothing is published where the catalogue has', () => {
  for (const [mistake, make] of Object.entries(MISTAKES))
    test(mistake, async () => {
      const content = copyOfContent();
      const out = temporaryFolder();
      make(content);
      assert.equal((await command('validate', content)).code, 1);
      const { code, err } = await command('build', content, '--out', out);
      assert.equal(code, 1);
      assert.match(err, /Niets gepubliceerd/);
      assert.ok(!existsSync(join(out, 'v1')));
    });
});

test("one municipality's reference into nothing stops nobody else, and is said", async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  edit('settings/gingelom.json', '["streek"]', '["nergens"]')(content);
  const { code, err } = await command('build', content, '--out', out);
  assert.equal(code, 1);
  assert.match(err, /gingelom\.json.*fout.*nergens/);
  assert.ok(existsSync(join(out, 'v1', 'catalogue.json')));
});
