import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/source/request.js';
import { Rests } from '../../src/source/backoff.js';

const URL = 'https://x.test/v1/catalogue.json';
const MINUTE = 60_000;
const down = (retryAfterMs?: number) => new SourceError('http', URL, 'HTTP 503', 503, retryAfterMs);

/** Rests by a clock that the test moves. */
function rested(random = 1) {
  const clock = { now: 1_000 };
  const rests = new Rests(
    () => clock.now,
    () => random,
  );
  const fail = (times: number, error = down()) => {
    for (let i = 0; i < times; i++) rests.failed(URL, error);
    return error;
  };
  return { clock, rests, fail };
}

describe('an address that fails', () => {
  it('may be tried three times in a row', () => {
    const { rests, fail } = rested();
    fail(2);
    expect(rests.refusal(URL, false)).to.equal(undefined);
    const last = fail(1);
    expect(rests.refusal(URL, false)).to.equal(last);
  });

  it('rests longer each time, half an hour at most', () => {
    const { clock, rests, fail } = rested();
    const waits: number[] = [];
    fail(2);
    for (let i = 0; i < 9; i++) {
      fail(1);
      const start = clock.now;
      while (rests.refusal(URL, false)) clock.now += 1_000;
      waits.push((clock.now - start) / 1_000);
    }
    expect(waits).to.deep.equal([30, 60, 120, 240, 480, 960, 1_800, 1_800, 1_800]);
  });

  it('is asked some fifty times a day, however often somebody wants it', () => {
    const { clock, rests, fail } = rested(0.5);
    let asked = 0;
    const end = clock.now + 24 * 60 * MINUTE;
    for (; clock.now < end; clock.now += 1_000) {
      if (rests.refusal(URL, false)) continue;
      asked++;
      fail(1);
    }
    expect(asked).to.be.within(40, 80);
  });

  it('is tried for a visitor who asks, unless the server itself said when', () => {
    const { clock, rests, fail } = rested();
    fail(3);
    expect(rests.refusal(URL, true)).to.equal(undefined);
    const busy = fail(1, down(60 * MINUTE));
    expect(rests.refusal(URL, true)).to.equal(busy);
    clock.now += 60 * MINUTE;
    expect(rests.refusal(URL, true)).to.equal(undefined);
  });

  it('is left alone as long as it asks, from the first failure', () => {
    const { clock, rests, fail } = rested();
    fail(1, down(5 * MINUTE));
    clock.now += 5 * MINUTE - 1;
    expect(rests.refusal(URL, false)).not.to.equal(undefined);
    clock.now += 1;
    expect(rests.refusal(URL, false)).to.equal(undefined);
  });

  it('is like new once it answers', () => {
    const { rests, fail } = rested();
    fail(8);
    rests.answered(URL);
    fail(2);
    expect(rests.refusal(URL, false)).to.equal(undefined);
  });

  it('isn’t blamed for visitors who leave', () => {
    const { rests, fail } = rested();
    fail(5, new SourceError('aborted', URL, 'left'));
    expect(rests.refusal(URL, false)).to.equal(undefined);
  });
});
