/** A stream or a file behind an address to pages on disk: every page, each once, or none. */
import { extname } from 'node:path';
import { formatOf } from '../rdf.js';
import { type PageStore, type StoredPage } from './page-store.js';
import { type Answer, FetchError, type Fetcher } from '../../fetcher.js';
import { relationsInJson, relationsInRdf } from './relations.js';

/** IPDC's stream has some hundreds of pages; one that never ends is stopped here. */
const MAX_PAGES = 20_000;
/** Between two looks at the disk, so that a run that is cut off costs little. */
const SAVE_EVERY = 25;
const ACCEPT =
  'application/ld+json, application/n-quads;q=0.9, application/n-triples;q=0.9, text/turtle;q=0.8, application/json;q=0.7';
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/ld+json': '.jsonld',
  'application/json': '.json',
  'application/n-triples': '.nt',
  'application/n-quads': '.nq',
  'application/trig': '.trig',
  'text/turtle': '.ttl',
};

interface FollowedPage {
  readonly url: string;
  /** Where it is on disk. */
  readonly file: string;
}
interface Followed {
  readonly pages: readonly FollowedPage[];
  /** How many of them came over the network, whole. */
  readonly fetched: number;
}
interface FollowOptions {
  readonly fetcher: Fetcher;
  readonly store: PageStore;
  readonly onProgress?: ((done: number, known: number) => void) | undefined;
  readonly maxPages?: number | undefined;
}
/** A page that is there and can't be used; `code` names a message. */
export class PageError extends Error {
  constructor(
    readonly url: string,
    readonly code: 'not-rdf' | 'not-a-page' | 'not-utf8' | 'endless',
    readonly args: Readonly<Record<string, string | number>>,
  ) {
    super(`${url}: ${code}`);
  }
}

/**
 * Follows all relations from `urls`. What was fetched stays in the store, also where it fails.
 * @throws FetchError, PageError; the signal's reason where it was interrupted
 */
export async function followStream(
  urls: readonly string[],
  { fetcher, store, onProgress, maxPages = MAX_PAGES }: FollowOptions,
): Promise<Followed> {
  const seen = new Map<string, StoredPage | undefined>();
  const queue: string[] = [];
  let fetched = 0;
  let done = 0;
  const enter = (url: string) => {
    if (seen.has(url)) return;
    if (seen.size === maxPages) throw new PageError(url, 'endless', { max: maxPages });
    seen.set(url, undefined);
    queue.push(url);
  };
  const take = async (url: string): Promise<void> => {
    const known = store.get(url);
    const { page, isNew } = known?.immutable
      ? { page: known, isNew: false }
      : await fetchPage(url, known, fetcher, store);
    if (isNew) fetched += 1;
    seen.set(url, page);
    page.next.forEach(enter);
    done += 1;
    if (done % SAVE_EVERY === 0) store.save();
    onProgress?.(done, seen.size);
  };
  urls.map(plainAddress).forEach(enter);
  try {
    await drain(queue, take, () => fetcher.stop());
  } finally {
    store.save();
  }
  store.keepOnly(new Set(seen.keys()));
  const pages = [...seen].flatMap(([url, page]) =>
    page ? [{ url, file: store.pathOf(page) }] : [],
  );
  return { pages, fetched };
}

/** Works on everything in a queue that grows meanwhile; the first failure ends all. */
async function drain(
  queue: string[],
  work: (url: string) => Promise<void>,
  stop: () => void,
): Promise<void> {
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  while (!failure && (queue.length || running.size)) {
    // The fetcher knows how many may run at once; waiting there is cheap.
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      const job: Promise<void> = work(url)
        .catch((error: unknown) => void (failure ??= { error }))
        .finally(() => running.delete(job));
      running.add(job);
    }
    await Promise.race(running);
  }
  if (!failure) return;
  stop();
  await Promise.all(running);
  throw failure.error;
}

async function fetchPage(
  url: string,
  known: StoredPage | undefined,
  fetcher: Fetcher,
  store: PageStore,
): Promise<{ readonly page: StoredPage; readonly isNew: boolean }> {
  const answer = await fetcher.get(url, {
    accept: ACCEPT,
    ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  });
  if (answer.status === 304 && known) return { page: known, isNew: false };
  if (answer.status !== 200)
    throw new FetchError(url, 'not-fetched', { reason: `HTTP ${answer.status}`, tries: 1 });
  const extension = extensionOf(url, answer);
  const next = relationsIn(url, answer.bytes, extension);
  const etag = answer.headers.get('etag');
  const lastModified = answer.headers.get('last-modified');
  const isImmutable = /(^|[\s,])immutable/i.test(answer.headers.get('cache-control') ?? '');
  const page = store.put(url, answer.bytes, extension, {
    ...(etag !== null && { etag }),
    ...(lastModified !== null && { lastModified }),
    ...(isImmutable && { immutable: true }),
    next,
  });
  return { page, isNew: true };
}

/** By what the server says; where that says nothing, by the name. */
function extensionOf(url: string, { headers }: Answer): string {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const byType = EXTENSIONS[type];
  if (byType !== undefined) return byType;
  const byName = extname(new URL(url).pathname).toLowerCase();
  if (Object.values(EXTENSIONS).includes(byName)) return byName;
  throw new PageError(url, 'not-a-page', { type: type || '–' });
}

function relationsIn(url: string, bytes: Uint8Array, extension: string): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PageError(url, 'not-utf8', {});
  }
  try {
    return extension.startsWith('.json')
      ? relationsInJson(JSON.parse(text), url)
      : relationsInRdf(text, formatOf(extension), url);
  } catch (error) {
    throw new PageError(url, 'not-rdf', {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
