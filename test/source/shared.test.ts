import { expect } from '@open-wc/testing';
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
    expect(await Promise.all(answers)).to.deep.equal(['catalogue', 'catalogue']);
    expect(started).to.have.length(1);
    expect(await shared.get(URL, start)).to.equal('catalogue');
    expect(started).to.have.length(1);
  });

  it('are apart for other addresses', async () => {
    const shared = new SharedRequests<unknown>();
    const start = () => Promise.resolve(1);
    const other = () => Promise.resolve(2);
    expect(await Promise.all([shared.get(URL, start), shared.get(`${URL}?`, other)])).to.deep.equal(
      [1, 2],
    );
  });

  it('end when all who asked have left', () => {
    const shared = new SharedRequests<unknown>();
    const { start, started } = pending();
    const [first, second] = [new AbortController(), new AbortController()];
    void shared.get(URL, start, first.signal);
    void shared.get(URL, start, second.signal);
    first.abort();
    expect(started[0]?.aborted).to.be.false;
    second.abort();
    expect(started[0]?.aborted).to.be.true;
  });

  it('go on for one who stays, whoever leaves', async () => {
    const shared = new SharedRequests<unknown>();
    const { start, started, answer } = pending();
    const leaving = new AbortController();
    void shared.get(URL, start, leaving.signal);
    const staying = shared.get(URL, start);
    leaving.abort();
    answer('catalogue');
    expect(await staying).to.equal('catalogue');
    expect(started[0]?.aborted).to.be.false;
  });

  it('begin anew for who asks after all have left', () => {
    const shared = new SharedRequests<unknown>();
    const { start, started } = pending();
    const leaving = new AbortController();
    void shared.get(URL, start, leaving.signal);
    leaving.abort();
    void shared.get(URL, start);
    expect(started.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('aren’t ended once they were answered', async () => {
    const shared = new SharedRequests<unknown>();
    const { start, started, answer } = pending();
    const leaving = new AbortController();
    const got = shared.get(URL, start, leaving.signal);
    answer('catalogue');
    await got;
    leaving.abort();
    expect(await shared.get(URL, start)).to.equal('catalogue');
    expect(started.map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('that failed are forgotten, so that the next one asks anew', async () => {
    const shared = new SharedRequests<unknown>();
    const failing = pending();
    const answers = [shared.get(URL, failing.start), shared.get(URL, failing.start)];
    failing.fail(new Error('down'));
    for (const answer of answers) expect(await errorOf(answer)).to.have.property('message', 'down');
    expect(await shared.get(URL, () => Promise.resolve('back'))).to.equal('back');
  });

  it('can be forgotten', async () => {
    const shared = new SharedRequests<unknown>();
    await shared.get(URL, () => Promise.resolve('old'));
    shared.forget(URL);
    expect(await shared.get(URL, () => Promise.resolve('new'))).to.equal('new');
  });
});
