import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { SourceError, type SourceErrorCode } from '../../src/source/request.js';
import type { Wait } from '../../src/source/pause.js';
import { withRetry } from '../../src/source/retry.js';
import { VirtualTime } from './virtual-time.js';
import { errorOf } from '../support/server.js';

const failure = (code: SourceErrorCode, status?: number, waitMs?: number) =>
  new SourceError(code, 'https://x.test/', code, status, waitMs);
/** Without waiting, for a visitor with all the time in the world. */
const random = () => 0;
const left = () => 60_000;

/** Fails with `errors` in turn, then answers; gives how often it was asked. */
function attempts(...errors: readonly Error[]) {
  const made = { count: 0 };
  return {
    made,
    attempt: () => {
      const error = errors[made.count++];
      return error ? Promise.reject(error) : Promise.resolve('answer');
    },
  };
}

describe('a retry', () => {
  const transient = [
    failure('network'),
    failure('timeout'),
    failure('http', 500),
    failure('http', 503),
    failure('http', 429),
  ];
  for (const error of transient) {
    it(`helps against ${error.code} ${error.status ?? ''}`, async () => {
      const { attempt, made } = attempts(error);
      assert.equal(await withRetry(attempt, { random, left }), 'answer');
      assert.equal(made.count, 2);
    });
  }

  const lasting = [
    failure('http', 404),
    failure('http', 403),
    failure('not-json'),
    failure('too-large'),
    failure('refused'),
    failure('aborted'),
    new Error('a bug'),
  ];
  for (const error of lasting) {
    it(`isn’t tried against ${error.message} ${(error as SourceError).status ?? ''}`, async () => {
      const { attempt, made } = attempts(error);
      assert.equal((await errorOf(withRetry(attempt, { random, left }))) === error, true);
      assert.equal(made.count, 1);
    });
  }

  it('is tried twice, and then the error is told', async () => {
    const errors = [failure('network'), failure('timeout'), failure('http', 502)];
    const { attempt, made } = attempts(...errors, failure('network'));
    assert.equal((await errorOf(withRetry(attempt, { random, left }))) === errors[2], true);
    assert.equal(made.count, 3);
  });

  it('isn’t tried where the address rests: the very same error comes back', async () => {
    const error = failure('network');
    const { attempt, made } = attempts(error, error, error);
    assert.equal((await errorOf(withRetry(attempt, { random, left }))) === error, true);
    assert.equal(made.count, 2);
  });

  const timed = async (run: (wait: Wait) => Promise<unknown>) => {
    const time = new VirtualTime();
    await run(time.wait);
    return time.now();
  };

  it('waits longer each time, never all visitors alike', async () => {
    const twice = () => attempts(failure('network'), failure('network')).attempt;
    assert.equal(await timed((wait) => withRetry(twice(), { random: () => 0.5, left, wait })), 600);
    assert.equal(await timed((wait) => withRetry(twice(), { random, left, wait })), 0);
  });

  it('waits as long as the server asks', async () => {
    const error = failure('http', 503, 300);
    assert.equal(
      await timed((wait) => withRetry(attempts(error).attempt, { random, left, wait })),
      300,
    );
  });

  it('isn’t tried where the server asks for more patience than a visitor has', async () => {
    const { attempt, made } = attempts(failure('http', 503, 2_000));
    await errorOf(withRetry(attempt, { random, left: () => 1_900 }));
    assert.equal(made.count, 1);
  });

  it('is given up when nobody waits any more', async () => {
    const controller = new AbortController();
    const { attempt, made } = attempts(failure('http', 503, 1_900), failure('aborted'));
    const { signal } = controller;
    const waited = await timed((wait) => {
      const end = errorOf(withRetry(attempt, { random, left, signal, wait }));
      setImmediate(() => controller.abort());
      return end;
    });
    assert.equal(waited, 0);
    assert.ok(made.count <= 2);
  });
});
