/** The sentences for findings of the decoders: what is wrong, and what to do. */
import { closest } from './closest.js';
import { type AnyFinding, type DataFindingArgs, formatPath } from './finding.js';

export type MessageLanguage = 'nl' | 'en';
export interface Explanation {
  readonly what: string;
  readonly remedy: string;
}
/** What is wrong, and what to do. */
type Sentence<Args> = (args: Args) => readonly [what: string, remedy: string];
type Sentences = { readonly [Code in keyof DataFindingArgs]: Sentence<DataFindingArgs[Code]> };
type Args = NonNullable<AnyFinding['args']>;

/** An example of each format, by its name in the schema. */
const FORMATS: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>> = {
  nl: {
    Id: 'een id met kleine letters, cijfers en koppeltekens, zoals terrasvergunning',
    Date: 'een datum zoals 2026-11-12',
    Time: 'een uur zoals 09:00',
  },
  en: {
    Id: 'an id of lower-case letters, digits and hyphens, such as terrasvergunning',
    Date: 'a date such as 2026-11-12',
    Time: 'a time such as 09:00',
  },
};
const format = (language: MessageLanguage, { expected }: DataFindingArgs['bad-format']) =>
  FORMATS[language][expected] ?? expected;

const KINDS: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  list: 'een lijst […]',
  object: 'een object {…}',
  null: 'null',
  undefined: 'niets',
};
const kinds = (names: string) =>
  names
    .split(', ')
    .map((name) => KINDS[name] ?? name)
    .join(' of ');

const DUTCH: Sentences = {
  missing: ({ field }) => [`"${field}" ontbreekt`, `Vul "${field}" in.`],
  'wrong-type': ({ expected, found }) => [
    `hier wordt ${kinds(expected)} verwacht, maar er staat ${kinds(found)}`,
    'Pas de waarde aan.',
  ],
  empty: () => ['de tekst is leeg', 'Vul de tekst in, of laat het veld weg.'],
  'too-long': ({ max, found }) => [
    `de tekst telt ${found} tekens, hoogstens ${max} mag`,
    'Kort de tekst in.',
  ],
  'bad-format': (args) => [
    `"${args.found}" heeft niet de juiste vorm`,
    `Schrijf ${format('nl', args)}.`,
  ],
  'out-of-range': ({ found, min, max }) => [
    `${found} is geen getal ${max === Infinity ? `vanaf ${min}` : `van ${min} tot en met ${max}`}`,
    'Pas het getal aan.',
  ],
  'not-whole': ({ found }) => [`${found} is geen geheel getal`, 'Schrijf een geheel getal.'],
  'not-listed': ({ found, known, suggestion }) => [
    `"${found}" is geen bekende waarde`,
    suggestion ? `Bedoelde u "${suggestion}"?` : `Kies uit: ${known}.`,
  ],
  'unknown-key': ({ found, suggestion }) => [
    `"${found}" is geen bekend veld`,
    suggestion ? `Bedoelde u "${suggestion}"?` : 'Haal het veld weg.',
  ],
  'too-many': ({ max, found }) => [
    `hier staan ${found} waarden, hoogstens ${max} mag`,
    'Haal er weg.',
  ],
  'too-deep': ({ max }) => [`de gegevens zijn meer dan ${max} lagen diep`, 'Maak ze vlakker.'],
  'newer-schema': ({ found, expected }) => [
    `dit bestand heeft versie ${found}, deze gids leest ${expected}`,
    'Zet de nieuwe versie van de productgids op uw website.',
  ],
  'not-json': ({ reason }) => [`dit is geen JSON: ${reason}`, 'Verbeter het bestand.'],
  'unknown-product': ({ found, suggestion }) => [
    `er is geen product "${found}" in de catalogus`,
    suggestion ? `Bedoelde u "${suggestion}"?` : 'Haal het weg of gebruik een bestaand id.',
  ],
  'unknown-contact': ({ found, suggestion }) => [
    `er is geen contactpunt "${found}"`,
    suggestion
      ? `Bedoelde u "${suggestion}"?`
      : 'Gebruik het id van een contactpunt in deze instellingen.',
  ],
};

const ENGLISH: Sentences = {
  missing: ({ field }) => [`"${field}" is missing`, `Fill in "${field}".`],
  'wrong-type': ({ expected, found }) => [
    `expected ${expected}, found ${found}`,
    'Change the value.',
  ],
  empty: () => ['the text is empty', 'Fill it in, or leave the field out.'],
  'too-long': ({ max, found }) => [
    `the text has ${found} characters, at most ${max} may be`,
    'Shorten it.',
  ],
  'bad-format': (args) => [`"${args.found}" is not well formed`, `Write ${format('en', args)}.`],
  'out-of-range': ({ found, min, max }) => [
    `${found} is not a number from ${min} ${max === Infinity ? 'up' : `to ${max}`}`,
    'Change the number.',
  ],
  'not-whole': ({ found }) => [`${found} is not a whole number`, 'Write a whole number.'],
  'not-listed': ({ found, known, suggestion }) => [
    `"${found}" is not a known value`,
    suggestion ? `Did you mean "${suggestion}"?` : `Choose one of: ${known}.`,
  ],
  'unknown-key': ({ found, suggestion }) => [
    `"${found}" is not a known field`,
    suggestion ? `Did you mean "${suggestion}"?` : 'Remove it.',
  ],
  'too-many': ({ max, found }) => [
    `there are ${found} values, at most ${max} may be`,
    'Remove some.',
  ],
  'too-deep': ({ max }) => [`the data is more than ${max} levels deep`, 'Make it flatter.'],
  'newer-schema': ({ found, expected }) => [
    `this file has version ${found}, this guide reads ${expected}`,
    'Put the new version of the product guide on your website.',
  ],
  'not-json': ({ reason }) => [`this is not JSON: ${reason}`, 'Fix the file.'],
  'unknown-product': ({ found, suggestion }) => [
    `there is no product "${found}" in the catalogue`,
    suggestion ? `Did you mean "${suggestion}"?` : 'Remove it, or use an id that exists.',
  ],
  'unknown-contact': ({ found, suggestion }) => [
    `there is no contact point "${found}"`,
    suggestion
      ? `Did you mean "${suggestion}"?`
      : 'Use the id of a contact point in these settings.',
  ],
};

/** What is wrong and what to do, as sentences. Codes that are not known are shown as they are. */
export function explain(
  { code, args = {} }: AnyFinding,
  language: MessageLanguage = 'nl',
): Explanation {
  const sentences: Readonly<Record<string, unknown>> = language === 'nl' ? DUTCH : ENGLISH;
  // Of each code the arguments are those that its sentence takes (`Finding`).
  const sentence = sentences[code] as Sentence<Args> | undefined;
  const [what, remedy] = sentence?.(withSuggestion(args)) ?? [code, ''];
  return { what, remedy };
}

/** The known word that was probably meant. Looked up here, so that a browser needs it only to complain. */
function withSuggestion(args: Args): Args {
  const { found, known, suggestion } = args;
  if (suggestion !== undefined || found === undefined || known === undefined) return args;
  const meant = closest(String(found), String(known).split(', '));
  return meant === undefined ? args : { ...args, suggestion: meant };
}

/** One line for a console or terminal: settings.json: products.x.fees[0].amount: … */
export function describe(finding: AnyFinding, file: string, language?: MessageLanguage): string {
  const { what, remedy } = explain(finding, language);
  const where = [file, formatPath(finding.path)].filter(Boolean).join(': ');
  return `${where}: ${what}. ${remedy}`.trim();
}
