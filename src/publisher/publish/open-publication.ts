/** Files of a publication, in a folder or behind an address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a file by its name within `v1`; undefined where it isn't there. */
export type ReadFile = (name: string) => Promise<Uint8Array | undefined>;
export interface PublicationReader {
  /** Where `v1` is: a folder, or an address with a slash at the end. */
  readonly at: string;
  readonly read: ReadFile;
}

const TIMEOUT_MS = 30_000;
const TRIES = 3;
/** Between tries: the first pause; each next one is twice as long. */
const PAUSE_MS = 500;

/**
 * `from` is a publication's `v1` or what holds it. Undefined where there is no publication.
 * @throws Error where an address doesn't answer
 */
export async function openPublication(
  from: string,
  fetch: typeof globalThis.fetch,
): Promise<PublicationReader | undefined> {
  if (!/^https?:\/\//i.test(from)) {
    const at = [join(from, 'v1'), from].find((folder) =>
      existsSync(join(folder, 'catalogue.json')),
    );
    return at === undefined
      ? undefined
      : { at, read: (name) => Promise.resolve(readLocal(at, name)) };
  }
  const base = from.endsWith('/') ? from : `${from}/`;
  for (const at of [base, `${base}v1/`]) {
    const reader = { at, read: (name: string) => readRemote(new URL(name, at), fetch) };
    if (await reader.read('catalogue.json')) return reader;
  }
  return undefined;
}

export async function readJson(reader: PublicationReader, name: string): Promise<unknown> {
  const bytes = await reader.read(name);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
}

function readLocal(folder: string, name: string): Uint8Array | undefined {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

async function readRemote(
  url: URL,
  fetch: typeof globalThis.fetch,
): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, {
        signal: AbortSignal.timeout(TIMEOUT_MS),
        cache: 'no-cache',
      });
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw new Error(`${url.href}: HTTP ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      if (attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** (attempt - 1)));
    }
  }
}
