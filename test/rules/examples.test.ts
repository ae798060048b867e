import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { definitions, explain } from '../../src/publisher/findings.js';
import { ruleDefinitions } from '../../src/rules/rules.js';
import { findingsOf, piecesOf, placeholders } from '../../scripts/example-content.js';

const examples = Object.entries(definitions).flatMap(([code, { example, severity }]) =>
  example ? [{ code, severity, ...piecesOf(example) }] : [],
);

describe('the bad example has the finding and no other, the good one has none:', () => {
  for (const { code, severity, bad, good, file, goodFile } of examples)
    test(code, () => {
      const found = findingsOf(bad, file);
      // A product without translation is advice in every example.
      const others = (codes: typeof found) =>
        codes.filter((one) => code === 'missing-language' || one.code !== 'missing-language');
      assert.deepEqual(
        [...new Set(others(found).map((one) => `${one.code} ${one.severity}`))],
        [`${code} ${severity}`],
      );
      assert.deepEqual(
        others(findingsOf(good, goodFile)).map((one) => one.code),
        [],
      );
    });
});

test('every code of a rule has an example', () => {
  const named = new Set(examples.map(({ code }) => code));
  assert.deepEqual(
    Object.keys(ruleDefinitions).filter((code) => !named.has(code)),
    [],
  );
});

describe('in both languages', () => {
  for (const code of Object.keys(definitions))
    test(`${code} says what and what to do`, () => {
      for (const language of ['nl', 'en'] as const) {
        const finding = { code, severity: 'error', path: [], args: placeholders } as const;
        const { what, remedy } = explain(finding, language);
        assert.ok(what.length > 5 && remedy.length > 5);
        assert.match(remedy, /[.?…]$/);
      }
    });
});
