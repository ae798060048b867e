/** Files of a publication, in a folder or behind an address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FetchError, Fetcher } from '../fetcher.js';

/** The bytes of a file by its name within `v1`; undefined where it isn't there. */
type ReadFile = (name: string) => Promise<Uint8Array | undefined>;
export interface PublicationFiles {
  /** Where `v1` is: a folder, or an address with a slash at the end. */
  readonly at: string;
  readonly read: ReadFile;
}

/** It is the centre's own server, and has what it is asked for at hand. */
const PER_HOST = 6;
const PAUSE_MS = 500;

/**
 * `from` is a publication's `v1` or what holds it. Undefined where there is no publication.
 * @throws Error where an address doesn't answer
 */
export async function openPublication(
  from: string,
  fetch: typeof globalThis.fetch,
): Promise<PublicationFiles | undefined> {
  if (!/^https?:\/\//i.test(from)) {
    const at = [join(from, 'v1'), from].find((folder) =>
      existsSync(join(folder, 'catalogue.json')),
    );
    return at === undefined
      ? undefined
      : { at, read: (name) => Promise.resolve(readLocal(at, name)) };
  }
  const fetcher = new Fetcher({ fetch, perHost: PER_HOST, pauseMs: PAUSE_MS });
  const base = from.endsWith('/') ? from : `${from}/`;
  for (const at of [base, `${base}v1/`]) {
    const reader = { at, read: (name: string) => readRemote(new URL(name, at).href, fetcher) };
    if (await reader.read('catalogue.json')) return reader;
  }
  return undefined;
}

export async function readJson(reader: PublicationFiles, name: string): Promise<unknown> {
  const bytes = await reader.read(name);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
}

function readLocal(folder: string, name: string): Uint8Array | undefined {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

async function readRemote(url: string, fetcher: Fetcher): Promise<Uint8Array | undefined> {
  try {
    return (await fetcher.get(url)).bytes;
  } catch (error) {
    if (error instanceof FetchError && (error.status === 404 || error.status === 410))
      return undefined;
    throw error;
  }
}
