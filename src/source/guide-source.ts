/**
 * Where a guide comes from: catalogue, settings and sheets, whichever source can give them. Over 350 lines,
 * because what is remembered, refused and fallen back on is one order; files, retries and signatures are apart.
 */
import type { Finding } from '../catalogue/finding.js';
import type { Alias, Catalogue, Settings, Sheet } from '../catalogue/model.js';
import { RefusedCatalogue, acceptCatalogue, acceptLocal, acceptSettings } from './accept.js';
import { catalogueUrlFor, isOwn, settingsUrl } from './address.js';
import { Files } from './files.js';
import { SourceError } from './request.js';
import { Backoff } from './backoff.js';
import { type Wait, pause } from './pause.js';
import { withRetry } from './retry.js';
import { forgetFile, signedFile } from './signed.js';

/** What a guide is made from. Addresses are absolute. */
export interface GuideAddress {
  readonly catalogue: string;
  readonly mirrors: readonly string[];
  /** Slug, name or NIS code; without it the central guide. */
  readonly municipality?: string | undefined;
  /** An address, or the settings themselves. */
  readonly settings?: string | object | undefined;
  /** Address of a copy for bad days, or the copy itself. */
  readonly snapshot?: string | object | undefined;
  readonly lang: string;
  /** Public keys of the centre: what is not signed with one of them is refused. */
  readonly keys?: readonly string[] | undefined;
  /** Whether a copy may be kept on the visitor's device. */
  readonly device?: boolean | undefined;
}
/** Which source answered. */
export type Origin = 'primary' | 'mirror' | 'snapshot' | 'inline' | 'device';

/** Something that went wrong without costing the visitor the guide. */
export interface Problem {
  readonly code: string;
  readonly file: string;
  readonly message?: string;
  readonly findings?: readonly Finding[];
}
/** What one load gave. */
export interface Loaded {
  readonly catalogue: Catalogue;
  readonly settings?: Settings | undefined;
  /** NIS code of the former municipality that was asked for. */
  readonly area?: string | undefined;
  readonly origin: Origin;
  /** Address of the catalogue that answered; its files are found from there. */
  readonly base: string;
  /** Sheets that came along in a snapshot, by id. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Public keys that the files which follow must be signed with too. */
  readonly keys: readonly string[] | undefined;
  readonly problems: readonly Problem[];
  /** Why no server's catalogue is here: this is the last good one. */
  readonly staleBecause: SourceError | undefined;
  /** Why no server's settings are here: these are the last good ones, if any. */
  readonly settingsStaleBecause: SourceError | undefined;
}
type LoadedCatalogue = Omit<Loaded, 'area' | 'keys' | 'problems' | 'settingsStaleBecause'>;
type LoadedSettings = Pick<Loaded, 'settings' | 'area' | 'settingsStaleBecause'> & {
  /** The revision that they were signed with. */
  readonly signed?: number | undefined;
};
const NO_SETTINGS: LoadedSettings = { settingsStaleBecause: undefined };
/** One load on its way. */
interface Load {
  readonly address: GuideAddress;
  readonly problems: Problem[];
  readonly signal: AbortSignal | undefined;
  readonly userInitiated: boolean;
}

/** Where another source can step in, a silent one gets no more time than this. */
const TIMEOUT_MS = 3_000;
/** After this a visitor has a guide, from whatever source, or a word that there is none. */
const BUDGET_MS = 8_000;
/** The list may be there already, and waits for what is local. */
const SETTINGS_BUDGET_MS = 4_000;

interface SourceWorld {
  /** Milliseconds that only go up. */
  readonly now: () => number;
  /** A number from 0 to 1. */
  readonly random: () => number;
  readonly wait: Wait;
}
const BROWSER: SourceWorld = {
  now: () => performance.now(),
  random: () => Math.random(),
  wait: pause,
};

/** The source of all guides on a page; what they ask for is shared. */
export class GuideSource {
  /** Those of all guides on the page. */
  readonly files: Files;
  readonly #world: SourceWorld;
  /** Addresses of settings that moved, and where to. */
  readonly #moved = new Map<string, string>();
  /** The last good catalogues and settings, by what was asked for. */
  readonly #catalogues = new Map<string, LoadedCatalogue>();
  /** The newest revision seen, by what was asked for: nothing older is taken. */
  readonly #newest = new Map<string, number>();
  readonly #local = new Map<string, LoadedSettings>();

  constructor(fetcher: typeof fetch, world = BROWSER) {
    this.files = new Files(fetcher, new Backoff(world.now, world.random), world.wait);
    this.#world = world;
  }

