import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { command, copyOfContent } from '../publisher/helpers.js';

const PRODUCT = readdirSync(join(copyOfContent(), 'products'))[0]?.replace('.md', '') ?? '';
const event = (step: string, id = 'openen') => `id: ${id}
name: {nl: Ik open een zaak}
summary: {nl: Alles in volgorde.}
intro: {nl: Beantwoord de vragen.}
questions:
  - id: alcohol
    text: {nl: Schenkt u alcohol?}
steps:
  - ${step}
`;

async function check(text: string) {
  const folder = copyOfContent();
  mkdirSync(join(folder, 'events'));
  writeFileSync(join(folder, 'events', 'openen.yaml'), text);
  const { out } = await command('validate', folder, '--format', 'json');
  const { findings } = JSON.parse(out) as {
    findings: { file: string; code: string; path: string; line?: number }[];
  };
  return findings
    .filter(({ file }) => file.endsWith('openen.yaml'))
    .map(({ code, path, line }) => ({ code, path, line }));
}

describe('a business event', () => {
  const cases = [
    ['is fine where all that it names exists', `{product: ${PRODUCT}, when: {alcohol: yes}}`, []],
    ['names a product that exists', '{product: bestaat-niet}', ['unknown-product']],
    [
      'asks what its steps depend on',
      `{product: ${PRODUCT}, when: {kraam: no}}`,
      ['unknown-question'],
    ],
    ['has an answer of yes or no', `{product: ${PRODUCT}, when: {alcohol: maybe}}`, ['not-listed']],
  ] as const;
  for (const [name, step, codes] of cases) {
    test(name, async () => {
      const findings = await check(event(step));
      assert.deepEqual(
        findings.map(({ code }) => code),
        codes,
      );
      for (const { line } of findings) assert.equal(line, 9);
    });
  }

  test('has the name of its file', async () => {
    const findings = await check(event(`{product: ${PRODUCT}}`, 'sluiten'));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['name-differs'],
    );
  });
});
