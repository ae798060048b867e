import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, test } from 'node:test';
import { StagedChanges, changeFolder } from '../../../src/publisher/publish/staged-changes.js';
import { command, copyOfContent, temporaryFolder } from '../helpers.js';

const main = join(import.meta.dirname, '../../../src/publisher/main.ts');
/** The command line in a process of its own. */
const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Reads a publication as a visitor does; throws where anything is missing or cut off. */
function revisionOfWhole(out: string): number {
  const v1 = join(out, 'v1');
  const json = (name: string) => JSON.parse(readFileSync(join(v1, name), 'utf8')) as Catalogue;
  const catalogue = json('catalogue.json');
  json(catalogue.sheets);
  for (const { sheet } of catalogue.products) json(sheet);
  for (const name of ['gingelom', 'wellen', '71017']) json(`settings/${name}.json`);
  return catalogue.revision;
}
interface Catalogue {
  readonly revision: number;
  readonly sheets: string;
  readonly products: readonly { readonly sheet: string }[];
}
function edit(content: string, round: number): void {
  const file = join(content, 'products', 'foodtruck.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/food truck\w*/, `food truck${round}`));
}
const leftovers = (out: string) => readdirSync(out).filter((name) => !/^(v1|archive)$/.test(name));

describe('a reader at any moment sees a whole publication', () => {
  test('while one is replaced by another, again and again', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    await command('build', content, '--out', out, '--compress');
    const seen = new Set<number>();
    for (let round = 1; round <= 3; round++) {
      edit(content, round);
      const build = start('build', content, '--out', out, '--compress');
      const ended = once(build, 'exit');
      while (build.exitCode === null) {
        seen.add(revisionOfWhole(out));
        await wait(0);
      }
      assert.deepEqual(await ended, [0, null]);
    }
    assert.equal(revisionOfWhole(out), 4);
    assert.ok(seen.size > 1);
    assert.deepEqual(leftovers(out), []);
  });

  test('and every page without script, while these are replaced', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    await command('build', content, '--out', out, '--static');
    const pages = ['index.html', 'foodtruck.html', 'style.css', 'sitemap.xml', 'feed.json'];
    const folders = ['gingelom', 'centraal'].map((slug) => join(out, 'static', slug));
    const texts = new Set<string>();
    const visit = () => {
      for (const folder of folders)
        for (const page of pages) texts.add(readFileSync(join(folder, page), 'utf8'));
    };
    const sheet = join(content, 'products', 'foodtruck.md');
    for (const time of ['twee weken', 'drie weken']) {
      writeFileSync(sheet, readFileSync(sheet, 'utf8').replaceAll(/een maand|twee weken/g, time));
      const build = start('build', content, '--out', out, '--static');
      const ended = once(build, 'exit');
      while (build.exitCode === null) {
        visit();
        await wait(0);
      }
      assert.deepEqual(await ended, [0, null]);
    }
    visit();
    for (const time of ['een maand', 'drie weken'])
      assert.ok([...texts].some((text) => text.includes(time)));
    assert.ok([...texts].every((text) => text.length > 0));
    assert.deepEqual(
      leftovers(out).filter((name) => name !== 'static'),
      [],
    );
  });

  test('also where a build is killed, and the next one completes it', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    await command('build', content, '--out', out);
    for (let round = 1; round <= 4; round++) {
      edit(content, round);
      const build = start('build', content, '--out', out, '--compress');
      const ended = once(build, 'exit');
      await wait(250 + 130 * round);
      build.kill('SIGKILL');
      await ended;
      revisionOfWhole(out);
    }
    assert.equal((await command('build', content, '--out', out)).code, 0);
    assert.deepEqual(leftovers(out), []);
  });
});

test('pages of a municipality whose settings are gone go as well, with their folder', async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  await command('build', content, '--out', out, '--static');
  rmSync(join(content, 'settings', 'gingelom.json'));
  await command('build', content, '--out', out, '--static', '--force');
  assert.deepEqual(readdirSync(join(out, 'static')), ['centraal']);
});

