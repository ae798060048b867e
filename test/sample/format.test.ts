import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  decodeAlias,
  decodeBusinessEvent,
  decodeCatalogue,
  decodeSettings,
  decodeSheet,
  decodeSnapshot,
} from '../../src/catalogue/decode.js';
import type { Decoded } from '../../src/catalogue/finding.js';
import { readPlaces } from '../../src/catalogue/places.js';
import { buildPublication } from '../../src/publisher/publish/build.js';
import { serialise } from '../../src/publisher/publish/serialise.js';
import { readContentFolder } from '../../src/publisher/read-content.js';

const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');

/** Whoever reads a file of that name in `v1/` reads the example. */
const READERS: Readonly<Record<string, (input: never) => Decoded<unknown> | Decoded<unknown>[]>> = {
  catalogue: decodeCatalogue,
  sheet: decodeSheet,
  settings: decodeSettings,
  alias: decodeAlias,
  snapshot: decodeSnapshot,
  events: (list: unknown[]) => list.map(decodeBusinessEvent),
  municipalities: (input) => ({ value: readPlaces(input)[0], findings: [] }),
  'sheet-hashes': (input) => allMatch(input, /^[0-9a-f]{64}$/),
  signature: ({ signatures }: { signatures: string[] }) => ({ value: signatures[0], findings: [] }),
};

describe('docs/format.md', () => {
  const examples = [...page.matchAll(/^```json ([\w-]+)\n([\s\S]*?)^```/gm)];

  it('has an example of every kind of file', () => {
    const kinds = examples.map(([, kind = '']) => kind);
    assert.deepEqual([...new Set(kinds)].sort(), Object.keys(READERS).sort());
  });

  for (const [, kind = '', text = ''] of examples)
    it(`shows a ${kind} file that is read without a finding`, () => {
      const decoded = [READERS[kind]?.(JSON.parse(text) as never) ?? []].flat();
      assert.ok(decoded.length);
      for (const { value, findings } of decoded) {
        assert.deepEqual(findings, []);
        assert.ok(value);
      }
    });

  it('names every file that a build of the sample writes', () => {
    const names = [...page.matchAll(/`([\w./*<> -]+?)`/g)].map(([, name = '']) => patternOf(name));
    for (const file of published())
      assert.ok(
        names.some((pattern) => pattern.test(file)),
        `${file} is not on the page`,
      );
  });
});

function published(): string[] {
  const { catalogues, files } = serialise(buildPublication(readContentFolder('fixtures/content')));
  return [...catalogues.keys(), ...files.keys()];
}

const patternOf = (name: string) =>
  new RegExp(
    `^${name
      .replaceAll('.', '\\.')
      .replaceAll('*', '.*')
      .replace(/<[^>]+>/g, '[^/]+')}$`,
  );

function allMatch(input: Readonly<Record<string, string>>, pattern: RegExp): Decoded<unknown> {
  const wrong = Object.values(input).filter((value) => !pattern.test(value));
  return {
    value: input,
    findings: wrong.map((found) => ({
      code: 'bad-format',
      severity: 'error',
      path: [found],
      args: { expected: 'hash', found },
    })),
  };
}
