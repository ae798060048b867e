/**
 * A small publication of November 2026, as the code of that time made it (old/): what reads it today
 * reads all of it, and its signatures hold. Never made anew: a centre may publish with old code, and
 * sites keep snapshots.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  decodeAlias,
  decodeBusinessEvent,
  decodeCatalogue,
  decodeSettings,
  decodeSheet,
  decodeSnapshot,
} from '../../src/catalogue/decode.js';
import type { Decoded } from '../../src/catalogue/finding.js';
import { verifySignature } from '../../src/source/signature.js';

const OLD = new URL('old/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, OLD), 'utf8');
const published = readdirSync(new URL('v1/', OLD), { recursive: true, encoding: 'utf8' });

const READERS: readonly (readonly [RegExp, (json: unknown) => Decoded<unknown>])[] = [
  [/^catalogue(\.fr)?\.json$/, decodeCatalogue],
  [/^snapshot\.json$/, decodeSnapshot],
  [/^settings\/(borgloon|\d+)\.json$/, decodeAlias],
  [/^settings\/[a-z-]+\.json$/, decodeSettings],
  [/^sheets\//, decodeSheet],
];

describe('a publication of November 2026', () => {
  for (const name of published) {
    const [, decode] = READERS.find(([pattern]) => pattern.test(name)) ?? [];
    if (!decode) continue;
    test(`has its ${name} read whole`, () => {
      const { '@context': _, ...json } = JSON.parse(read(`v1/${name}`)) as Record<string, unknown>;
      assert.deepEqual(decode(json), { value: json, findings: [] });
    });
  }

  test('has its business events read whole', () => {
    const name = published.find((file) => /^events\.\w+\.json$/.test(file)) ?? '';
    const events = JSON.parse(read(`v1/${name}`)) as readonly unknown[];
    assert.ok(events.length);
    for (const event of events)
      assert.deepEqual(decodeBusinessEvent(event), { value: event, findings: [] });
  });

  for (const name of published.filter((file) => published.includes(`${file}.sig`))) {
    test(`has a signature that holds for ${name}`, async () => {
      const signature: unknown = JSON.parse(read(`v1/${name}.sig`));
      const verdict = await verifySignature(name, read(`v1/${name}`), signature, [
        read('public-key.txt').trim(),
      ]);
      assert.equal(verdict.state, 'signed');
    });
  }
});
