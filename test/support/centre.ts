/** Stands in for the centre's web server: answers in the browser what a test publishes. */
import { HttpResponse, type RequestHandler, http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Catalogue, Settings, Sheet } from '../../src/catalogue/model.js';
import * as sample from './content.js';

export interface Publication {
  readonly catalogue?: Catalogue;
  /** By slug, code or former name; an alias is settings that say `movedTo`. */
  readonly settings?: Readonly<Record<string, Settings | { movedTo: string; area?: string }>>;
  /** By the address that the catalogue gives them. */
  readonly sheets?: Readonly<Record<string, Sheet>>;
  /** Any other file, by its address beside the catalogue. */
  readonly files?: Readonly<Record<string, object>>;
  /** Answers that come first, for a centre in trouble: given the address of its folder. */
  readonly handlers?: (base: string) => readonly RequestHandler[];
}
export interface Centre {
  /** Address of the folder that holds the catalogue. */
  readonly base: string;
  readonly catalogue: string;
  /** What was asked for, in order, by address beside the catalogue. */
  readonly requests: readonly string[];
}

// Test files run side by side and share one service worker. MSW would take it away when one of them
// ends, from under the others that are just starting.
window.addEventListener('pagehide', (event) => event.stopImmediatePropagation());

const CLAIM_LIMIT_MS = 2_000;

/** A page that came while another registered the worker is claimed by it soon; MSW would reload it. */
async function claimed(): Promise<void> {
  const { serviceWorker } = navigator;
  const registrations = await serviceWorker.getRegistrations();
  if (serviceWorker.controller || !registrations.length) return;
  await new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    setTimeout(resolve, CLAIM_LIMIT_MS);
  });
}

const worker = setupWorker();
let started: Promise<unknown> | undefined;
let centres = 0;

/** Publishes the sample, or what is given in its stead, on a host of its own: nothing is cached. */
export async function publish({
  catalogue = sample.catalogue,
  settings = { gingelom: sample.settings },
  sheets = sample.sheets,
  files = {},
  handlers,
}: Publication = {}): Promise<Centre> {
  started ??= claimed().then(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  await started;
  const base = `https://centre-${++centres}.test/v1/`;
  const published = new Map<string, object>([
    ['catalogue.json', catalogue],
    ...Object.entries(settings).map(([name, file]) => [`settings/${name}.json`, file] as const),
    ...Object.entries(sheets),
    ...Object.entries(files),
  ]);
  const requests: string[] = [];
  const record = http.get(`${base}*`, ({ request }) => {
    requests.push(request.url.slice(base.length));
  });
  const answer = http.get(`${base}*`, ({ request }) => {
    const file = published.get(request.url.slice(base.length));
    return file ? HttpResponse.json(file) : new HttpResponse(null, { status: 404 });
  });
  worker.use(record, ...(handlers?.(base) ?? []), answer);
  return { base, catalogue: `${base}catalogue.json`, requests };
}

afterEach(() => worker.resetHandlers());
