/**
 * How much of the sample's prose stands in more than one sheet, per language: `npm run boilerplate`.
 * A word counts as shared when it stands in a run of eight words that another sheet has too. Titles
 * of laws don't count: they can't be said otherwise. Ends with code 1 above two per cent.
 */
import { pathToFileURL } from 'node:url';
import { pick, type Voice } from '../src/catalogue/language.js';
import type { Product } from '../src/catalogue/model.js';
import { readContentFolder } from '../src/publisher/read-content.js';
import { isByLanguage, textOf, walk } from '../src/content/walk.js';

const RUN = 8;
const LIMIT = 0.02;
const WORST = 10;

export const VOICES: Readonly<Record<string, Voice>> = {
  'nl (u)': { lang: 'nl', tone: 'formal' },
  'nl (je)': { lang: 'nl', tone: 'informal' },
  fr: { lang: 'fr', tone: 'formal' },
  en: { lang: 'en', tone: 'formal' },
  de: { lang: 'de', tone: 'formal' },
};
export interface Pair {
  readonly sheets: readonly [string, string];
  /** Words of the first sheet in runs that the second has too. */
  readonly words: number;
  readonly example: string;
}
export interface Boilerplate {
  readonly sheets: number;
  readonly words: number;
  readonly shared: number;
  /** The worst first. */
  readonly pairs: readonly Pair[];
}

/** Measures the sheets that have texts in this language. */
export function boilerplate(products: readonly Product[], voice: Voice): Boilerplate {
  const titles = lawTitles(products);
  const sheets = products.flatMap((product) => {
    const texts = textsOf(product, voice).map((text) => wordsOf(without(text, titles)));
    return texts.length ? [{ id: product.id, texts }] : [];
  });
  const owners = new Map<string, Set<string>>();
  for (const { id, texts } of sheets) {
    for (const words of texts) {
      for (const run of runsOf(words)) {
        const known = owners.get(run) ?? new Set();
        owners.set(run, known.add(id));
      }
    }
  }
  const pairs = new Map<string, { sheets: [string, string]; words: number; example: string }>();
  let total = 0;
  let shared = 0;
  for (const { id, texts } of sheets) {
    for (const words of texts) {
      const inRun = words.map(() => new Set<string>());
      runsOf(words).forEach((run, start) => {
        for (const other of owners.get(run) ?? []) {
          if (other === id) continue;
          for (let i = start; i < start + RUN; i++) inRun[i]?.add(other);
          const key = [id, other].sort().join(' ');
          if (!pairs.has(key)) pairs.set(key, { sheets: [id, other], words: 0, example: run });
        }
      });
      total += words.length;
      shared += inRun.filter(({ size }) => size > 0).length;
      for (const pair of pairs.values())
        if (pair.sheets[0] === id)
          pair.words += inRun.filter((others) => others.has(pair.sheets[1])).length;
    }
  }
  return {
    sheets: sheets.length,
    words: total,
    shared,
    pairs: [...pairs.values()].sort((a, b) => b.words - a.words),
  };
}

/** All texts of a product in one language; keywords are words to search with, not prose. */
function textsOf(product: Product, voice: Voice): string[] {
  const texts: string[] = [];
  for (const { path, value } of walk(product)) {
    if (!isByLanguage(value) || path[0] === 'keywords') continue;
    const spoken = pick(value, voice);
    if (spoken?.lang === voice.lang) texts.push(textOf(spoken.value));
  }
  return texts;
}

function lawTitles(products: readonly Product[]): string[] {
  const titles = new Set<string>();
  for (const { legalResources = [] } of products) {
    for (const { name } of legalResources) {
      if (typeof name === 'string') titles.add(name);
      else for (const title of Object.values(name ?? {})) titles.add(title);
    }
  }
  return [...titles].sort((a, b) => b.length - a.length);
}
const without = (text: string, titles: readonly string[]): string =>
  titles.reduce((rest, title) => rest.replaceAll(title, ' '), text);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? 'fixtures/content';
  const products = readContentFolder(folder).products.map(({ value }) => value);
  for (const [name, voice] of Object.entries(VOICES)) {
    const { sheets, words, shared, pairs } = boilerplate(products, voice);
    const share = words ? shared / words : 0;
    console.log(
      `${name}: ${(share * 100).toFixed(2)} % (${shared} of ${words} words, ${sheets} sheets)`,
    );
    for (const pair of pairs.slice(0, WORST))
      console.log(`  ${pair.words} ${pair.sheets.join(' – ')}: ${pair.example}`);
    if (share > LIMIT) process.exitCode = 1;
  }
}
