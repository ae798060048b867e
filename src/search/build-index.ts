import { collect, type RawPostings, type WordList } from './collect.js';
import { pacer, type Pace } from './pace.js';
import { partFinder } from './parts.js';
import { phraseKeys, readConcepts, type RawConcept } from './phrases.js';
import { toRows } from './rows.js';
import { LEAD_BITS, OWN, type SearchIndex } from './search-index.js';
import { hash, placeOf } from './sorted.js';
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
  for (const word of words) {
    stemOf.set(word, stem(word));
    await pace.spend(1);
  }
  const rows = placed(words, list, postings, products.length);
  await pace.spend(words.length);
  return {
    products,
    words,
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
      bestWord: new Uint32Array(products.length),
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

  const found = new Set(groupKeys);
  const used = (phrase: readonly string[]) => phrase.every((word) => found.has(stemOf.get(word)!));
  const named = new Map(concepts.map((concept) => [concept.phrases[0]?.join(' '), concept]));
  const targetsOf: Target[][] = [];
  const leadKeys: string[] = [];
  const leadValues: number[] = [];
  const outOfScopeKeys: string[] = [];
  for (const concept of concepts) {
    const { phrases, own, outOfScope } = concept;
    const targets = outOfScope ? [] : targetsIn(concept, named, used);
    if (outOfScope || targets.length > 0) {
      phrases.slice(0, own).forEach((words, place) => {
        for (const key of phraseKeys(
          words,
          words.map((word) => stemOf.get(word)!),
        )) {
          if (outOfScope) outOfScopeKeys.push(key);
          else {
            leadKeys.push(key);
            leadValues.push((targetsOf.length << LEAD_BITS) + place);
          }
        }
      });
    }
    targetsOf.push(targets);
    await pace.spend(phrases.length * 2);
  }

  for (const keys of [groupKeys, leadKeys, outOfScopeKeys]) for (const key of keys) known.add(key);
  await pace.spend(known.size);
  const stems = Float64Array.from(known, hash).sort();
  await pace.spend(known.size);
  const numberOf = (key: string) => placeOf(stems, hash(key))!;
  const targets: number[] = [];
  const targetStart = [0];
  for (const list of targetsOf) {
    for (const { place, phrase } of list) {
      targets.push(place, phrase.length, ...phrase.map((word) => numberOf(stemOf.get(word)!)));
    }
    targetStart.push(targets.length);
    await pace.spend(list.length);
  }
  const rows = async (keys: readonly string[], values: readonly number[]) => {
    const made = toRows(stems.length, keys.map(numberOf), values);
    await pace.spend(keys.length);
    return made;
  };
  const groups = await rows(groupKeys, members);
  const leads = await rows(leadKeys, leadValues);
  return {
    stems,
    groupStart: groups.start,
    group: groups.values,
    leadStart: leads.start,
    leads: leads.values,
    outOfScope: new Set(outOfScopeKeys.map(numberOf)),
    wordStem: Uint32Array.from(words, (word) => numberOf(stemOf.get(word)!)),
    concepts: concepts.map(({ display, own }, at) =>
      targetsOf[at]!.length > 0 ? display.slice(0, own) : [],
    ),
    targetStart: Uint32Array.from(targetStart),
    targets: Int32Array.from(targets),
  };
}

interface Target {
  /** As in `targets` of the index. */
  readonly place: number;
  readonly phrase: readonly string[];
}

/** The phrases of a concept that the catalogue uses; where it says the same otherwise, with that. */
function targetsIn(
  { phrases, own }: RawConcept,
  named: ReadonlyMap<string | undefined, RawConcept>,
  used: (phrase: readonly string[]) => boolean,
): Target[] {
  return phrases.flatMap((phrase, at) => {
    const place = at < own ? at : own - 1 - at;
    if (used(phrase)) return [{ place, phrase }];
    const same = place < 0 ? named.get(phrase.join(' ')) : undefined;
    return (same?.phrases.slice(0, same.own) ?? [])
      .filter(used)
      .map((other) => ({ place, phrase: other }));
  });
}
