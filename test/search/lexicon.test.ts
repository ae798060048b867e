import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildIndex, search } from '../../src/search/index.js';
import { lexicon } from '../../src/search/lexicon.js';
import { readLexicon } from '../../src/search/read-lexicon.js';

describe('the default lexicon', () => {
  test('has at least 600 concepts with something to lead to', () => {
    assert.ok(lexicon.length >= 600);
    for (const { words, see = [] } of lexicon) assert.ok(words.length + see.length > 1, words[0]);
  });
  test('fits in what a visitor may load', () => {
    assert.ok(brotliCompressSync(JSON.stringify(lexicon)).length <= 48 * 1024);
  });
  test('is generated from the edited one', () => {
    execFileSync(process.execPath, [
      fileURLToPath(new URL('../../scripts/generate-lexicon.mjs', import.meta.url)),
      '--check',
    ]);
  });
  test('says no word twice within a concept', () => {
    for (const { words } of lexicon) assert.equal(new Set(words).size, words.length, words[0]);
  });
});

describe('reading the edited lexicon', () => {
  test('words, and after the arrow what to see', () => {
    assert.deepEqual(
      readLexicon({ frituur: 'frietkot, fritkot → standplaats', kroeg: '→ café', a: 'b' }),
      [
        { words: ['frituur', 'frietkot', 'fritkot'], see: ['standplaats'] },
        { words: ['kroeg'], see: ['café'] },
        { words: ['a', 'b'] },
      ],
    );
  });
  test('an arrow with nothing behind it, and a list of everyday words', () => {
    assert.deepEqual(readLexicon({ paspoort: 'reispas →', everyday: ['krijgen', 'zetten'] }), [
      { words: ['paspoort', 'reispas'], see: [] },
      { words: ['krijgen', 'zetten'], everyday: true },
    ]);
  });
  test('names the line that is wrong', () => {
    assert.throws(() => readLexicon({ frituur: 3 }), /"frituur"/);
    assert.throws(() => readLexicon({ frituur: 'a → b → c' }), /"frituur"/);
    assert.throws(() => readLexicon(['frituur']), TypeError);
  });
});

describe('building in slices', () => {
  test('pauses, and gives the same index', async () => {
    const products = [...'abcdefghij'].map((id) => ({
      id,
      title: `Terras ${id}${id}`,
      keywords: ['horeca'],
      summary: '',
    }));
    let pauses = 0;
    const sliced = await buildIndex(products, {
      pause: async () => {
        pauses++;
        await new Promise((resolve) => setImmediate(resolve));
      },
    });
    assert.ok(pauses > 10);
    assert.deepEqual(
      await search(sliced, 'terras cc'),
      await search(await buildIndex(products), 'terras cc'),
    );
  });
});