  /**
   * Catalogue and settings. Rejects with a SourceError where no source has a catalogue.
   * @param userInitiated a visitor asks: addresses that rest are tried all the same
   */
  async load(address: GuideAddress, signal?: AbortSignal, userInitiated = false): Promise<Loaded> {
    const problems: Problem[] = [];
    const load: Load = { address, problems, signal, userInitiated };
    // On a bad day it should be here already.
    if (address.snapshot) snapshotCode().catch(() => undefined);
    const settings = this.#settings(load);
    // Asked for at once with the catalogue; an error counts only when the catalogue is there.
    settings.catch(() => undefined);
    const loaded = await this.#catalogue(load);
    const { signed, ...given } = await settings;
    let local: LoadedSettings = given;
    if (signed !== undefined && signed < loaded.catalogue.revision) {
      const file = settingsUrls(address)[0] as string;
      const old = new SourceError('older', file, `signed with revision ${signed}`);
      complain(problems, 'settings-unavailable', old);
      local = await this.#lastSettings(load, old);
    } else if (local.settings && !local.settingsStaleBecause)
      this.#local.set(localKey(address), local);
    return { ...loaded, ...local, keys: address.keys, problems };
  }

  /**
   * What the page may fall back on, from an earlier visit.
   * @param vetoes nothing older is taken from now on
   */
  remember(address: GuideAddress, { settings, area, ...catalogue }: Loaded, vetoes = true): void {
    this.#catalogues.set(keyOf(address), catalogue);
    if (vetoes) this.#newest.set(keyOf(address), catalogue.catalogue.revision);
    if (settings) this.#local.set(localKey(address), { ...NO_SETTINGS, settings, area });
  }

