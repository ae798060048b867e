/** What a webmaster reads in the console: file, path, expectation and remedy, once each. */
import { describe } from '../catalogue/messages.js';
import type { Problem } from '../source/guide-source.js';

const told = new Set<string>();
const MAX_FINDINGS = 20;

export function tellWebmaster({ code, file, message, findings = [] }: Problem): string {
  const lines = findings.slice(0, MAX_FINDINGS).map((finding) => describe(finding, file, 'en'));
  if (findings.length > MAX_FINDINGS) lines.push(`… and ${findings.length - MAX_FINDINGS} more`);
  const text = [
    `${HEADLINES[code] ?? code}: ${[file, message].filter(Boolean).join(': ')}`,
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
    'No source has a catalogue: visitors see what they had, or the fallback. Check the address in `catalogue`, and that no tool has joined, copied or moved the script (data-no-optimize="1" data-cfasync="false")',
  'catalogue-findings': 'Parts of the catalogue were left out. Tell its publisher',
  'unknown-municipality':
    'There are no settings for this municipality, visitors see the central guide. Check the spelling in `municipality` (a name, slug or NIS code)',
  'settings-unavailable':
    'The settings can’t be had, visitors see the central guide. Check the address in `settings`',
  'settings-findings': 'Parts of the settings were left out. Fix them',
  'sheet-unavailable': 'A sheet can’t be had, visitors see its summary and a retry',
  'address-taken':
    'Another guide on this page keeps its state in the same part of the address: sheets of this one have no link. Give it a `url-prefix` of its own, or routing="off"',
  'not-drawn':
    'The guide can’t be drawn on this page, visitors see the fallback. A page in XHTML (application/xhtml+xml), its policies, or a script that changes the browser’s own functions is in the way',
  'bad-attribute': 'An attribute has a value that the guide doesn’t know; the default is used',
};
