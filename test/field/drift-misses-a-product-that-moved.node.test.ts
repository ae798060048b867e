/** Met in a trial with seeded changes: municipalities weren't told of the texts they had to look at. */
import { strict as assert } from 'node:assert';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { command, copyOfContent } from '../publisher/helpers.js';

const SHEET = join('products', 'foodtruck.md');
const edit = (content: string, name: string, change: (text: string) => string) => {
  const file = join(content, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
const settle = (content: string, name: string, settings: object) =>
  writeFileSync(join(content, 'settings', `${name}.json`), JSON.stringify(settings));
const monthToWeeks = (content: string) =>
  edit(content, SHEET, (text) => text.replaceAll('**een maand**', 'twee weken'));
const drift = async (old: string, now: string, ...more: string[]) =>
  (await command('drift', old, now, ...more)).out;

describe('a municipality hears of its text', () => {
  test('on a product that has a new id', async () => {
    const now = copyOfContent();
    monthToWeeks(now);
    edit(now, SHEET, (text) =>
      text.replace('id: foodtruck', 'id: standplaats\nformerIds: [foodtruck]'),
    );
    renameSync(join(now, SHEET), join(now, 'products', 'standplaats.md'));
    const said = await drift(copyOfContent(), now);
    assert.match(said, /# Gingelom\n\nstandplaats: Beschrijving/);
    assert.doesNotMatch(said, /^(Nieuw|Verdwenen)/m);
  });

  test('on a product that is gone', async () => {
    const now = copyOfContent();
    rmSync(join(now, SHEET));
    assert.match(await drift(copyOfContent(), now), /# Gingelom\n\nfoodtruck: Verdwenen/);
  });

  test('on a product that is retired', async () => {
    const now = copyOfContent();
    edit(now, SHEET, (text) =>
      text.replace('type:', 'status: retired\nretiredOn: 2026-11-01\ntype:'),
    );
    const html = await drift(copyOfContent(), now, '--format', 'html');
    assert.match(html, /<h2>Gingelom[\s\S]*Afgeschaft/);
  });

  test('in the tone in which it is read', async () => {
    const old = copyOfContent();
    const now = copyOfContent();
    for (const [content, je] of [
      [old, 'Vraag je plek.'],
      [now, 'Vraag je plaats.'],
    ] as const) {
      edit(content, SHEET, (text) =>
        text.replace('type:', `processingTime:\n  u: Vraag uw plek.\n  je: ${je}\ntype:`),
      );
      settle(content, 'gingelom', {
        municipality: { name: 'Gingelom' },
        tone: 'informal',
        products: { foodtruck: { override: { processingTime: 'Bel.' } } },
      });
    }
    const said = await drift(old, now);
    assert.match(said, /was +: .*plek/);
    assert.match(said, /nu +: .*plaats/);
  });

  test('by the name of a former municipality, with the name of the area', async () => {
    const old = copyOfContent();
    const now = copyOfContent();
    for (const content of [old, now])
      settle(content, 'tongeren-borgloon', {
        municipality: { name: 'Tongeren-Borgloon', nis: '73111' },
        areas: [{ nis: '73009', name: 'Borgloon' }],
        products: {
          foodtruck: { areas: { 73009: { override: { description: 'In Borgloon: bel.' } } } },
        },
      });
    monthToWeeks(now);
    for (const name of ['borgloon', '73009', 'Tongeren-Borgloon'])
      assert.match(
        await drift(old, now, '--municipality', name),
        /# Tongeren-Borgloon\n\nfoodtruck: Beschrijving, Borgloon/,
      );
  });
});

test("a cooperation's text that the municipality replaces is no matter of this municipality", async () => {
  const old = copyOfContent();
  const now = copyOfContent();
  for (const content of [old, now])
    edit(content, 'cooperations/streek.json', (text) => {
      const streek = JSON.parse(text) as { products: object };
      streek.products = { foodtruck: { override: { description: 'De streek zegt dit.' } } };
      return JSON.stringify(streek);
    });
  monthToWeeks(now);
  const said = await drift(old, now);
  assert.match(said, /Wij geven/);
  assert.doesNotMatch(said, /De streek zegt dit/);
});
