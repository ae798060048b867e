/** What a webmaster reads in the console: file, path, expectation and remedy, once each. */
import { describe } from '../catalogue/messages.js';
import type { Problem } from '../source/guide-source.js';

const told = new Set<string>();
const MOST_FINDINGS = 20;

export function tellWebmaster({ code, file, message, findings = [] }: Problem): string {
  const lines = findings.slice(0, MOST_FINDINGS).map((finding) => describe(finding, file, 'en'));
  if (findings.length > MOST_FINDINGS) lines.push(`… and ${findings.length - MOST_FINDINGS} more`);
  const expected = code === 'bad-attribute' && message && EXPECTED[nameIn(message)];
  const text = [
    `${HEADLINES[code] ?? code}: ${[file, message, expected && `expected ${expected}`].filter(Boolean).join(': ')}`,
    ...lines,
  ].join('\n  ');
  if (!told.has(text)) {
    told.add(text);
    console.warn(`[product-guide] ${text}`);
  }
  return text;
}

/** What happened and what to do, by code. */
const HEADLINES: Readonly<Record<string, string>> = {
  'catalogue-unavailable':
    'This source of the catalogue can’t be used. Check the address in `catalogue` or `mirrors`, its CORS header, and connect-src in the page’s Content-Security-Policy',
  'catalogue-failed':
    'No source has a catalogue: visitors see what they had, or the fallback. Check the address in `catalogue`',
  'catalogue-findings': 'Parts of the catalogue were left out. Tell its publisher',
  'unknown-municipality':
    'There are no settings for this municipality, visitors see the central guide. Check the spelling in `municipality` (a name, slug or NIS code)',
  'settings-unavailable':
    'The settings can’t be had, visitors see the central guide. Check the address in `settings`',
  'settings-findings': 'Parts of the settings were left out. Mend them',
  'sheet-unavailable': 'A sheet can’t be had, visitors see its summary and a retry',
  'bad-attribute': 'An attribute has a value that the guide doesn’t know; the default is used',
};

/** What an attribute takes, or a script of inline data. */
const EXPECTED: Readonly<Record<string, string>> = {
  catalogue: 'an address',
  mirrors: 'addresses, parted by spaces',
  settings: 'an address',
  snapshot: 'an address',
  target: 'an address, or # and the id of a guide on this page',
  'data-settings': 'JSON',
  'data-snapshot': 'JSON',
  tone: 'formal or informal',
  'heading-level': '2 to 5',
  routing: 'query, hash or off',
  view: 'guide, sheet, search or teaser',
  'structured-data': 'on or off',
  cache: 'memory or device',
  'public-key': 'public keys of 32 bytes in base64 or base64url, parted by spaces',
};
/** The attribute that a message is about: tone="x", data-settings: … */
const nameIn = (message: string) => message.split(/[=:]/, 1)[0] ?? '';
