/** Where a guide comes from: catalogue, settings and sheets, whichever source can give them. */
import { decodeAlias, decodeSettings, decodeSheet, decodeSnapshot } from '../catalogue/decode.js';
import type { Finding } from '../catalogue/finding.js';
import type { Catalogue, Settings, Sheet } from '../catalogue/model.js';
import { RefusedCatalogue, acceptCatalogue } from './accept.js';
import { catalogueUrlFor, settingsUrl } from './address.js';
import { type RequestOptions, SourceError, requestJson } from './request.js';
import { withRetry } from './retry.js';
import { SharedRequests } from './shared.js';

/** What a guide is made from. Addresses are absolute. */
export interface GuideAddress {
  readonly catalogue: string;
  readonly mirrors: readonly string[];
  /** Slug, name or NIS code; without it the central guide. */
  readonly municipality?: string;
  /** An address, or the settings themselves. */
  readonly settings?: string | object;
  /** Address of a copy for bad days, or the copy itself. */
  readonly snapshot?: string | object;
  readonly lang: string;
}
export type Origin = 'primary' | 'mirror' | 'snapshot' | 'inline';

/** Something that went wrong without costing the visitor the guide. */
export interface Problem {
  readonly code: string;
  readonly file: string;
  readonly message?: string;
  readonly findings?: readonly Finding[];
}
export interface Loaded {
  readonly catalogue: Catalogue;
  readonly settings?: Settings;
  /** NIS code of the former municipality that was asked for. */
  readonly area?: string;
  readonly origin: Origin;
  /** Address of the catalogue that answered; its files are found from there. */
  readonly base: string;
  /** Sheets that came along in a snapshot, by id. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly problems: readonly Problem[];
}
type LoadedCatalogue = Pick<Loaded, 'catalogue' | 'origin' | 'base' | 'sheets'> & {
  readonly settings?: Settings;
};
type LoadedSettings = Pick<Loaded, 'settings' | 'area'>;

/** Where another source can step in, a silent one gets no more time than this. */
const TIMEOUT_MS = 3_000;
/** The last one is worth waiting for. */
const LONG_TIMEOUT_MS = 8_000;

export class GuideSource {
  readonly #shared = new SharedRequests();
  /** Addresses of settings that moved, and where to. */
  readonly #moved = new Map<string, string>();
  readonly #fetch: typeof fetch;

  constructor(fetcher: typeof fetch) {
    this.#fetch = fetcher;
  }

  /** Catalogue and settings. Rejects with a SourceError where no source has a catalogue. */
  async load(address: GuideAddress, signal?: AbortSignal): Promise<Loaded> {
    const problems: Problem[] = [];
    const settings = this.#settings(address, problems, signal);
    // Asked for at once with the catalogue; an error counts only when the catalogue is there.
    settings.catch(() => undefined);
    const loaded = await withRetry(() => this.#catalogue(address, problems, signal), { signal });
    const local = await settings;
    return { ...loaded, ...local, problems };
  }

  /** One full sheet. Rejects with a SourceError. */
  async sheet(url: string, signal?: AbortSignal): Promise<Sheet> {
    const json = await this.#json(url, signal, LONG_TIMEOUT_MS, 'default');
    const { value, findings } = decodeSheet(json);
    if (!value)
      throw new RefusedCatalogue(url, 'this is not a sheet that the guide can read', findings);
    return value;
  }

  /** Any other JSON file of the catalogue, such as the lexicon. */
  json(url: string, signal?: AbortSignal): Promise<unknown> {
    return this.#json(url, signal, LONG_TIMEOUT_MS, 'default');
  }

  /** The next load asks the servers anew. */
  forget(address: GuideAddress): void {
    for (const base of [address.catalogue, ...address.mirrors]) {
      this.#shared.forget(base);
      this.#shared.forget(catalogueUrlFor(base, address.lang));
      if (address.municipality) this.#forgetSettings(settingsUrl(base, address.municipality));
    }
    if (typeof address.settings === 'string') this.#forgetSettings(address.settings);
  }

  #forgetSettings(url: string): void {
    this.#shared.forget(url);
    this.#shared.forget(this.#moved.get(url) ?? url);
  }

