import { collect, type RawPostings, type WordList } from './collect.js';
import { pacer, type Pace } from './pace.js';
import { partFinder } from './parts.js';
import { phraseKeys, readConcepts, type RawConcept } from './phrases.js';
import { toRows } from './rows.js';
import { LEAD_BITS, OWN, type Concept, type SearchIndex, type Target } from './search-index.js';
import { stem } from './stem.js';
import type { BuildOptions, SearchProduct } from './types.js';

/** Indexes products in one language. They are kept by reference, to mark matches in: don't change them. */
export async function buildIndex(
  products: readonly SearchProduct[],
  { lexicon, pause }: BuildOptions,
): Promise<SearchIndex> {
  const pace = pacer(pause);
  const list: WordList = { numbers: new Map(), spelling: new Map() };
  const postings = await collect(products, list, pace);
  const inCatalogue = list.numbers.size;
  const everyday = new Set<string>();
  const concepts = await readConcepts(lexicon ?? [], list, everyday, pace);

  // Sliced from one string, so that no word keeps the text alive in which it was found.
  const words = list.numbers.size > 0 ? [...list.numbers.keys()].sort().join('\n').split('\n') : [];
  await pace.spend(words.length);
  const stemOf = new Map<string, string>();
  const wordNumber = new Map<string, number>();
  for (const word of words) {
    wordNumber.set(word, wordNumber.size);
    stemOf.set(word, stem(word));
    await pace.spend(1);
  }
  const rows = placed(words, list, postings, products.length);
  await pace.spend(words.length);
  return {
    products,
    words,
    wordNumber,
    spelling: list.spelling,
    ...rows,
    ...(await grouped(
      words,
      stemOf,
      (word) => list.numbers.get(word)! < inCatalogue,
      concepts,
      pace,
    )),
    everyday,
    titleFactor: postings.titleFactor,
    scratch: {
      best: new Float32Array(products.length),
      bestWay: new Uint16Array(products.length),
      total: new Float32Array(products.length),
      cover: new Float32Array(products.length),
      note: new Uint16Array(products.length),
      places: new Uint8Array(products.length),
    },
  };
}

/** Postings in the order of the sorted words. */
function placed(words: readonly string[], list: WordList, raw: RawPostings, productCount: number) {
  const rank = new Uint32Array(words.length);
  let at = 0;
  for (const word of words) rank[list.numbers.get(word)!] = at++;
  const rows = toRows(
    words.length,
    raw.words.map((number) => rank[number]!),
    raw.words.map((_, i) => i),
  );
  const count = raw.words.length;
  const postingProduct = productCount > 0xffff ? new Uint32Array(count) : new Uint16Array(count);
  const postingPlace = new Uint8Array(count);
  at = 0;
  for (const from of rows.values) {
    postingProduct[at] = raw.products[from]!;
    postingPlace[at++] = raw.places[from]!;
  }
  return { postingStart: rows.start, postingProduct, postingPlace };
}

/** Which words a stem stands for, and which concepts it or a phrase leads to. */
async function grouped(
  words: readonly string[],
  stemOf: ReadonlyMap<string, string>,
  inCatalogue: (word: string) => boolean,
  concepts: readonly RawConcept[],
  pace: Pace,
) {
  const known = new Set(stemOf.values());
  const partsOf = partFinder((word) => stemOf.get(word) ?? (known.has(word) ? word : undefined));
  const groupKeys: string[] = [];
  const members: number[] = [];
  let number = 0;
  for (const word of words) {
    if (inCatalogue(word)) {
      groupKeys.push(stemOf.get(word)!);
      members.push(number * 4 + OWN);
      for (const [part, kind] of partsOf(word)) {
        groupKeys.push(part);
        members.push(number * 4 + kind);
      }
      await pace.spend(3);
    }
    number++;
  }

  const leadKeys: string[] = [];
  const leadValues: number[] = [];
  const elsewhereKeys: string[] = [];
  let concept = 0;
  for (const { phrases, own, elsewhere } of concepts) {
    for (let place = 0; place < own; place++) {
      const words = phrases[place]!;
      const stems = words.map((word) => stemOf.get(word)!);
      for (const key of phraseKeys(words, stems)) {
        if (elsewhere) elsewhereKeys.push(key);
        else {
          leadKeys.push(key);
          leadValues.push((concept << LEAD_BITS) + place);
        }
      }
    }
    concept++;
    await pace.spend(own);
  }

  for (const key of groupKeys) known.add(key);
  for (const key of leadKeys) known.add(key);
  for (const key of elsewhereKeys) known.add(key);
  const stemNumber = new Map<string, number>();
  for (const key of known) stemNumber.set(key, stemNumber.size);
  await pace.spend(stemNumber.size);
  const rows = (keys: readonly string[], values: readonly number[]) =>
    toRows(
      stemNumber.size,
      keys.map((key) => stemNumber.get(key)!),
      values,
    );
  const groups = rows(groupKeys, members);
  const leads = rows(leadKeys, leadValues);
  await pace.spend(stemNumber.size);
  return {
    stemNumber,
    groupStart: groups.start,
    group: groups.values,
    leadStart: leads.start,
    leads: leads.values,
    elsewhere: new Set(elsewhereKeys.map((key) => stemNumber.get(key)!)),
    concepts: withTargets(concepts, (phrase) => {
      const stems = phrase.map((word) => stemNumber.get(stemOf.get(word)!)!);
      return stems.every((place) => groups.start[place + 1]! > groups.start[place]!)
        ? stems
        : undefined;
    }),
  };
}

/** Concepts with those of their phrases that the catalogue uses; where it says the same otherwise, with that. */
function withTargets(
  concepts: readonly RawConcept[],
  used: (phrase: readonly string[]) => number[] | undefined,
): Concept[] {
  const usedOf = concepts.map(({ phrases, own }) =>
    phrases.slice(0, own).map((phrase) => used(phrase)),
  );
  const named = new Map<string, number>();
  concepts.forEach(({ phrases: [official] }, at) => {
    if (official) named.set(official.join(' '), at);
  });
  return concepts.map(({ phrases, display, own, elsewhere }) => {
    const targets: Target[] = [];
    if (elsewhere) return { words: [], targets };
    phrases.forEach((phrase, at) => {
      const place = at < own ? at : own - 1 - at;
      const stems = used(phrase);
      if (stems) targets.push({ stems, place });
      if (stems || place >= 0) return;
      const same = named.get(phrase.join(' '));
      if (same === undefined) return;
      for (const other of usedOf[same]!) if (other) targets.push({ stems: other, place });
    });
    // Where nothing of a concept is used, nothing need be kept of it.
    return { words: targets.length > 0 ? display.slice(0, own) : [], targets };
  });
}
