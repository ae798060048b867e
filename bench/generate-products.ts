import type { SearchProduct } from '../src/search/engine.js';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (text: string) => text.split(' ');
const THINGS = list(
  'terras markt kermis gevel parkeer horeca afval bouw milieu drank nacht winkel reclame straat evenement container ' +
    'taxi logies vuurwerk fiets kapper standplaats frituur riool camera energie starters handel bedrijf landbouw dieren ' +
    'voedsel brand water grond lening zaal tent tombola muziek geluid leegstand toerisme laad stelling kraan voetpad ' +
    'werf sloop boom oprit drone film optocht wedstrijd rommel kerst avond boeren kinder zorg transport koerier garage ' +
    'tank gas asbest bodem erfgoed monument huisnummer adres factuur inbraak diefstal politie bewaking markthal kiosk',
);
const FORMS = list(
  'vergunning premie belasting attest melding subsidie aanvraag toelating inname retributie verklaring inschrijving ' +
    'controle keuring afwijking vrijstelling abonnement plaats reglement zone dienst werken verkoop verhuur vervoer ophaling',
);
const VERBS = list(
  'aanvragen melden plaatsen starten openen uitbaten organiseren verlengen stopzetten wijzigen betalen huren verkopen ' +
    'innemen registreren aansluiten ophalen verhuren bouwen verbouwen slopen kappen snoeien lozen vervoeren controleren',
);
const ADJECTIVES = list(
  'tijdelijke nieuwe vaste losse jaarlijkse gemeentelijke openbare lokale private elektrische mobiele kleine grote ' +
    'bestaande beschermde ambulante feestelijke verplichte gratis digitale',
);
const FILLERS = list(
  'voor van op in met bij de het een je wil mag moet vooraf minstens dagen gemeente dienst economie ondernemers zaak ' +
    'handelaars aanvraag formulier voorwaarden onderneming domein burgemeester college dossier termijn kosten',
);
/** Syllables for the long tail: real municipal texts have thousands of words that occur once. */
const SYLLABLES = list(
  'ba be bo da de do ga ge go ha he ho ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo wa we wo ' +
    'bak bel bor dak del dor gaf gel gor hak hel hof kal kel kor lak lem lof mal mel mor naf nel nor pak pel por ral rem rof',
);

/** Products as a municipality might have them: about 35 words each, many compounds, a vocabulary with a long tail. */
export function generateProducts(count: number, seed = 4): SearchProduct[] {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() ** 1.5 * items.length)]!;
  const rare = () => {
    let word = '';
    for (let syllables = 2 + random() * 3; syllables > 0; syllables--) word += pick(SYLLABLES);
    return word + pick(['', 'en', 's', 'ing', 'er']);
  };
  const noun = () =>
    random() < 0.06
      ? rare()
      : random() < 0.6
        ? pick(THINGS) + pick(FORMS)
        : pick(random() < 0.5 ? THINGS : FORMS);
  const sentence = (length: number) => {
    const words: string[] = [];
    while (words.length < length) {
      words.push(
        random() < 0.45
          ? pick(FILLERS)
          : random() < 0.6
            ? noun()
            : random() < 0.5
              ? pick(VERBS)
              : pick(ADJECTIVES),
      );
    }
    const text = words.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1) + '.';
  };
  const products: SearchProduct[] = [];
  for (let number = 0; number < count; number++) {
    const subject = noun();
    products.push({
      id: `product-${number}`,
      title: `${pick(ADJECTIVES)} ${subject} ${random() < 0.5 ? 'voor' : 'van'} ${noun()} ${pick(VERBS)}`,
      keywords: [subject, noun(), `${pick(THINGS)} ${pick(VERBS)}`, noun()],
      summary: sentence(16 + Math.floor(random() * 8)),
    });
  }
  return products;
}

/** Queries as they are typed, each a list of its growing starts; one in five has a typing error. */
export function generateKeystrokes(
  products: readonly SearchProduct[],
  count: number,
  seed = 7,
): string[] {
  const random = seeded(seed);
  const strokes: string[] = [];
  while (strokes.length < count) {
    const { title, keywords } = products[Math.floor(random() * products.length)]!;
    let query =
      random() < 0.5
        ? keywords[Math.floor(random() * keywords.length)]!
        : title.split(' ').slice(1, 3).join(' ');
    if (random() < 0.2 && query.length > 5) {
      const at = 2 + Math.floor(random() * (query.length - 3));
      query = query.slice(0, at) + query.slice(at + 1);
    }
    for (let end = 2; end <= query.length; end++) strokes.push(query.slice(0, end));
  }
  return strokes.slice(0, count);
}