  /** The next load asks the servers anew. */
  forget(address: GuideAddress): void {
    const { catalogue, mirrors, lang } = address;
    for (const base of [catalogue, ...mirrors]) {
      forgetFile(this.files, base);
      forgetFile(this.files, catalogueUrlFor(base, lang));
    }
    for (const url of settingsUrls(address)) {
      forgetFile(this.files, url);
      forgetFile(this.files, this.#moved.get(url) ?? url);
    }
  }

  /** Servers in order, then what the page saw last, then the copy; then servers that may recover. */
  #catalogue(load: Load): Promise<LoadedCatalogue> {
    const { address, problems, signal } = load;
    const { catalogue, mirrors, snapshot } = address;
    const left = this.#clock(BUDGET_MS);
    let bases = [catalogue, ...mirrors];
    let { userInitiated } = load;
    const attempt = async () => {
      const failures: SourceError[] = [];
      const transient: string[] = [];
      for (let i = 0; i < bases.length; i++) {
        const base = bases[i] as string;
        // What could still step in shares the time that is left.
        const others = bases.length - i - (typeof snapshot === 'string' ? 0 : 1);
        const timeoutMs = others ? Math.min(TIMEOUT_MS, left() / (others + 1)) : left();
        try {
          return await this.#published(base, { ...load, userInitiated }, timeoutMs);
        } catch (error) {
          const failure = error as SourceError;
          if (signal?.aborted) throw failure;
          complain(problems, 'catalogue-unavailable', failure);
          failures.push(failure);
          if (failure.isTransient) transient.push(base);
        }
      }
      bases = transient;
      // An address that rests is tried once, however a visitor asks.
      userInitiated = false;
      // One that may pass is worth another try.
      const staleBecause = (failures.find(({ isTransient }) => isTransient) ??
        failures.at(-1)) as SourceError;
      const before = this.#catalogues.get(keyOf(address));
      if (before) return { ...before, staleBecause };
      try {
        if (snapshot) return { ...(await this.#snapshot(load, left())), staleBecause };
      } catch (error) {
        if (signal?.aborted) throw error;
        complain(problems, 'catalogue-unavailable', error as SourceError);
      }
      throw staleBecause;
    };
    return withRetry(attempt, { ...this.#world, signal, left });
  }

  /** The catalogue of one server: in the language asked for, or where that was never published in Dutch. */
  async #published(base: string, load: Load, timeoutMs: number): Promise<LoadedCatalogue> {
    const url = catalogueUrlFor(base, load.address.lang);
    try {
      return await this.#catalogueAt(url, base, load, timeoutMs);
    } catch (error) {
      if (url === base || (error as SourceError).status !== 404) throw error;
      return this.#catalogueAt(base, base, load, timeoutMs);
    }
  }

  async #catalogueAt(
    url: string,
    server: string,
    { address, problems, signal, userInitiated }: Load,
    timeoutMs: number,
  ): Promise<LoadedCatalogue> {
    const ask = { signal, userInitiated, timeoutMs };
    const { value } = await signedFile(
      this.files,
      url,
      nameOf(url),
      acceptCatalogue,
      ask,
      address.keys,
    );
    const { catalogue, findings, bad } = value;
    const newest = this.#newest.get(keyOf(address)) ?? 0;
    // A stale edge must not take a visitor back to an older catalogue.
    if (catalogue.revision < newest)
      throw new SourceError('older', url, `revision ${catalogue.revision} after ${newest}`);
    if (findings.length) {
      const message = bad ? `${bad} of ${bad + catalogue.products.length} products left out` : '';
      problems.push({ code: 'catalogue-findings', file: url, message, findings });
    }
    const origin = server === address.catalogue ? 'primary' : 'mirror';
    const none = new Map<string, Sheet>();
    const loaded = { catalogue, origin, base: url, sheets: none, staleBecause: undefined } as const;
    this.#catalogues.set(keyOf(address), loaded);
    this.#newest.set(keyOf(address), catalogue.revision);
    return loaded;
  }

  async #snapshot(load: Load, timeoutMs: number): Promise<Omit<LoadedCatalogue, 'staleBecause'>> {
    const { readSnapshot } = await snapshotCode();
    return readSnapshot(this.files, load, timeoutMs);
  }

  /**
   * Settings are worth much, but never the guide. Where no server has them: those that the page saw
   * last, then those of the copy, then the central guide alone.
   */
  async #settings(load: Load): Promise<LoadedSettings> {
    const { address, problems, signal } = load;
    const { settings: given } = address;
    if (typeof given === 'object') return ownSettings(given, problems);
    const urls = settingsUrls(address);
    if (!urls.length) return NO_SETTINGS;
    const left = this.#clock(SETTINGS_BUDGET_MS);
    const attempt = async () => {
      let failure: unknown;
      for (const url of urls) {
        try {
          return await this.#settingsAt(url, load, Math.min(TIMEOUT_MS, left()));
        } catch (error) {
          if (signal?.aborted) throw error;
          failure = error;
          const unknown = (error as SourceError).status === 404;
          const code = unknown ? 'unknown-municipality' : 'settings-unavailable';
          complain(problems, code, error as SourceError);
        }
      }
      throw failure;
    };
    try {
      return await withRetry(attempt, { ...this.#world, signal, left });
    } catch (error) {
      if (signal?.aborted) throw error;
      return this.#lastSettings(load, error as SourceError);
    }
  }

  async #lastSettings(load: Load, settingsStaleBecause: SourceError): Promise<LoadedSettings> {
    const { address } = load;
    const before = this.#local.get(localKey(address));
    if (before) return { ...before, settingsStaleBecause };
    if (!address.snapshot) return { settingsStaleBecause };
    const copy = await this.#snapshot(load, TIMEOUT_MS).catch(() => undefined);
    return { ...(copy?.settings && { settings: copy.settings }), settingsStaleBecause };
  }

  async #settingsAt(url: string, load: Load, timeoutMs: number): Promise<LoadedSettings> {
    const { address, problems, signal, userInitiated } = load;
    const ask = { signal, userInitiated, timeoutMs };
    const keys = address.settings && isOwn(url) ? undefined : address.keys;
    const get = (from: string) =>
      signedFile(this.files, from, `settings/${nameOf(from)}`, acceptLocal, ask, keys);
    let file = url;
    let { value, signed } = await get(file);
    let area: string | undefined;
    if (isAlias(value)) {
      ({ area } = value);
      file = new URL(`${value.movedTo}.json`, url).href;
      this.#moved.set(url, file);
      ({ value, signed } = await get(file));
    }
    // An alias moves one step.
    if (isAlias(value)) throw new SourceError('refused', file, 'these settings moved twice');
    const { settings, findings, broken } = value;
    if (broken && this.#local.has(localKey(address)))
      throw new RefusedCatalogue(file, 'most of these settings can’t be read', findings);
    if (findings.length) problems.push({ code: 'settings-findings', file, findings });
    return { ...NO_SETTINGS, settings, signed, area };
  }

  /** What is left of a budget, to be asked again. */
  #clock(budgetMs: number): () => number {
    const end = this.#world.now() + budgetMs;
    return () => Math.max(0, end - this.#world.now());
  }
}

// Own keys only: a host page may have extended Object.prototype.
const isAlias = (value: object): value is Alias => Object.hasOwn(value, 'movedTo');

const snapshotCode = () => import('./snapshot.js');
const nameOf = (url: string) => new URL(url).pathname.split('/').at(-1) as string;
// What was taken over without a key is nothing to a guide that has one.
const keyOf = ({ catalogue, lang, keys = [] }: GuideAddress) =>
  [catalogue, lang, ...keys].join(' ');
const localKey = (address: GuideAddress) =>
  [...settingsUrls(address), ...(address.keys ?? [])].join(' ');

function settingsUrls({ catalogue, mirrors, municipality, settings }: GuideAddress): string[] {
  if (typeof settings === 'object') return [];
  if (settings) return [settings];
  if (!municipality) return [];
  return [catalogue, ...mirrors].map((base) => settingsUrl(base, municipality));
}

function ownSettings(given: object, problems: Problem[]): LoadedSettings {
  const file = 'data-settings';
  try {
    const { settings, findings } = acceptSettings(given, file);
    if (findings.length) problems.push({ code: 'settings-findings', file, findings });
    return { ...NO_SETTINGS, settings };
  } catch (error) {
    complain(problems, 'settings-findings', error as SourceError);
    return NO_SETTINGS;
  }
}

/** Once for each file, however often it was tried. */
function complain(problems: Problem[], code: string, error: SourceError): void {
  const { url: file, message } = error;
  if (problems.some((problem) => problem.file === file)) return;
  const findings = error instanceof RefusedCatalogue && { findings: error.findings };
  problems.push({ code, file, message, ...findings });
}
