/** Met in a trial as an attacker, with a CDN that was stolen for an hour and then honest again. */
import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { type GuideAddress, GuideSource } from '../../src/source/guide-source.js';
import { readSheet } from '../../src/source/sheets.js';
import { VirtualTime } from '../source/virtual-time.js';
import { catalogue, settings, sheets } from '../support/content.js';
import { errorOf, json, status } from '../support/server.js';

const BASE = 'https://x.test/v1/';
const plain: GuideAddress = {
  catalogue: `${BASE}catalogue.json`,
  mirrors: [],
  municipality: 'gingelom',
  lang: 'nl',
};
const KEY = 'A'.repeat(43);

function sourceOf(files: Readonly<Record<string, () => Response>>) {
  const asked: RequestInit[] = [];
  const time = new VirtualTime();
  const source = new GuideSource(
    (input, init) => {
      asked.push(init ?? {});
      const file = files[(input as string).replace(BASE, '')];
      try {
        return Promise.resolve(file?.() ?? status(404));
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
    { now: time.now, wait: time.wait, random: () => 0.5 },
  );
  return { source, asked };
}

describe('what a guide without a key took over', () => {
  it('is never shown by one with a key', async () => {
    const { source } = sourceOf({
      'catalogue.json': () => json(catalogue),
      'settings/gingelom.json': () => json(settings),
    });
    await source.load(plain);
    // No signature anywhere: without the other guide it has nothing.
    await errorOf(source.load({ ...plain, keys: [KEY] }));
  });
});

describe('a copy of an earlier visit with a revision that nothing can follow', () => {
  const bad = { ...catalogue, revision: Number.MAX_SAFE_INTEGER };
  const copyOf = async () => {
    const { source } = sourceOf({
      'catalogue.json': () => json(bad),
      'settings/gingelom.json': () => json(settings),
    });
    return source.load(plain);
  };
  const honest = {
    'catalogue.json': () => json(catalogue),
    'settings/gingelom.json': () => json(settings),
  };

  it('turns honest catalogues away for a bounded time only', async () => {
    const copy = await copyOf();
    for (const [vetoes, revision] of [
      [true, bad.revision],
      [false, catalogue.revision],
    ] as const) {
      const { source } = sourceOf(honest);
      source.remember(plain, copy, vetoes);
      assert.equal((await source.load(plain)).catalogue.revision, revision);
    }
  });
});

describe('an answer in the browser’s cache that another page may not read', () => {
  it('is asked for anew, past the cache', async () => {
    let tries = 0;
    const { source, asked } = sourceOf({
      'sheets/terras.nl.1.json': () => {
        if (!tries++) throw new TypeError('Failed to fetch');
        return json(sheets['sheets/terras.nl.1.json']);
      },
    });
    const sheet = await readSheet(source.files, {
      ...{ url: `${BASE}sheets/terras.nl.1.json`, id: 'terras', list: undefined, keys: undefined },
    });
    assert.equal(sheet.id, 'terras');
    assert.deepEqual(
      asked.map(({ cache }) => cache),
      ['default', 'reload'],
    );
  });
});

describe('what a server gets to know of the page', () => {
  it('is its host at most: an address may hold what a visitor typed', async () => {
    const { source, asked } = sourceOf({});
    await errorOf(source.load(plain));
    for (const { referrerPolicy, credentials } of asked)
      assert.deepEqual([referrerPolicy, credentials], ['strict-origin', 'omit']);
  });
});
