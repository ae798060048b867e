/**
 * Met in a trial: two builds into one folder both ended with 0 and left settings of one beside the
 * catalogue of the other, under one revision; and a build that was killed while it tidied up wedged
 * every later one with ENOTEMPTY.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { BusyError, oneAtATime } from '../../src/publisher/one-at-a-time.js';
import { StagedChanges } from '../../src/publisher/publish/staged-changes.js';
import { command, copyOfContent, fixtures, temporaryFolder } from '../publisher/helpers.js';

const main = join(import.meta.dirname, '../../src/publisher/main.ts');
const start = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', main, ...args], { stdio: 'ignore' });

/** Content whose every published text names a round. */
function contentOf(round: string): string {
  const content = copyOfContent();
  const sheet = join(content, 'products', 'foodtruck.md');
  writeFileSync(
    sheet,
    readFileSync(sheet, 'utf8').replace(/een foodtruck\w*/, `een foodtruck${round}`),
  );
  const file = join(content, 'settings', 'gingelom.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...settings, guideUrl: `https://example.org/${round}` }));
  return content;
}

/** Its round, where every file is whole, of one build, and what the list of hashes says. */
function roundOf(out: string): string {
  const v1 = join(out, 'v1');
  const { files } = JSON.parse(readFileSync(join(v1, 'integrity.json'), 'utf8')) as {
    files: Record<string, string>;
  };
  for (const [name, hash] of Object.entries(files))
    assert.equal(
      `sha384-${createHash('sha384')
        .update(readFileSync(join(v1, name)))
        .digest('base64')}`,
      hash,
      name,
    );
  const settings = readFileSync(join(v1, 'settings/gingelom.json'), 'utf8');
  const [, round = ''] = /example\.org\/(\w+)/.exec(settings) ?? [];
  const { products } = JSON.parse(readFileSync(join(v1, 'catalogue.json'), 'utf8')) as {
    products: { id: string; sheet: string }[];
  };
  const sheet = products.find(({ id }) => id === 'foodtruck')?.sheet ?? '';
  assert.match(readFileSync(join(v1, sheet), 'utf8'), new RegExp(`een foodtruck${round}\\b`));
  return round;
}

test('of two builds at once one publishes, the other says who does', async () => {
  const [a, b, out] = [contentOf('a'), contentOf('b'), temporaryFolder()];
  const both = await Promise.all([
    command('build', a, '--out', out, '--lang', 'en'),
    command('build', b, '--out', out, '--lang', 'en'),
  ]);
  assert.deepEqual(both.map(({ code }) => code).sort(), [0, 1]);
  const refused = both.find(({ code }) => code === 1);
  assert.match(refused?.err ?? '', /something is at work here already: build, process \d+/);
  assert.match(roundOf(out), /^[ab]$/);
  assert.deepEqual(readdirSync(out).sort(), ['archive', 'v1']);
});

test('builds that meet and are killed at random leave one whole publication, and the next works', async () => {
  const out = temporaryFolder();
  const [a, b] = [contentOf('a'), contentOf('b')];
  await command('build', a, '--out', out);
  for (let round = 0; round < 6; round++) {
    const builds = [a, b].map((content) => start('build', content, '--out', out, '--compress'));
    const ends = builds.map((build) => once(build, 'exit'));
    if (round % 2) {
      await wait(400 + Math.random() * 900);
      builds[round % 4 === 1 ? 0 : 1]?.kill('SIGKILL');
    }
    await Promise.all(ends);
    const name = `next${round}`;
    const { code, err } = await command('build', contentOf(name), '--out', out);
    assert.equal(code, 0, err);
    assert.equal(roundOf(out), name);
  }
  assert.deepEqual(readdirSync(out).sort(), ['archive', 'v1']);
});

describe('everything that writes waits for nobody and meets nobody', () => {
  const lines: Readonly<Record<string, (content: string, out: string) => string[]>> = {
    build: (content, out) => ['build', content, '--out', out],
    rollback: (_, out) => ['rollback', '1', '--from', out],
    mirror: (_, out) => ['mirror', out, '--out', out],
    accept: (content) => [
      'accept',
      join(content, 'settings/gingelom.json'),
      '--content',
      content,
      '--yes',
    ],
    import: (content) => ['import', join(fixtures, 'import/standplaats.nt'), '--out', content],
  };
  for (const [name, line] of Object.entries(lines))
    test(name, async () => {
      const [content, out] = [copyOfContent(), temporaryFolder()];
      await command('build', content, '--out', out);
      const args = line(content, out);
      await oneAtATime(join(out, 'v1.lock'), 'build', () =>
        oneAtATime(join(content, '.import.lock'), 'import', async () => {
          const { code, err } = await command([...args, '--lang', 'en'], {});
          assert.equal(code, 1);
          assert.match(err, /something is at work here already/);
        }),
      );
      assert.equal((await command([...args], {})).code, 0);
    });
});

describe('what a dead process held', () => {
  const held = (holder: object): string => {
    const file = join(temporaryFolder(), 'v1.lock');
    writeFileSync(file, JSON.stringify({ host: hostname(), command: 'build', ...holder }));
    return file;
  };
  const works = (file: string) => oneAtATime(file, 'build', () => 'done');

  test('is taken over', async () => {
    const file = held({ pid: 4_194_999 });
    assert.equal(await works(file), 'done');
    assert.ok(!existsSync(file));
  });
  test('also where another process has its number now', async () => {
    assert.equal(await works(held({ pid: process.ppid, began: '1' })), 'done');
    assert.equal(await works(held({ pid: process.pid })), 'done');
  });
  test('on another computer: after an hour', async () => {
    const file = held({ pid: 1, host: 'elsewhere' });
    await assert.rejects(works(file), BusyError);
    const before = Date.now() / 1000 - 2 * 60 * 60;
    utimesSync(file, before, before);
    assert.equal(await works(file), 'done');
  });
  test('goes to one of many', async () => {
    const file = held({ pid: 4_194_999 });
    let atOnce = 0;
    const all = Array.from({ length: 20 }, () =>
      oneAtATime(file, 'build', async () => {
        assert.equal((atOnce += 1), 1);
        await wait(5);
        atOnce -= 1;
      }).catch((error: unknown) => assert.ok(error instanceof BusyError)),
    );
    await Promise.all(all);
  });
});

test('a stage without its list is rubbish: the next run takes it away', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'v1.commit', 'files'), { recursive: true });
  writeFileSync(join(folder, 'v1.commit', 'files', 'a'), 'a');
  const changes = new StagedChanges(join(folder, 'v1'), join(folder, 'v1'));
  changes.write('b', 'b');
  changes.commit();
  assert.deepEqual(readdirSync(folder), ['v1']);
  assert.deepEqual(readdirSync(join(folder, 'v1')), ['b']);
});
test('a stage of a dead process with our number is rubbish as well', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, `v1.new-${process.pid}-1000`));
  new StagedChanges(join(folder, 'v1'), join(folder, 'v1')).discard();
  assert.deepEqual(readdirSync(folder), []);
});
