import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { assertIncludes } from './assertions.js';
import { SharedRequests } from '../../src/source/shared.js';
import { errorOf } from '../support/server.js';

const URL = 'https://x.test/catalogue.json';

/** A request that answers when the test says so. */
function pending() {
  const started: AbortSignal[] = [];
  let answer!: (value: unknown) => void;
  let fail!: (error: Error) => void;
  const promise = new Promise<unknown>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return {
    started,
    answer,
    fail,
    start: (signal: AbortSignal) => {
      started.push(signal);
      return promise;
    },
  };
}

describe('shared requests', () => {
  it('are one for all who ask', async () => {
    const shared = new SharedRequests<unknown>();
    const { start, started, answer } = pending();
    const answers = [shared.get(URL, start), shared.get(URL, start)];
    answer('catalogue');
    assert.deepEqual(await Promise.all(answers), ['catalogue', 'catalogue']);
    assert.equal(started.length, 1);
    assert.equal(await shared.get(URL, start), 'catalogue');
    assert.equal(started.length, 1);
  });

  it('are apart for other addresses', async () => {
    const shared = new SharedRequests<unknown>();
    const start = () => Promise.resolve(1);
    const other = () => Promise.resolve(2);
    assert.deepEqual(
      await Promise.all([shared.get(URL, start), shared.get(`${URL}?`, other)]),
      [1, 2],
    );
  });

  it('end when all who asked have left', () => {
    const shared = new SharedRequests<unknown>();
    const { start, started } = pending();
    const [first, second] = [new AbortController(), new AbortController()];
    void shared.get(URL, start, first.signal);
    void shared.get(URL, start, second.signal);
    const aborted = () => started.map((signal) => signal.aborted);
    first.abort();
    assert.deepEqual(aborted(), [false]);
    second.abort();
    assert.deepEqual(aborted(), [true]);
  });

  it('go on for one who stays, whoever leaves', async () => {
    const shared = new SharedRequests<unknown>();
    const { start, started, answer } = pending();
    const leaving = new AbortController();
    void shared.get(URL, start, leaving.signal);
    const staying = shared.get(URL, start);
    leaving.abort();
    answer('catalogue');
    assert.equal(await staying, 'catalogue');
    assert.equal(started[0]?.aborted, false);
  });

  it('begin anew for who asks after all have left', () => {
    const shared = new SharedRequests<unknown>();
    const { start, started } = pending();
    const leaving = new AbortController();
    void shared.get(URL, start, leaving.signal);
    leaving.abort();
    void shared.get(URL, start);
    assert.deepEqual(
      started.map(({ aborted }) => aborted),
      [true, false],
    );
  });

  it('aren’t ended once they were answered', async () => {
    const shared = new SharedRequests<unknown>();
    const { start, started, answer } = pending();
    const leaving = new AbortController();
    const got = shared.get(URL, start, leaving.signal);
    answer('catalogue');
    await got;
    leaving.abort();
    assert.equal(await shared.get(URL, start), 'catalogue');
    assert.deepEqual(
      started.map(({ aborted }) => aborted),
      [false],
    );
  });

  it('that failed are forgotten, so that the next one asks anew', async () => {
    const shared = new SharedRequests<unknown>();
    const failing = pending();
    const answers = [shared.get(URL, failing.start), shared.get(URL, failing.start)];
    failing.fail(new Error('down'));
    for (const answer of answers) assertIncludes(await errorOf(answer), { message: 'down' });
    assert.equal(await shared.get(URL, () => Promise.resolve('back')), 'back');
  });

  it('can be forgotten', async () => {
    const shared = new SharedRequests<unknown>();
    await shared.get(URL, () => Promise.resolve('old'));
    shared.forget(URL);
    assert.equal(await shared.get(URL, () => Promise.resolve('new')), 'new');
  });
});