test('a build that is asked to stop changes nothing and leaves nothing behind', async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  await command('build', content, '--out', out);
  edit(content, 1);
  const stop = new AbortController();
  const args = ['build', content, '--out', out, '--compress'];
  const world = { signal: stop.signal, progress: () => stop.abort() };
  const { code, err } = await command(args, world);
  assert.equal(code, 1);
  assert.match(err, /^build: fout: onderbroken/);
  assert.match((await command([...args, '--lang=en'], world)).err, /^build: error: interrupted/);
  assert.match((await command([...args, '--lang', 'en'], world)).err, /^build: error: interrupted/);
  assert.equal(revisionOfWhole(out), 1);
  assert.deepEqual(leftovers(out), []);
});

describe('where it can’t be written, the old publication stays and the error is clear', () => {
  const cases: readonly (readonly [what: string, spoil: (v1: string) => void])[] = [
    [
      'a file where a folder belongs',
      (v1) => {
        renameSync(join(v1, 'settings'), join(v1, 'elsewhere'));
        writeFileSync(join(v1, 'settings'), '');
      },
    ],
    [
      'a folder where a file belongs',
      (v1) => {
        rmSync(join(v1, 'context.jsonld'));
        mkdirSync(join(v1, 'context.jsonld', 'x'), { recursive: true });
      },
    ],
  ];
  for (const [what, spoil] of cases)
    test(what, async () => {
      const content = copyOfContent();
      const out = temporaryFolder();
      await command('build', content, '--out', out);
      spoil(join(out, 'v1'));
      const before = readFileSync(join(out, 'v1', 'catalogue.json'), 'utf8');
      edit(content, 1);
      const { code, err } = await command('build', content, '--out', out);
      assert.equal(code, 1);
      assert.match(err, /kan niet geschreven worden: (ENOTDIR|EEXIST|EISDIR)/);
      assert.doesNotMatch(err, /\n\s+at /);
      assert.equal(readFileSync(join(out, 'v1', 'catalogue.json'), 'utf8'), before);
      assert.deepEqual(leftovers(out), []);
    });
});

describe('staged changes', () => {
  test('that were cut off after they counted as done are finished by the next', () => {
    const folder = temporaryFolder();
    const target = join(folder, 'target');
    mkdirSync(target);
    writeFileSync(join(target, 'old'), 'old');
    mkdirSync(join(folder, 'target.commit', 'files'), { recursive: true });
    writeFileSync(join(folder, 'target.commit', 'files', 'second'), '2');
    const list = { written: ['first', 'second'], removed: ['old'] };
    writeFileSync(join(folder, 'target.commit', 'changes.json'), JSON.stringify(list));
    const changes = new StagedChanges(target, target);
    assert.deepEqual(changes.names(), ['second']);
    assert.ok(!existsSync(join(folder, 'target.commit')));
  });
  test('that were cut off before are forgotten', () => {
    const folder = temporaryFolder();
    // No process has this number.
    mkdirSync(join(folder, 'target.new-4194999'));
    new StagedChanges(join(folder, 'target'), join(folder, 'target'));
    assert.deepEqual(readdirSync(folder), []);
  });
  test('that are given up leave nothing behind, not even from work that goes on', async () => {
    const folder = temporaryFolder();
    const target = join(folder, 'target');
    let late: () => void = () => undefined;
    const given = changeFolder(
      target,
      () => 0,
      (changes) => {
        changes.write('a', 'a');
        late = () => changes.write('b', 'b');
        throw new Error('no');
      },
    );
    await assert.rejects(given, /no/);
    assert.throws(late, /over/);
    assert.deepEqual(readdirSync(folder), []);
  });
  test('touch no file that stays the same', () => {
    const target = temporaryFolder();
    writeFileSync(join(target, 'same'), 'same');
    const changes = new StagedChanges(target, join(target, '.import'));
    changes.write('same', 'same');
    changes.write('new', 'new');
    assert.deepEqual([changes.isWritten('same'), changes.isWritten('new')], [false, true]);
    changes.commit();
    assert.deepEqual(readdirSync(target).sort(), ['new', 'same']);
  });
});
