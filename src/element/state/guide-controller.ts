/** Owns what is loaded: from waiting to ready or failed, and back to fresh. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { brusselsMoment } from '../../catalogue/calendar.js';
import { type Guide, resolveGuide } from '../../catalogue/resolve.js';
import type { GuideAddress, GuideSource, Loaded, Problem } from '../../source/guide-source.js';
import { pause } from '../../source/pause.js';
import { SourceError } from '../../source/request.js';

export type Phase = 'waiting' | 'ready' | 'failed';
interface Hooks {
  /** A guide is there: the first, or a newer one. */
  readonly loaded: (first: boolean) => Promise<void>;
  /** Nothing could be had. */
  readonly failed: (error: SourceError) => void;
  /** Something a webmaster can mend. */
  readonly problem: (problem: Problem) => void;
  /** It is time to ask the servers once more. */
  readonly again: () => void;
}

/** Faster than this, a visitor sees no waiting at all. */
const SLOW_MS = 400;
/** After trouble the servers are asked once more by themselves; half of it by chance. */
const AGAIN_MS = 60_000;
/** Events of the browser wake a guide no more often than this. */
const WAKE_INTERVAL_MS = 30_000;
/** Back on a page that was put aside, younger data will do. */
const FRESH_MS = 300_000;
/** A visitor sees that pressing the button did something. */
const RETRY_PAUSE_MS = 1_000;

/** Undefined where its code can't be had. */
const deviceCopy = <T>(use: (code: typeof import('../../source/device-copy.js')) => Promise<T>) =>
  import('../../source/device-copy.js').then(use).catch(() => undefined);

export class GuideController implements ReactiveController {
  phase: Phase = 'waiting';
  /** Waiting so long that the visitor deserves a word. */
  slow = false;
  /** A retry after failure is under way. */
  retrying = false;
  /** No server could be had: what is shown may be out of date. */
  stale = false;
  /** The servers speak a newer format than this version of the guide. */
  outdated = false;
  loaded: Loaded | undefined;
  guide: Guide | undefined;
  /** When loading started, as performance.now() tells. */
  startedAt = 0;

  readonly #host: ReactiveControllerHost;
  readonly #source: GuideSource;
  readonly #hooks: Hooks;
  #area: string | undefined;
  #abort: AbortController | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #againTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the servers were asked once more since the trouble began. */
  #triedAgain = false;
  /** As performance.now() tells. */
  #failedAt = -Infinity;
  #freshAt = -Infinity;
  #wokenAt = -Infinity;

  constructor(host: ReactiveControllerHost, source: GuideSource, hooks: Hooks) {
    this.#host = host;
    this.#source = source;
    this.#hooks = hooks;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    clearTimeout(this.#slowTimer);
    clearTimeout(this.#againTimer);
  }

  get source(): GuideSource {
    return this.#source;
  }

  /**
   * Whether the browser's news (the network or the page is back) is a reason to ask the servers.
   * @param aged data that has simply grown old is one too
   */
  wakes(aged: boolean): boolean {
    const now = performance.now();
    if (this.phase === 'waiting' || now - this.#wokenAt < WAKE_INTERVAL_MS) return false;
    if (!this.#troubled && !(aged && now - this.#freshAt > FRESH_MS)) return false;
    this.#wokenAt = now;
    return true;
  }

  get #troubled(): boolean {
    return this.phase === 'failed' || this.stale || !!this.loaded?.settingsLate;
  }

  /** Loads once more; a later call overtakes an earlier one. `byHand`: somebody asked for it. */
  async load(address: GuideAddress, byHand = false): Promise<void> {
    clearTimeout(this.#againTimer);
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const overtaken = () => abort.signal.aborted;
    this.startedAt = performance.now();
    const before = this.phase;
    this.retrying = before === 'failed';
    if (before === 'waiting') this.#watchSlowness();
    this.#host.requestUpdate();
    try {
      if (address.device && before === 'waiting') await this.#showCopy(address, overtaken);
      if (overtaken()) return;
      if (this.retrying) await pause(this.#failedAt + RETRY_PAUSE_MS - performance.now());
      const loaded = await this.#source.load(address, abort.signal, byHand);
      if (overtaken()) return;
      const first = this.phase !== 'ready';
      // What is shown is the last good one already.
      if (loaded.late && !first) throw loaded.late;
      this.#accept(loaded);
      await this.#hooks.loaded(first);
      if (overtaken()) return;
      this.phase = 'ready';
      for (const problem of loaded.problems) this.#hooks.problem(problem);
      if (address.device && !loaded.late)
        void deviceCopy((device) => device.keepCopy(address, loaded));
    } catch (error) {
      if (overtaken()) return;
      this.#fail(error, address);
    } finally {
      if (!overtaken()) {
        this.retrying = false;
        clearTimeout(this.#slowTimer);
        this.slow = false;
        this.#planAgain(byHand);
        this.#host.requestUpdate();
      }
    }
  }

  /** The list as the device knows it, while the servers are asked. */
  async #showCopy(address: GuideAddress, overtaken: () => boolean): Promise<void> {
    const copy = await deviceCopy((device) => device.readCopy(address));
    if (!copy || overtaken()) return;
    this.#source.remember(address, copy.loaded);
    if (copy.old) return;
    this.#accept(copy.loaded);
    await this.#hooks.loaded(true);
    if (!overtaken()) this.phase = 'ready';
  }

  /** One try by itself for each time of trouble: no page hammers a server that is down. */
  #planAgain(byHand: boolean): void {
    if (!this.#troubled || byHand) this.#triedAgain = false;
    if (!this.#troubled || this.#triedAgain) return;
    const wait = (AGAIN_MS * (1 + Math.random())) / 2;
    this.#againTimer = setTimeout(() => {
      this.#triedAgain = true;
      this.#hooks.again();
    }, wait);
  }

  /** Takes over data that was loaded in another language. */
  replace(loaded: Loaded): void {
    this.loaded = loaded;
    this.#resolve(loaded);
  }

  /** Resolves what is loaded for another former municipality; empty: the one that was asked for, if any. */
  chooseArea(nis: string): void {
    this.#area = nis;
    if (this.loaded) this.#resolve(this.loaded);
    this.#host.requestUpdate();
  }

  #accept(loaded: Loaded): void {
    this.#setLate(loaded.late ?? (loaded.settings && loaded.settingsLate));
    if (!loaded.late) this.#freshAt = performance.now();
    this.loaded = loaded;
    this.#resolve(loaded);
  }

  #resolve({ catalogue, settings, area }: Loaded): void {
    const { date } = brusselsMoment(new Date());
    this.guide = resolveGuide(catalogue, settings, { today: date, area: this.#area || area });
    const { findings } = this.guide;
    if (findings.length)
      this.#hooks.problem({ code: 'settings-findings', file: 'settings', findings });
  }

  #fail(error: unknown, { catalogue }: GuideAddress): void {
    const failure =
      error instanceof SourceError
        ? error
        : new SourceError(
            'refused',
            catalogue,
            error instanceof Error ? error.message : String(error),
          );
    this.#failedAt = performance.now();
    this.#setLate(failure);
    if (this.phase !== 'ready') this.phase = 'failed';
    this.#hooks.failed(failure);
  }

  #setLate(late: SourceError | undefined): void {
    this.outdated = late?.code === 'newer-schema';
    // A server that is behind has nothing newer: what is shown is the latest.
    this.stale = !!late && late.code !== 'older';
  }

  #watchSlowness(): void {
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW_MS);
  }
}
