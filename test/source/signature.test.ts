import { before, beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { assertIncludes } from './assertions.js';
import { statement } from '../../src/catalogue/signed-text.js';
import { digest } from '../../src/source/digest.js';
import { type GuideAddress, GuideSource } from '../../src/source/guide-source.js';
import { readSheet } from '../../src/source/sheets.js';
import { namedContent } from '../../src/source/signed.js';
import { verifySignature } from '../../src/source/signature.js';
import { catalogue, settings, sheets } from '../support/content.js';
import { errorOf, status } from '../support/server.js';

const BASE = 'https://x.test/v1/';
const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

async function newKey() {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const key = base64(await crypto.subtle.exportKey('raw', pair.publicKey));
  const sign = async (name: string, revision: number, text: string) => {
    const said = statement(name, revision, (await digest(text)) ?? '');
    const bytes = await crypto.subtle.sign(
      'Ed25519',
      pair.privateKey,
      new TextEncoder().encode(said),
    );
    return { revision, signatures: [base64(bytes)] };
  };
  return { key, sign };
}
type Key = Awaited<ReturnType<typeof newKey>>;

/** The files of a signed publication, by name. */
async function published({ sign }: Key, revision = 7, changed: object = {}) {
  const sheet = JSON.stringify(sheets['sheets/terras.nl.1.json']);
  const list = JSON.stringify({ terras: await digest(sheet) });
  const files: Record<string, string> = { 'sheets/terras.nl.1.json': sheet };
  const named = {
    'catalogue.json': JSON.stringify({
      ...catalogue,
      revision,
      sheets: 'sheets.1.json',
      lexicon: 'lexicon.1.json',
    }),
    'settings/gingelom.json': JSON.stringify({ ...settings, ...changed }),
    'settings/borgloon.json': JSON.stringify({ movedTo: 'gingelom' }),
    'settings/wellen.json': JSON.stringify({ ...settings, municipality: { name: 'Wellen' } }),
    'sheets.1.json': list,
    'lexicon.1.json': '{"synonyms":[]}',
  };
  for (const [name, text] of Object.entries(named)) {
    files[name] = text;
    files[`${name}.sig`] = JSON.stringify(await sign(name, revision, text));
  }
  return files;
}

function sourceOf(files: Readonly<Record<string, string>>) {
  return new GuideSource((input) => {
    const name = (input as string).slice(BASE.length);
    return Promise.resolve(Object.hasOwn(files, name) ? new Response(files[name]) : status(404));
  });
}
const address = (keys: readonly string[], more: Partial<GuideAddress> = {}): GuideAddress => ({
  ...{
    catalogue: `${BASE}catalogue.json`,
    mirrors: [],
    municipality: 'gingelom',
    lang: 'nl',
    keys,
  },
  ...more,
});
const sheetOf = (keys: readonly string[]) => ({
  url: `${BASE}sheets/terras.nl.1.json`,
  id: 'terras',
  list: { url: `${BASE}sheets.1.json`, name: 'sheets.1.json' },
  keys,
});

describe('a signed publication', () => {
  let key: Key;
  let other: Key;
  let files: Record<string, string>;
  before(async () => {
    key = await newKey();
    other = await newKey();
  });
  beforeEach(async () => {
    files = await published(key);
  });

  it('is shown where its key is known, among others', async () => {
    const loaded = await sourceOf(files).load(address([other.key, key.key]));
    assert.deepEqual(loaded.problems, []);
    assert.equal(loaded.settings?.municipality.name, 'Gingelom');
    assertIncludes(await readSheet(sourceOf(files).files, sheetOf([key.key])), { id: 'terras' });
    const lexicon = { url: `${BASE}lexicon.1.json`, name: 'lexicon.1.json' };
    assert.ok(
      Object.hasOwn(
        (await namedContent(sourceOf(files).files, lexicon, [key.key])) as object,
        'synonyms',
      ),
    );
  });

  it('is shown by an alias too', async () => {
    const loaded = await sourceOf(files).load(address([key.key], { municipality: 'borgloon' }));
    assert.equal(loaded.settings?.municipality.name, 'Gingelom');
  });

  type Files = Record<string, string>;
  const swap = (to: string, from: string) => (all: Files) => {
    all[to] = all[from] ?? '';
    all[`${to}.sig`] = all[`${from}.sig`] ?? '';
  };
  const tamperedCatalogue: readonly (readonly [string, (files: Files) => void])[] = [
    [
      'one letter is changed',
      (all) => (all['catalogue.json'] = all['catalogue.json']?.replace('terras', 'terros') ?? ''),
    ],
    ['a space is added', (all) => (all['catalogue.json'] += ' ')],
    ['the signature is gone', (all) => delete all['catalogue.json.sig']],
    ['the signature is empty', (all) => (all['catalogue.json.sig'] = '{}')],
    ['the signature is null', (all) => (all['catalogue.json.sig'] = 'null')],
    [
      'the signatures are no texts',
      (all) => (all['catalogue.json.sig'] = '{"revision":7,"signatures":[7,null,"!"]}'),
    ],
    [
      'the signature says another revision',
      (all) =>
        (all['catalogue.json.sig'] =
          all['catalogue.json.sig']?.replace('"revision":7', '"revision":8') ?? ''),
    ],
    ['the signature is that of another file', swap('catalogue.json', 'settings/wellen.json')],
  ];
  for (const [what, change] of tamperedCatalogue) {
    it(`is refused where in the catalogue ${what}`, async () => {
      change(files);
      const error = (await errorOf(sourceOf(files).load(address([key.key])))) as { code: string };
      assert.ok(['tampered', 'http', 'refused'].includes(error.code));
    });
  }

  it('is refused where it is signed by a stranger', async () => {
    const theirs = await published(other);
    assertIncludes(await errorOf(sourceOf(theirs).load(address([key.key]))), {
      code: 'tampered',
    });
  });

  it('is refused where the key in the page has a slip', async () => {
    const error = await errorOf(sourceOf(files).load(address([`${key.key.slice(0, -3)}AA=`])));
    assertIncludes(error, { code: 'tampered' });
  });

  for (const [what, change] of [
    [
      'a fee is changed',
      (all: Files) =>
        (all['settings/gingelom.json'] =
          all['settings/gingelom.json']?.replace('12.5', '99') ?? ''),
    ],
    [
      'a form leads elsewhere',
      (all: Files) =>
        (all['settings/gingelom.json'] =
          all['settings/gingelom.json']?.replaceAll('gingelom.test', 'evil.test') ?? ''),
    ],
    [
      'those of another municipality stand in their place',
      swap('settings/gingelom.json', 'settings/wellen.json'),
    ],
    ['the signature is gone', (all: Files) => delete all['settings/gingelom.json.sig']],
  ] as const) {
    it(`loses its settings, and says so, where ${what}`, async () => {
      change(files);
      const loaded = await sourceOf(files).load(address([key.key]));
      assert.equal(loaded.settings, undefined);
      assert.notEqual(loaded.settingsStaleBecause, undefined);
    });
  }

  it('takes no settings of an earlier revision, but those that the page has seen', async () => {
    const old = await published(key, 6, { tone: 'informal' });
    const mixed = { ...files };
    for (const name of ['settings/gingelom.json', 'settings/gingelom.json.sig'])
      mixed[name] = old[name] ?? '';
    const first = await sourceOf(mixed).load(address([key.key]));
    assert.deepEqual([first.settings, first.settingsStaleBecause?.code], [undefined, 'older']);
    const live = { ...files };
    const source = sourceOf(live);
    await source.load(address([key.key]));
    Object.assign(live, mixed);
    source.forget(address([key.key]));
    const second = await source.load(address([key.key]));
    assert.deepEqual(
      [second.settings?.tone, second.settingsStaleBecause?.code],
      ['formal', 'older'],
    );
  });

  it('doesn’t go back to an earlier revision, however well it is signed', async () => {
    const live = { ...files };
    const source = sourceOf(live);
    await source.load(address([key.key]));
    Object.assign(live, await published(key, 6));
    source.forget(address([key.key]));
    const loaded = await source.load(address([key.key]));
    assert.deepEqual([loaded.catalogue.revision, loaded.staleBecause?.code], [7, 'older']);
  });

  for (const [what, change] of [
    [
      'a text is changed',
      (all: Files) =>
        (all['sheets/terras.nl.1.json'] =
          all['sheets/terras.nl.1.json']?.replace('anderhalve', 'vier') ?? ''),
    ],
    [
      'text and list are changed',
      (all: Files) => {
        all['sheets/terras.nl.1.json'] = '{"id":"terras","name":"Iets anders"}';
        all['sheets.1.json'] = '{"terras":"00"}';
      },
    ],
    ['the list is gone', (all: Files) => delete all['sheets.1.json']],
    ['the list knows it not', swap('sheets.1.json', 'lexicon.1.json')],
  ] as const) {
    it(`refuses a sheet where ${what}`, async () => {
      change(files);
      assertIncludes(await errorOf(readSheet(sourceOf(files).files, sheetOf([key.key]))), {
        code: 'tampered',
      });
    });
  }

  it('refuses a sheet that differs from the published hash also without a key', async () => {
    const wanted = { ...sheetOf([]), keys: undefined };
    assertIncludes(await readSheet(sourceOf(files).files, wanted), { id: 'terras' });
    files['sheets/terras.nl.1.json'] += ' ';
    assertIncludes(await errorOf(readSheet(sourceOf(files).files, wanted)), {
      code: 'tampered',
    });
    delete files['sheets.1.json'];
    assertIncludes(await readSheet(sourceOf(files).files, wanted), { id: 'terras' });
  });

  it('takes a snapshot of another server for what it is: not the page’s own', async () => {
    const snapshot = 'https://x.test/v1/snapshot.json';
    const copy = { schemaVersion: '1.0', catalogue, settings, sheets: [] };
    const only = { 'snapshot.json': JSON.stringify(copy) };
    const error = await errorOf(sourceOf(only).load(address([key.key], { snapshot })));
    assertIncludes(error, { status: 404 });
    const inPage = await sourceOf(only).load(address([key.key], { snapshot: copy }));
    assert.equal(inPage.origin, 'inline');
  });

  it('can’t be judged where the browser has no web cryptography', async () => {
    const { subtle } = crypto;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      assert.deepEqual(await verifySignature('a', 'b', {}, [key.key]), { state: 'unknown' });
    } finally {
      Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    }
  });
});
