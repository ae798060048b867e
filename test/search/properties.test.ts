import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildIndex, highlight, search } from '../../src/search/index.js';
import { normalise } from '../../src/search/normalise.js';
import { stem } from '../../src/search/stem.js';
import { tokens } from '../../src/search/tokens.js';
import { SAMPLE } from './sample.js';

const index = await buildIndex(SAMPLE);
const fragments = [
  'terras',
  "' OR 1=1 --",
  '<img src=x onerror=alert(1)>',
  '\u202e',
  'مرحبا',
  '\ud83d',
  '👍',
  '%00',
  '.*(a+)+$',
  '__proto__',
  'vergunning',
  '-',
  '&',
  '\n',
];
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
);

describe('any input', () => {
  test('gives sound hits: known ids, falling scores, ranges inside their fields', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const hits = await search(index, text);
        let last = Infinity;
        for (const { id, score, ranges } of hits) {
          const product = SAMPLE.find((candidate) => candidate.id === id);
          assert.ok(product && score > 0 && score <= last);
          last = score;
          for (const [field, list] of Object.entries(ranges)) {
            const value =
              field === 'title'
                ? product.title
                : field === 'summary'
                  ? product.summary
                  : product.keywords[Number(field.slice(9))];
            assert.ok(value !== undefined && list.length > 0);
            let done = -1;
            for (const [start, end] of list) {
              assert.ok(start > done && end > start && end <= value.length);
              done = end;
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
  test('gives the same answer twice', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        assert.deepEqual(await search(index, text), await search(index, text));
      }),
      { numRuns: 60 },
    );
  });
  test('long queries end soon', async () => {
    for (const unit of ['a', 'terras ', 'vergunning', '-', 'a-', '.', 'é', 'aa.']) {
      const start = performance.now();
      await search(index, unit.repeat(Math.ceil(5000 / unit.length)));
      assert.ok(performance.now() - start < 500, unit);
    }
  });
  test('can be indexed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(query, query, query), async ([title, keyword, summary]) => {
        const odd = await buildIndex(
          [{ id: 'x', title: title, keywords: [keyword], summary: summary }],
          { lexicon: [{ words: [keyword, title] }] },
        );
        await search(odd, title);
      }),
      { numRuns: 150 },
    );
  });
});

describe('pure pieces', () => {
  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        assert.equal(normalise(normalise(text)), normalise(text)),
      ),
    );
  });
  test('tokens lie inside the text, in order', () => {
    fc.assert(
      fc.property(query, (text) => {
        let done = 0;
        for (const { word, start, end } of tokens(text)) {
          assert.ok(start >= done && end > start && end <= text.length && word !== '');
          done = end;
        }
      }),
    );
  });
  test('a stem is never empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => assert.notEqual(stem(word), '')),
    );
  });
  test('highlighted pieces are the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (text, ranges) => {
        const joined = highlight(text, ranges)
          .map((piece) => (typeof piece === 'string' ? piece : piece.mark))
          .join('');
        assert.equal(joined, text);
      }),
    );
  });
});
