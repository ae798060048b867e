import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Latest } from '../../src/element/state/latest.js';

const never = () => {
  throw new Error('a dropped answer was taken');
};

/** An answer that comes when the test says so. */
function answer(value: string) {
  let resolve!: (value: string) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<string>((...settle) => ([resolve, reject] = settle));
  let signal: AbortSignal | undefined;
  async function* answers() {
    yield await promise;
  }
  return {
    work: (given: AbortSignal) => {
      signal = given;
      return answers();
    },
    come: () => resolve(value),
    fail: () => reject(new Error(value)),
    get aborted() {
      return signal?.aborted;
    },
  };
}

test('takes each value of a run, in order', async () => {
  const taken: number[] = [];
  await new Latest().run(
    async function* () {
      yield await Promise.resolve(1);
      yield 2;
    },
    { take: (value) => taken.push(value) },
  );
  assert.deepEqual(taken, [1, 2]);
});

test('a later run aborts the earlier one and drops its answer, whichever comes first', async () => {
  for (const order of [
    ['a', 'b'],
    ['b', 'a'],
  ]) {
    const taken: string[] = [];
    const take = (value: string) => taken.push(value);
    const latest = new Latest();
    const answers = { a: answer('a'), b: answer('b') };
    const runs = [latest.run(answers.a.work, { take }), latest.run(answers.b.work, { take })];
    assert.ok(answers.a.aborted && !answers.b.aborted);
    for (const name of order) answers[name as 'a' | 'b'].come();
    await Promise.all(runs);
    assert.deepEqual(taken, ['b']);
  }
});

test('what an overtaken or stopped run throws is dropped too', async () => {
  const failures: unknown[] = [];
  const latest = new Latest();
  const late = answer('late');
  const run = latest.run(late.work, { take: never, failed: (error) => failures.push(error) });
  latest.stop();
  late.fail();
  await run;
  assert.deepEqual(failures, []);
});

test('a run that breaks off by itself is told, or thrown where nobody listens', async () => {
  const one = answer('one');
  one.fail();
  const failures: string[] = [];
  const failed = (error: unknown) => failures.push((error as Error).message);
  await new Latest().run(one.work, { take: never, failed });
  assert.deepEqual(failures, ['one']);
  const two = answer('two');
  two.fail();
  await assert.rejects(new Latest().run(two.work, { take: never }), /two/);
});
