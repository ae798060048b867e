/** Asks every source of a guide once more, and tells what it answers. */
import { acceptCatalogue, acceptLocal } from '../../source/accept.js';
import { acceptSnapshot } from '../../source/snapshot.js';
import { catalogueUrlFor, settingsUrl } from '../../source/address.js';
import type { GuideAddress } from '../../source/guide-source.js';
import { nativeFetch } from '../../source/natives.js';
import { parseJson, requestText } from '../../source/request.js';
import type { SourceAnswer } from '../../views/check.js';
import { verifySignature } from '../../source/signature.js';

type Holds = NonNullable<SourceAnswer['holds']>;

const TIMEOUT_MS = 8_000;

export function askSources(address: GuideAddress): Promise<SourceAnswer[]> {
  const { catalogue, mirrors, municipality, settings, snapshot, lang } = address;
  const asked: Promise<SourceAnswer>[] = [];
  const bases = [catalogue, ...mirrors];
  bases.forEach((base, i) => {
    const role = i ? 'mirror' : 'primary';
    asked.push(ask(role, catalogueUrlFor(base, lang), catalogueIn, address.keys));
  });
  if (typeof settings === 'string') asked.push(ask('settings', settings, settingsIn));
  else if (!settings && municipality)
    for (const base of bases)
      asked.push(ask('settings', settingsUrl(base, municipality), settingsIn, address.keys));
  if (typeof snapshot === 'string') asked.push(ask('snapshot', snapshot, snapshotIn));
  return Promise.all(asked);
}

async function ask(
  role: SourceAnswer['role'],
  url: string,
  read: (json: unknown, url: string) => Holds,
  keys?: readonly string[],
): Promise<SourceAnswer> {
  const start = performance.now();
  const request = (file: string) =>
    requestText(file, { fetch: nativeFetch, timeoutMs: TIMEOUT_MS });
  try {
    const text = await request(url);
    const ms = performance.now() - start;
    const holds = read(parseJson(url, text), url);
    if (!keys) return { role, url, ms, holds };
    const name = new URL(url).pathname.split('/').at(-1) ?? '';
    const signed = await request(url.replace(/(?=[?#]|$)/, '.sig')).then(
      (json) => JSON.parse(json) as unknown,
      () => undefined,
    );
    const whole = role === 'settings' ? `settings/${name}` : name;
    return {
      role,
      url,
      ms,
      holds,
      signature: (await verifySignature(whole, text, signed, keys)).state,
    };
  } catch (error) {
    const ms = performance.now() - start;
    return { role, url, ms, error: error instanceof Error ? error.message : String(error) };
  }
}

function catalogueIn(json: unknown, url: string): Holds {
  const { catalogue } = acceptCatalogue(json, url);
  return { revision: catalogue.revision, products: catalogue.products.length };
}
function settingsIn(json: unknown, url: string): Holds {
  const local = acceptLocal(json, url);
  return 'movedTo' in local
    ? { movedTo: local.movedTo }
    : { municipality: local.settings.municipality.name };
}
function snapshotIn(json: unknown, url: string): Holds {
  const { catalogue } = acceptSnapshot(json, url).value;
  return { revision: catalogue.revision, products: catalogue.products.length };
}
