/** Random products such as an import can produce: clean texts, nothing empty, neighbours joined. */
import fc from 'fast-check';
import type { Block, Inline, Product } from '../../src/catalogue/model.js';
import { type Run, settle } from '../../src/publisher/import/html/runs.js';

// Everything that means something to Markdown, YAML or HTML, and some that doesn't.
const NASTY = [
  ...'abZé€²’ 019-*_#>|\\`~[](){}<!&:;.,+=@"\'/?%^$',
  '- ',
  '1. ',
  '---',
  '<br>',
  '&amp;',
  '\u00a0',
  '  ',
  'https://x.be',
  '| a |',
  '# ',
  '> ',
  '**',
  '{',
  '[x]',
  'é',
  '😀',
];
const words = (maxLength = 8) =>
  fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength }).map((parts) => parts.join(''));

/** A cleaned line: no white space around it, none doubled. */
export const line = words()
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter(Boolean);

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('mailto:a@b.be', 'https://x.be/a_(b)?c=d&e=[f]', 'https://x.be/%20<>"'),
);
const run: fc.Arbitrary<Run> = fc.record({
  text: fc.oneof(words(5), fc.constant('\u2028')),
  style: fc.constantFrom('plain' as const, 'emphasis' as const, 'strong' as const),
  link: fc.constant(undefined),
});
const linked = fc
  .tuple(fc.array(run, { minLength: 1, maxLength: 2 }), fc.option(url, { nil: undefined }))
  .map(([runs, address]): Run[] => {
    const link = address === undefined ? undefined : { url: address };
    return runs.map((one) => ({ ...one, link }));
  });
/** Running text as HTML import leaves it. */
const content = fc
  .array(linked, { minLength: 1, maxLength: 4 })
  .map((runs): Inline[] => settle(runs.flat())[0] ?? [])
  .filter((inlines) => inlines.length > 0);
const oneLine = content.map((inlines) =>
  inlines.map((part) => (typeof part === 'string' ? part.replaceAll('\n', ' ') : part)),
);

const paragraph = content.map((inlines): Block => ({ type: 'paragraph', content: inlines }));
const heading = fc
  .tuple(fc.integer({ min: 1, max: 3 }), oneLine)
  .map(([level, inlines]): Block => ({ type: 'heading', level, content: inlines }));
const cell = fc.oneof(content, fc.constant([] as Inline[]));
const table = fc.integer({ min: 1, max: 3 }).chain((width) => {
  const row = fc
    .array(cell, { minLength: width, maxLength: width })
    .filter((cells) => cells.some((one) => one.length > 0));
  return fc
    .tuple(fc.option(row, { nil: undefined }), fc.array(row, { minLength: 1, maxLength: 3 }))
    .map(([header, rows]): Block =>
      header ? { type: 'table', header, rows } : { type: 'table', rows },
    );
});
const { block } = fc.letrec<{ block: Block; list: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    heading,
    table,
    tie('list'),
  ),
  list: fc
    .tuple(
      fc.boolean(),
      fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([ordered, items]): Block =>
      ordered ? { type: 'list', ordered, items } : { type: 'list', items },
    ),
}));
const blocks = fc.array(block, { minLength: 1, maxLength: 3 });

const tag = fc.constantFrom(
  'nl',
  'nl-BE-x-formal',
  'nl-BE-x-informal',
  'nl-BE-x-generated-informal',
  'fr',
  'en',
  'de',
  'en-x-generated',
);
const byTag = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(tag, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });

/** At least one of the keys, none undefined. */
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(model: T) =>
  fc.record(model, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0);
const named = { name: byTag(line), description: byTag(blocks) };
const website = some({ ...named, url });
const items = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 });

export const product = fc
  .record(
    {
      id: fc.constant('product'),
      name: byTag(line),
      uri: url,
      productId: fc.constantFrom('1851', '007', '1e3'),
      modified: fc.constantFrom('2026-11-12', '2024-07-03T13:28:47.682Z'),
      keywords: byTag(fc.array(line, { minLength: 1, maxLength: 3 })),
      topics: fc.constant(['horeca', 'markt-en-kermis']),
      themes: fc.array(line, { minLength: 1, maxLength: 2 }),
      contactPoints: items(
        some({ telephone: line, email: line, url, openingHoursText: byTag(line) }),
      ),
      description: byTag(blocks),
      regulation: byTag(blocks),
      requirements: items(some({ ...named, evidence: some(named) })),
      procedures: items(some({ ...named, websites: items(website) })),
      costs: items(some(named)),
      legalResources: items(website),
    },
    { requiredKeys: ['id', 'name'] },
  )
  // Plain objects: the test compares prototypes as well.
  .map((value) => JSON.parse(JSON.stringify(value)) as Product);
