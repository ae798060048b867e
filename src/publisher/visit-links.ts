/** Whether links lead somewhere: over the network, few at a time, and patient with slow servers. */
import type { LinkState } from '../rules/rule.js';
import { networkReasonOf } from './fetcher.js';

/** Enough for a catalogue in minutes, little enough not to be taken for an attack. */
const PER_HOST = 2;
const AT_ONCE = 16;
const TIMEOUT_MS = 10_000;
/** A server that is busy now may not be in a moment. */
const PAUSE_MS = 1_000;
/** What servers answer to HEAD that they would answer with GET. */
const NOT_FOR_HEAD = new Set([400, 403, 404, 405, 500, 501, 503]);
const GONE = new Set([404, 410]);
/** A visitor with a login or a browser gets in. */
const CLOSED = new Set([401, 403, 405, 406, 999]);

interface LinkOptions {
  readonly fetch: typeof fetch;
  readonly timeoutMs?: number;
  readonly pauseMs?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}

/** The state of each address; a host sees only a few requests at a time. */
export async function visitAll(
  urls: readonly string[],
  options: LinkOptions,
): Promise<ReadonlyMap<string, LinkState>> {
  const states = new Map<string, LinkState>();
  const queues = new Map<string, string[]>();
  for (const url of urls) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    queues.set(host, [...(queues.get(host) ?? []), url]);
  }
  // Each lane empties one host's queue; lanes of one host share it.
  const lanes = [...queues.values()].flatMap((queue) =>
    Array.from({ length: Math.min(PER_HOST, queue.length) }, () => queue),
  );
  const worker = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift())
      for (let url = lane.shift(); url !== undefined; url = lane.shift()) {
        if (options.signal?.aborted) return;
        states.set(url, await visit(url, options));
        options.onProgress?.(states.size, urls.length);
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return states;
}

async function visit(url: string, options: LinkOptions): Promise<LinkState> {
  const first = await ask(url, options);
  if (first.kind !== 'unreachable' || options.signal?.aborted) return first;
  await new Promise((resolve) => setTimeout(resolve, options.pauseMs ?? PAUSE_MS));
  return ask(url, options);
}

async function ask(url: string, options: LinkOptions): Promise<LinkState> {
  try {
    let status = await request(url, 'HEAD', options);
    if (NOT_FOR_HEAD.has(status)) status = await request(url, 'GET', options);
    if (status < 400 || CLOSED.has(status)) return { kind: 'fine' };
    const reason = `HTTP ${status}`;
    return { kind: GONE.has(status) ? 'gone' : 'unreachable', reason };
  } catch (error) {
    return { kind: 'unreachable', reason: isTimeout(error) ? 'time-out' : networkReasonOf(error) };
  }
}

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError';

async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { fetch, timeoutMs = TIMEOUT_MS, signal }: LinkOptions,
): Promise<number> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, {
    method,
    redirect: 'follow',
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  });
  // The answer is known: the page itself may be large.
  await response.body?.cancel();
  return response.status;
}
