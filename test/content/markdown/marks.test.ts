import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Inline, Product } from '../../../src/catalogue/model.js';
import { addText } from '../../../src/content/markdown/inline.js';
import { readSheet } from '../../../src/content/markdown/read.js';
import { writeSheet } from '../../../src/content/markdown/write.js';

/** Short, so that marks, punctuation and line ends meet in every way. */
const word = fc.constantFrom(
  'a',
  '1.',
  '2)',
  '-',
  '- b',
  '(c)',
  'd:',
  ' e ',
  '.',
  '€',
  '²',
  '5.1. f',
  '=',
  '+ g',
  '!',
  '‘h’',
  '§ 3',
);
const text = word.filter((one) => one.trim() !== '');
const marked = fc
  .tuple(fc.constantFrom('strong' as const, 'emphasis' as const), text)
  .map(([type, inner]) => ({ type, text: inner.trim() }));
const link = fc
  .tuple(
    fc.constantFrom('https://example.org/?a=1&b=2', 'https://example.org/?x&copy;'),
    fc.array(fc.oneof(text, marked), { maxLength: 3 }),
  )
  .map(([url, content]) => ({ type: 'link' as const, url, content: joined(content) as never }));
const line = fc.array(fc.oneof(text, marked, link, fc.constant('\n')), {
  minLength: 1,
  maxLength: 6,
});

/** As an import gives it: neighbours joined, no white space at the ends. */
function joined(parts: readonly Inline[]): Inline[] {
  const content: Inline[] = [];
  for (const part of parts) addText(content, part);
  const first = content[0];
  const last = content.at(-1);
  if (typeof first === 'string') content[0] = first.trimStart();
  if (typeof last === 'string')
    content[content.length - 1] = last === first ? last.trim() : last.trimEnd();
  return content
    .filter((part) => part !== '')
    .map((part) =>
      typeof part === 'string' ? part.replace(/ *\n[ \n]*/g, '\n').replace(/ +/g, ' ') : part,
    );
}

test('a plain paragraph comes back as it was written, whatever its marks touch', () => {
  fc.assert(
    fc.property(line, (parts) => {
      const content = joined(parts);
      fc.pre(content.length > 0);
      const description = { nl: [{ type: 'paragraph' as const, content }] };
      const product = { id: 'a', name: { nl: 'A' }, description } as Product;
      assert.deepEqual(readSheet(writeSheet(product)).product?.description, description);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});
