/**
 * A copy of the guide on the visitor's own device, for pages that ask for it with cache="device": a
 * chunk of its own. Whatever the browser refuses (private windows, sandboxed frames, a full disk)
 * costs the copy and nothing else.
 */
import { acceptCatalogue, acceptSettings } from './accept.js';
import { digest } from './digest.js';
import type { GuideAddress, Loaded } from './guide-source.js';
import { pause } from './pause.js';

/** The one name that the guide takes in the browser's storage. */
const STORE = 'product-guide';
/** No server is asked for it: the browser's storage wants addresses as keys. */
const CACHE_KEY_BASE = 'https://device-copy.invalid/';
const DAY_MS = 86_400_000;
const OLD_MS = 30 * DAY_MS;
/** Unsigned, one bad answer must not turn away honest ones for longer: by then a stale edge has caught up. */
const VETO_MS = DAY_MS;
const LIMIT_MS = 500;

/** What is kept: a hash on the first line, then this as JSON. */
type Kept = Pick<Loaded, 'catalogue' | 'settings' | 'area' | 'base'> & { readonly at: number };
interface Copy {
  readonly loaded: Loaded;
  /** Too old, by the visitor's clock, to be shown before the servers were asked. */
  readonly old: boolean;
  /** Whether it is fresh enough to refuse an older catalogue of a server. */
  readonly vetoes: boolean;
}

/** The copy for this guide; undefined where there is none, or a slow disk keeps it too long. */
export const readCopy = (address: GuideAddress): Promise<Copy | undefined> =>
  Promise.race([search(address), pause(LIMIT_MS).then(() => undefined)]);

/** One that is damaged is deleted. */
async function search(address: GuideAddress): Promise<Copy | undefined> {
  const key = keyOf(address);
  try {
    const store = await caches.open(STORE);
    const answer = await store.match(key);
    if (!answer) return undefined;
    const kept = await verified(await answer.text());
    if (!kept) {
      await store.delete(key);
      return undefined;
    }
    // Years that this code has not seen may lie between: it is checked as if it came from a server.
    const { catalogue } = acceptCatalogue(kept.catalogue, key);
    const given = typeof address.settings === 'object' ? address.settings : kept.settings;
    const settings = given && acceptSettings(given, key).settings;
    const { area, base, at } = kept;
    const age = Date.now() - at;
    return {
      loaded: {
        ...{ catalogue, base, origin: 'device', sheets: new Map(), problems: [] },
        ...{
          settings,
          area,
          keys: address.keys,
          staleBecause: undefined,
          settingsStaleBecause: undefined,
        },
      },
      // A clock that was set back doesn't make it old.
      old: age > OLD_MS,
      vetoes: age >= 0 && age < (address.keys ? OLD_MS : VETO_MS),
    };
  } catch {
    return undefined;
  }
}

/** Keeps what was loaded for the next visit; where it can't, the copy is all that is lost. Never rejects. */
export async function keepCopy(address: GuideAddress, loaded: Loaded): Promise<void> {
  const { catalogue, area, base } = loaded;
  // What stands in a page is that page's own, and there at the next visit.
  const settings = typeof address.settings === 'object' ? undefined : loaded.settings;
  const kept: Kept = { catalogue, settings, area, base, at: Date.now() };
  try {
    const text = JSON.stringify(kept);
    const hash = await digest(text);
    if (!hash) return;
    const store = await caches.open(STORE);
    await store.put(keyOf(address), new Response(`${hash}\n${text}`));
  } catch {
    // Full, forbidden or gone: the next visit asks the servers, as the first did.
  }
}

/** What was kept, where its hash says that it is what was written. */
async function verified(text: string): Promise<Kept | undefined> {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if ((await digest(body)) !== text.slice(0, end)) return undefined;
  return JSON.parse(body) as Kept;
}

/** Another address, language or key is another guide. */
function keyOf({ catalogue, municipality, settings, lang, keys }: GuideAddress): string {
  const own = typeof settings === 'string' ? settings : '';
  const asked = [catalogue, municipality ?? '', own, lang, ...(keys ?? [])];
  return CACHE_KEY_BASE + encodeURIComponent(asked.join('\n'));
}
