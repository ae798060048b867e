import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { assertWithin } from './assertions.js';
import { SourceError } from '../../src/source/request.js';
import { Backoff } from '../../src/source/backoff.js';

const URL = 'https://x.test/v1/catalogue.json';
const MINUTE = 60_000;
const down = (retryAfterMs?: number) => new SourceError('http', URL, 'HTTP 503', 503, retryAfterMs);

/** A backoff by a clock that the test moves. */
function rested(random = 1) {
  const clock = { now: 1_000 };
  const backoff = new Backoff(
    () => clock.now,
    () => random,
  );
  const fail = (times: number, error = down()) => {
    for (let i = 0; i < times; i++) backoff.failed(URL, error);
    return error;
  };
  return { clock, backoff, fail };
}

describe('an address that fails', () => {
  it('may be tried three times in a row', () => {
    const { backoff, fail } = rested();
    fail(2);
    assert.equal(backoff.refusal(URL, false), undefined);
    const last = fail(1);
    assert.equal(backoff.refusal(URL, false), last);
  });

  it('backoff longer each time, half an hour at most', () => {
    const { clock, backoff, fail } = rested();
    const waits: number[] = [];
    fail(2);
    for (let i = 0; i < 9; i++) {
      fail(1);
      const start = clock.now;
      while (backoff.refusal(URL, false)) clock.now += 1_000;
      waits.push((clock.now - start) / 1_000);
    }
    assert.deepEqual(waits, [30, 60, 120, 240, 480, 960, 1_800, 1_800, 1_800]);
  });

  it('is asked some fifty times a day, however often somebody wants it', () => {
    const { clock, backoff, fail } = rested(0.5);
    let asked = 0;
    const end = clock.now + 24 * 60 * MINUTE;
    for (; clock.now < end; clock.now += 1_000) {
      if (backoff.refusal(URL, false)) continue;
      asked++;
      fail(1);
    }
    assertWithin(asked, 40, 80);
  });

  it('is tried for a visitor who asks, unless the server itself said when', () => {
    const { clock, backoff, fail } = rested();
    fail(3);
    assert.equal(backoff.refusal(URL, true), undefined);
    const busy = fail(1, down(60 * MINUTE));
    assert.equal(backoff.refusal(URL, true), busy);
    clock.now += 60 * MINUTE;
    assert.equal(backoff.refusal(URL, true), undefined);
  });

  it('is left alone as long as it asks, from the first failure', () => {
    const { clock, backoff, fail } = rested();
    fail(1, down(5 * MINUTE));
    clock.now += 5 * MINUTE - 1;
    assert.notEqual(backoff.refusal(URL, false), undefined);
    clock.now += 1;
    assert.equal(backoff.refusal(URL, false), undefined);
  });

  it('is like new once it answers', () => {
    const { backoff, fail } = rested();
    fail(8);
    backoff.answered(URL);
    fail(2);
    assert.equal(backoff.refusal(URL, false), undefined);
  });

  it('isn’t blamed for visitors who leave', () => {
    const { backoff, fail } = rested();
    fail(5, new SourceError('aborted', URL, 'left'));
    assert.equal(backoff.refusal(URL, false), undefined);
  });
});
