/** Owns what is loaded: from waiting to ready or failed, and back to fresh. */
import type { Controller, ControllerHost } from './reactive-element.js';
import { brusselsMoment } from '../catalogue/calendar.js';
import { type Guide, resolveGuide } from '../catalogue/resolve.js';
import type { GuideAddress, GuideSource, Loaded, Problem } from '../source/guide-source.js';
import { SourceError } from '../source/request.js';

export type Phase = 'waiting' | 'ready' | 'failed';
interface Hooks {
  /** A guide is there: the first, or a newer one. */
  readonly loaded: (first: boolean) => Promise<void>;
  /** Nothing could be had. */
  readonly failed: (error: SourceError) => void;
  /** Something a webmaster can mend. */
  readonly problem: (problem: Problem) => void;
}

/** Faster than this, a visitor sees no waiting at all. */
const SLOW_MS = 400;

export class GuideController implements Controller {
  phase: Phase = 'waiting';
  /** Waiting so long that the visitor deserves a word. */
  slow = false;
  /** A retry after failure is under way. */
  retrying = false;
  /** A refresh failed: what is shown may be out of date. */
  stale = false;
  loaded: Loaded | undefined;
  guide: Guide | undefined;
  /** When loading started, as performance.now() tells. */
  startedAt = 0;

  readonly #host: ControllerHost;
  readonly #source: GuideSource;
  readonly #hooks: Hooks;
  #area: string | undefined;
  #abort: AbortController | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ControllerHost, source: GuideSource, hooks: Hooks) {
    this.#host = host;
    this.#source = source;
    this.#hooks = hooks;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    clearTimeout(this.#slowTimer);
  }

  get source(): GuideSource {
    return this.#source;
  }

  /** Loads once more; a later call overtakes an earlier one. */
  async load(address: GuideAddress): Promise<void> {
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
      const loaded = await this.#source.load(address, abort.signal);
      if (overtaken()) return;
      this.#accept(loaded);
      const first = before !== 'ready';
      await this.#hooks.loaded(first);
      if (overtaken()) return;
      this.phase = 'ready';
      for (const problem of loaded.problems) this.#hooks.problem(problem);
    } catch (error) {
      if (overtaken()) return;
      this.#fail(error, address);
    } finally {
      if (!overtaken()) {
        this.retrying = false;
        clearTimeout(this.#slowTimer);
        this.slow = false;
        this.#host.requestUpdate();
      }
    }
  }

  /** Takes over data that was loaded in another language. */
  replace(loaded: Loaded): void {
    this.loaded = loaded;
    this.#resolve(loaded);
  }

  /** Resolves what is loaded for another former municipality. */
  chooseArea(nis: string): void {
    this.#area = nis;
    if (this.loaded) this.#resolve(this.loaded);
    this.#host.requestUpdate();
  }

  #accept(loaded: Loaded): void {
    // A stale edge must not take a visitor back to an older catalogue.
    const older =
      this.loaded &&
      this.loaded.base === loaded.base &&
      loaded.catalogue.revision < this.loaded.catalogue.revision;
    this.stale = loaded.origin === 'snapshot' || loaded.origin === 'inline';
    if (older) return;
    this.loaded = loaded;
    this.#resolve(loaded);
  }

  #resolve({ catalogue, settings, area }: Loaded): void {
    const { date } = brusselsMoment(new Date());
    const chosen = this.#area ?? area;
    this.guide = resolveGuide(catalogue, settings, {
      today: date,
      ...(chosen && { area: chosen }),
    });
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
    if (this.phase === 'ready') this.stale = true;
    else this.phase = 'failed';
    this.#hooks.failed(failure);
  }

  #watchSlowness(): void {
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW_MS);
  }
}
