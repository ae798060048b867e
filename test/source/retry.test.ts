import { expect } from '@open-wc/testing';
import { SourceError, type SourceErrorCode } from '../../src/source/request.js';
import { withRetry } from '../../src/source/retry.js';
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
  const passing = [
    failure('network'),
    failure('timeout'),
    failure('http', 500),
    failure('http', 503),
    failure('http', 429),
  ];
  for (const error of passing) {
    it(`helps against ${error.code} ${error.status ?? ''}`, async () => {
      const { attempt, made } = attempts(error);
      expect(await withRetry(attempt, { random, left })).to.equal('answer');
      expect(made.count).to.equal(2);
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
      expect((await errorOf(withRetry(attempt, { random, left }))) === error).to.be.true;
      expect(made.count).to.equal(1);
    });
  }

  it('is tried twice, and then the error is told', async () => {
    const errors = [failure('network'), failure('timeout'), failure('http', 502)];
    const { attempt, made } = attempts(...errors, failure('network'));
    expect((await errorOf(withRetry(attempt, { random, left }))) === errors[2]).to.be.true;
    expect(made.count).to.equal(3);
  });

  it('isn’t tried where the address rests: the very same error comes back', async () => {
    const error = failure('network');
    const { attempt, made } = attempts(error, error, error);
    expect((await errorOf(withRetry(attempt, { random, left }))) === error).to.be.true;
    expect(made.count).to.equal(2);
  });

  const timed = async (run: () => Promise<unknown>) => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };

  it('waits longer each time, never all visitors alike', async () => {
    const twice = () => attempts(failure('network'), failure('network')).attempt;
    expect(await timed(() => withRetry(twice(), { random: () => 0.5, left }))).to.be.within(
      590,
      900,
    );
    expect(await timed(() => withRetry(twice(), { random, left }))).to.be.below(200);
  });

  it('waits as long as the server asks', async () => {
    const error = failure('http', 503, 300);
    expect(await timed(() => withRetry(attempts(error).attempt, { random, left }))).to.be.within(
      290,
      600,
    );
  });

  it('isn’t tried where the server asks for more patience than a visitor has', async () => {
    const { attempt, made } = attempts(failure('http', 503, 2_000));
    await errorOf(withRetry(attempt, { random, left: () => 1_900 }));
    expect(made.count).to.equal(1);
  });

  it('is given up when nobody waits any more', async () => {
    const controller = new AbortController();
    const { attempt, made } = attempts(failure('http', 503, 1_900), failure('aborted'));
    const end = errorOf(withRetry(attempt, { random, left, signal: controller.signal }));
    setTimeout(() => controller.abort());
    expect(await timed(() => end)).to.be.below(500);
    expect(made.count).to.be.at.most(2);
  });
});
