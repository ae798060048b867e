/** Links that lead nowhere, as they were found: somebody else visits them. */
import type { Content, Entry } from '../content/content.js';
import { LINK_KEYS } from '../content/keys.js';
import { walk } from '../content/walk.js';
import { defineRule } from './rule.js';

export const links = defineRule(
  {
    'link-gone': {
      severity: 'warning',
      nl: ({ url, reason }: { url: string; reason: string }) => [
        `${url} bestaat niet meer (${reason})`,
        'Zoek het nieuwe adres.',
      ],
      en: ({ url, reason }) => [`${url} is gone (${reason})`, 'Find the new address.'],
      example: {
        bad: `actions:
  - kind: onlineForm
    url: https://weg.be/terras`,
        good: `actions:
  - kind: onlineForm
    url: https://formulier.be/terras`,
      },
    },
    'link-unreachable': {
      severity: 'advice',
      nl: ({ url, reason }: { url: string; reason: string }) => [
        `${url} antwoordt nu niet (${reason})`,
        'Probeer het later opnieuw.',
      ],
      en: ({ url, reason }) => [`${url} doesn’t answer now (${reason})`, 'Try again later.'],
      example: {
        bad: `actions:
  - kind: onlineForm
    url: https://stil.be/terras`,
        good: `actions:
  - kind: onlineForm
    url: https://formulier.be/terras`,
      },
    },
  },
  (report, { links }) => {
    const check = ({ value }: Entry<object>) => {
      for (const { url, path } of links.size ? linksIn(value) : []) {
        const state = links.get(url);
        if (!state || state.kind === 'fine') continue;
        const code = state.kind === 'gone' ? 'link-gone' : 'link-unreachable';
        report(code, path, { url, reason: state.reason });
      }
    };
    return { product: check, cooperation: check, settings: check, event: check };
  },
);

/** Every address that a content folder names, once. */
export function linksOf({ products, cooperations, settings, events }: Content): string[] {
  const entries: readonly Entry<object>[] = [...products, ...cooperations, ...settings, ...events];
  return [...new Set(entries.flatMap(({ value }) => linksIn(value).map(({ url }) => url)))];
}

const linksIn = (value: object) =>
  [...walk(value)].flatMap(({ key, path, value: url }) =>
    LINK_KEYS.has(key) && typeof url === 'string' && /^https?:\/\//i.test(url)
      ? [{ url, path }]
      : [],
  );
