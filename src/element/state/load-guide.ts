/** Loads a guide in the language that its municipality offers. Yields what can be shown, and sets nothing. */
import { type Voice, plainLanguage } from '../../catalogue/language.js';
import { speechOf } from '../../catalogue/resolve.js';
import type { Tone } from '../../catalogue/model.js';
import type { GuideAddress, GuideSource, Loaded } from '../../source/guide-source.js';
import { pause } from '../../source/pause.js';
import { type Texts, loadTexts } from '../../texts/localize.js';
import type { State } from './state.js';

interface GuideRequest {
  readonly address: GuideAddress;
  /** The language asked for, and whether the element itself asks: then it is given. */
  readonly asked: { readonly lang: string; readonly explicit: boolean };
  /** Left out: what the settings say. */
  readonly tone: Tone | undefined;
  /** Somebody asked for it. */
  readonly userInitiated: boolean;
  /** Of the guide: while it waits a copy on the device will do, and until it is ready last good data. */
  readonly phase: State['phase'];
  /** How long to wait before the servers are asked. */
  readonly waitMs: number;
}
export interface LoadedGuide {
  readonly loaded: Loaded;
  readonly voice: Voice;
  readonly texts: Texts;
  /** A copy, while the servers are asked. */
  readonly interim: boolean;
}

/** Undefined where its code can't be had. */
const deviceCopy = <T>(use: (code: typeof import('../../source/device-copy.js')) => Promise<T>) =>
  import('../../source/device-copy.js').then(use).catch(() => undefined);

/** The copy on the device, where the page allows one, then what the servers give. @throws SourceError */
export async function* loadGuide(
  source: GuideSource,
  request: GuideRequest,
  signal: AbortSignal,
): AsyncGenerator<LoadedGuide> {
  const { address, userInitiated, phase, waitMs } = request;
  let shown = phase === 'ready';
  const copy =
    phase === 'waiting' &&
    address.device &&
    (await deviceCopy((device) => device.readCopy(address)));
  if (copy && !signal.aborted) {
    source.remember(address, copy.loaded, copy.vetoes);
    if (!copy.old) {
      yield { ...(await spoken(source, request, copy.loaded, signal)), interim: true };
      shown = true;
    }
  }
  if (waitMs > 0) await pause(waitMs);
  signal.throwIfAborted();
  const loaded = await source.load(address, signal, userInitiated);
  // What is shown is the last good one already.
  if (loaded.staleBecause && shown) throw loaded.staleBecause;
  const guide = await spoken(source, request, loaded, signal);
  yield { ...guide, interim: false };
  if (address.device && !loaded.staleBecause)
    void deviceCopy((device) => device.keepCopy(address, guide.loaded));
}

/** Where the municipality doesn't offer the language of the page, the Dutch catalogue is loaded instead. */
async function spoken(
  source: GuideSource,
  { address, asked, tone, userInitiated }: GuideRequest,
  given: Loaded,
  signal: AbortSignal,
): Promise<Omit<LoadedGuide, 'interim'>> {
  const speech = speechOf(given.catalogue, given.settings);
  const wanted = plainLanguage(asked.lang);
  const offered = asked.explicit || speech.languages.some((tag) => plainLanguage(tag) === wanted);
  const lang = offered ? wanted : 'nl';
  const elsewhere = !offered && wanted !== 'nl' && given.catalogue.language !== 'nl';
  const loaded = elsewhere ? await source.load({ ...address, lang }, signal, userInitiated) : given;
  const voice = { lang, tone: tone ?? speech.tone };
  return { loaded, voice, texts: await loadTexts(voice) };
}