  async #catalogue(
    address: GuideAddress,
    problems: Problem[],
    signal?: AbortSignal,
  ): Promise<LoadedCatalogue> {
    const bases = [address.catalogue, ...address.mirrors];
    let failure: unknown;
    for (let i = 0; i < bases.length; i++) {
      const base = bases[i] as string;
      const last = i === bases.length - 1 && !address.snapshot;
      const urls = new Set([catalogueUrlFor(base, address.lang), base]);
      for (const url of urls) {
        try {
          const json = await this.#json(url, signal, last ? LONG_TIMEOUT_MS : TIMEOUT_MS);
          const { catalogue, findings } = acceptCatalogue(json, url);
          if (findings.length) problems.push({ code: 'catalogue-findings', file: url, findings });
          return { catalogue, origin: i ? 'mirror' : 'primary', base: url, sheets: new Map() };
        } catch (error) {
          failure = error;
          if (signal?.aborted) throw error;
          // A language that was never published is answered by the Dutch file; a dead server by another.
          const unpublished = error instanceof SourceError && error.status === 404;
          if (!unpublished || url === base)
            problems.push(problemOf('catalogue-unavailable', url, error));
          if (!unpublished) break;
        }
      }
    }
    if (address.snapshot)
      return this.#snapshot(address.snapshot, address.catalogue, problems, signal);
    throw failure;
  }

  async #snapshot(
    given: string | object,
    base: string,
    problems: Problem[],
    signal?: AbortSignal,
  ): Promise<LoadedCatalogue> {
    const file = typeof given === 'string' ? given : 'data-snapshot';
    const json =
      typeof given === 'string' ? await this.#json(given, signal, LONG_TIMEOUT_MS) : given;
    const { value, findings } = decodeSnapshot(json);
    if (!value?.catalogue.products.length) {
      throw new RefusedCatalogue(file, 'this is not a snapshot that the guide can read', findings);
    }
    if (findings.length) problems.push({ code: 'catalogue-findings', file, findings });
    const sheets = new Map<string, Sheet>();
    for (const sheet of value.sheets) sheets.set(sheet.id, sheet);
    return {
      catalogue: value.catalogue,
      ...(value.settings && { settings: value.settings }),
      origin: typeof given === 'string' ? 'snapshot' : 'inline',
      base,
      sheets,
    };
  }

  /** Settings are worth much, but never the guide: without them the central one is shown. */
  async #settings(
    address: GuideAddress,
    problems: Problem[],
    signal?: AbortSignal,
  ): Promise<LoadedSettings> {
    const { settings: given, municipality } = address;
    if (typeof given === 'object') return readSettings(given, 'data-settings', problems);
    if (!given && !municipality) return {};
    const urls = given
      ? [given]
      : [address.catalogue, ...address.mirrors].map((base) =>
          settingsUrl(base, municipality ?? ''),
        );
    for (const url of urls) {
      try {
        const json = await this.#json(url, signal, TIMEOUT_MS);
        const alias = decodeAlias(json).value;
        if (!alias) return readSettings(json, url, problems);
        const moved = new URL(`${alias.movedTo}.json`, url).href;
        this.#moved.set(url, moved);
        const successor = await this.#json(moved, signal, TIMEOUT_MS);
        return {
          ...readSettings(successor, moved, problems),
          ...(alias.area && { area: alias.area }),
        };
      } catch (error) {
        if (signal?.aborted) throw error;
        const unknown = error instanceof SourceError && error.status === 404;
        problems.push(
          problemOf(unknown ? 'unknown-municipality' : 'settings-unavailable', url, error),
        );
        if (unknown) break;
      }
    }
    return {};
  }

  #json(
    url: string,
    signal: AbortSignal | undefined,
    timeoutMs: number,
    cache?: RequestOptions['cache'],
  ): Promise<unknown> {
    const options = { fetch: this.#fetch, timeoutMs, ...(cache && { cache }) };
    return this.#shared.get(url, (stop) => requestJson(url, { ...options, signal: stop }), signal);
  }
}

function readSettings(json: unknown, file: string, problems: Problem[]): LoadedSettings {
  const { value, findings } = decodeSettings(json);
  if (findings.length) problems.push({ code: 'settings-findings', file, findings });
  return value ? { settings: value } : {};
}

function problemOf(code: string, file: string, error: unknown): Problem {
  const findings = error instanceof RefusedCatalogue ? { findings: error.findings } : {};
  return {
    code,
    file,
    message: error instanceof Error ? error.message : String(error),
    ...findings,
  };
}
