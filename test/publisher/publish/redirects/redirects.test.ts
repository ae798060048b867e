import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { resolveGuide } from '../../../../src/catalogue/resolve.js';
import { writeRedirects } from '../../../../src/publisher/publish/redirects/forms.js';
import { matchPages } from '../../../../src/publisher/publish/redirects/match.js';
import { readOldPages, wordsOf } from '../../../../src/publisher/publish/redirects/old-pages.js';
import { addressInGuide } from '../../../../src/publisher/pages/guide-address.js';
import * as sample from '../../../support/content.js';
import { command, copyOfContent, temporaryFolder } from '../../helpers.js';

const guide = resolveGuide(sample.catalogue, sample.settings);
const target = (product?: string) => addressInGuide(guide, product) ?? '';
const found = async (text: string) =>
  (await matchPages(readOldPages(text), guide)).map(({ product, certainty }) => [
    product,
    certainty,
  ]);

describe('a list of old pages', () => {
  test('is one address a line, with or without a title, a site or a header', () => {
    const pages = readOldPages(
      '\ufeffurl;titel\r\nhttps://www.gingelom.test/a?x=1;Terras\n/b\t"Markt"\n\n/b\nhttps://www.gingelom.test/c\n',
    );
    assert.deepEqual(
      pages.map(({ path, title }) => [path, title]),
      [
        ['/a?x=1', 'Terras'],
        ['/b', 'Markt'],
        ['/c', ''],
      ],
    );
  });

  for (const [path, words] of [
    ['/ondernemen/terras-plaatsen.html', 'terras plaatsen'],
    ['/econom%C3%AFe/', 'economïe'],
    ['/node/123', 'node'],
    ['/%zzz', 'zzz'],
    ['/', ''],
  ] as const)
    test(`${path} speaks of “${words}”`, () => assert.equal(wordsOf(path), words));
});

describe('an old page', () => {
  test('with the name or the id of a product leads to it', async () => {
    assert.deepEqual(await found('/oud/1;Vergunning voor een terras\n/economie/leurkaart.html'), [
      ['terras', 'same'],
      ['leurkaart', 'same'],
    ]);
  });
  test('that one title answers leads there', async () => {
    assert.deepEqual(await found('/ondernemen/standplaats-aanvragen'), [
      ['standplaats-markt', 'likely'],
    ]);
  });
  test('about something else leads to the guide', async () => {
    assert.deepEqual(await found('/bestuur/zeppelin'), [[undefined, 'none']]);
  });
});

describe('a redirect list', async () => {
  const redirects = await matchPages(
    readOldPages(
      '/leurkaart\n/p?id=7&x=(1);Vergunning voor een terras\n/zeppelin\n"/a$b\\";Leurkaart',
    ),
    guide,
  );

  test('as a table says how sure each line is', () => {
    const [head, first] = writeRedirects(redirects, target, 'csv').split('\n');
    assert.equal(head, 'old,new,product,certainty');
    assert.equal(
      first,
      '/leurkaart,https://www.gingelom.test/ondernemen?pg-product=leurkaart,Leurkaart,same',
    );
  });
  test('for nginx holds what is sure; the rest is a remark', () => {
    const text = writeRedirects(redirects, target, 'nginx');
    assert.match(
      text,
      /^ {2}"\/leurkaart" "https:\/\/www\.gingelom\.test\/ondernemen\?pg-product=leurkaart";$/m,
    );
    assert.match(text, /^# \? \/zeppelin$/m);
    assert.doesNotMatch(text, /^ .*zeppelin/m);
    assert.match(text, /"\/a%24b\//);
  });
  test('for Apache matches the query as it is written', () => {
    const text = writeRedirects(redirects, target, 'apache');
    assert.match(text, /^RewriteCond %\{QUERY_STRING\} "\^id=7&x=\\\(1\\\)\$"$/m);
    assert.match(
      text,
      /^RewriteRule "\^\/\?leurkaart\/\?\$" "https.*pg-product=leurkaart" \[R=301,L,QSD,NE\]$/m,
    );
  });
});

test('redirects reads a publication, and says what to look at', async () => {
  const out = temporaryFolder();
  await command('build', copyOfContent(), '--out', out);
  const file = join(out, 'oud.txt');
  writeFileSync(file, '/foodtruck\n/zeppelin\n');
  const done = await command('redirects', file, '--municipality', 'gingelom', '--from', out);
  assert.equal(done.code, 0);
  assert.match(done.out, /pg-product=foodtruck/);
  assert.match(done.err, /2 adressen, 1 met zekerheid/);
  const wrong = await command('redirects', file, '--municipality', 'nergens', '--from', out);
  assert.equal(wrong.code, 2);
});
