/** The built scripts as files: their source maps, and the licences of what is in them. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';

const OUT = 'dist/v1';
const scripts = readdirSync(OUT, { recursive: true, encoding: 'utf8' })
  // The bundler's own three lines come from no file.
  .filter((name) => name.endsWith('.js') && !name.includes('rolldown-runtime'))
  .map((name) => join(OUT, name));
const mapOf = (script: string) =>
  JSON.parse(readFileSync(`${script}.map`, 'utf8')) as SourceMapPayload;

/** Where errors are thrown: what each says stands once in the code. */
const THROWN = [
  ['src/source/accept.ts', 'the catalogue holds no products'],
  ['src/source/snapshot.ts', 'the snapshot holds no products'],
  ['src/source/signature.ts', 'it is not signed with one of the keys'],
] as const;

describe('source maps', () => {
  for (const [source, words] of THROWN) {
    test(`lead from a throw in every script to its line in ${source}`, () => {
      let found = 0;
      for (const script of scripts) {
        const lines = readFileSync(script, 'utf8').split('\n');
        const line = lines.findIndex((text) => text.includes(words));
        if (line < 0) continue;
        found++;
        const entry = new SourceMap(mapOf(script)).findEntry(
          line,
          lines[line]?.indexOf(words) ?? 0,
        );
        assert.ok('originalLine' in entry, `${script} maps nothing there`);
        assert.equal(resolve(script, '..', entry.originalSource), resolve(source), script);
        const original = readFileSync(source, 'utf8').split('\n')[entry.originalLine] ?? '';
        assert.ok(original.includes(words), `${script} leads to "${original}"`);
      }
      // A chunk of the module script, and the classic script.
      assert.equal(found, 2);
    });
  }
});

describe('LICENSES.txt', () => {
  test('names the packages that the scripts are made of, and no other', () => {
    const sources = scripts.flatMap((script) => mapOf(script).sources);
    const packages = sources.flatMap(
      (source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
    );
    const named = readFileSync(`${OUT}/LICENSES.txt`, 'utf8').matchAll(/^(\S+) \d\S* \(/gm);
    assert.deepEqual([...named].map(([, name]) => name).sort(), [...new Set(packages)].sort());
  });
});
