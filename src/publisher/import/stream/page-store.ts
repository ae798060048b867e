/**
 * The pages of a stream as they were fetched, in a folder: what an import remembers of the one
 * before. A page that never changes is fetched once, others only where they changed, and an import
 * that broke off goes on where it was.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../folder.js';

export interface StoredPage {
  /** Name within the folder. */
  readonly file: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** The server said that it never changes. */
  readonly immutable?: true;
  /** Addresses of the pages that it leads to. */
  readonly next: readonly string[];
}

const INDEX = 'pages.json';
/** As `put` names them. */
const NAME = /^[0-9a-f]{24}(?:\.[a-z]{2,8})?$/;

export class PageStore {
  readonly #pages: Map<string, StoredPage>;

  /** What can't be read is fetched again. */
  constructor(readonly folder: string) {
    this.#pages = new Map(Object.entries(readIndex(join(folder, INDEX))));
  }

  /** Undefined where the page isn't there, or not whole. */
  get(url: string): StoredPage | undefined {
    const page = this.#pages.get(url);
    return page && existsSync(this.pathOf(page)) ? page : undefined;
  }

  pathOf = ({ file }: StoredPage): string => join(this.folder, file);

  put(
    url: string,
    bytes: Uint8Array,
    extension: string,
    facts: Omit<StoredPage, 'file'>,
  ): StoredPage {
    if (!this.#pages.size) this.#prepare();
    // Named for the content: the page before stays whole until the index names this one.
    const digest = createHash('sha256').update(url).update('\0').update(bytes).digest('hex');
    const page = { file: `${digest.slice(0, 24)}${extension}`, ...facts };
    const path = this.pathOf(page);
    if (!existsSync(path)) {
      writeFileSync(`${path}.new`, bytes);
      renameSync(`${path}.new`, path);
    }
    this.#pages.set(url, page);
    return page;
  }

  /** Only these pages are kept from now on. */
  keepOnly(urls: ReadonlySet<string>): void {
    const before = [...this.#pages].filter(([url]) => !urls.has(url));
    for (const [url] of before) this.#pages.delete(url);
    this.save();
    const named = new Set([...this.#pages.values()].map(({ file }) => file));
    for (const [, page] of before)
      if (!named.has(page.file)) rmSync(this.pathOf(page), { force: true });
  }

  save(): void {
    if (!this.#pages.size) return;
    const path = join(this.folder, INDEX);
    const index = { version: 1, pages: Object.fromEntries(this.#pages) };
    writeFileSync(`${path}.new`, `${JSON.stringify(index, null, 1)}\n`);
    renameSync(`${path}.new`, path);
  }

  #prepare(): void {
    makeFolder(this.folder);
    // A copy of somebody's stream doesn't belong in the history of the content.
    const ignore = join(this.folder, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
  }
}

function readIndex(file: string): Record<string, StoredPage> {
  try {
    const { version, pages } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly version?: unknown;
      readonly pages?: Record<string, StoredPage>;
    };
    if (version !== 1 || !pages) return {};
    return Object.fromEntries(Object.entries(pages).filter(([, page]) => isPage(page)));
  } catch {
    return {};
  }
}

/** The index was written here, but who has sent the folder may have changed it. */
const isPage = ({ file, next }: Partial<StoredPage>): boolean =>
  typeof file === 'string' &&
  NAME.test(file) &&
  Array.isArray(next) &&
  next.every((url) => typeof url === 'string' && URL.canParse(url));
