/** How a sheet is written. */
import type { SentencesByCode } from './sentences.js';

export const sheetSentences: SentencesByCode = {
  'no-front-matter': {
    nl: () => [
      'de fiche begint niet met gegevens tussen twee regels ---',
      'Zet bovenaan ---, dan id en name, dan weer ---.',
    ],
    en: () => [
      'the sheet doesn’t start with data between two --- lines',
      'Start with ---, then id and name, then --- again.',
    ],
  },
  'unknown-section': {
    nl: ({ found, suggestion }) => [
      `"# ${found}" is geen bekend veld`,
      suggestion ? `Bedoelde u "# ${suggestion}"?` : 'docs/content.md noemt de velden.',
    ],
    en: ({ found, suggestion }) => [
      `"# ${found}" is not a known field`,
      suggestion ? `Did you mean "# ${suggestion}"?` : 'docs/content.md names the fields.',
    ],
  },
  'section-twice': {
    nl: ({ found }) => [`"${found}" staat twee keer in deze fiche`, 'Voeg de teksten samen.'],
    en: ({ found }) => [`"${found}" stands twice in this sheet`, 'Join the texts.'],
  },
  'unknown-language': {
    nl: ({ found }) => [`"## ${found}" is geen taal`, 'Schrijf nl, u, je, fr, en of de.'],
    en: ({ found }) => [`"## ${found}" is not a language`, 'Write nl, u, je, fr, en or de.'],
  },
  'no-language': {
    nl: () => [
      'hier staat tekst zonder taal; ze telt als nl',
      'Zet er "## nl", "## u" of "## je" boven.',
    ],
    en: () => [
      'text without a language; it is taken as nl',
      'Put "## nl", "## u" or "## je" above it.',
    ],
  },
  'text-outside': {
    nl: () => ['deze tekst hoort bij geen veld', 'Zet er "# description" of een ander veld boven.'],
    en: () => ['this text belongs to no field', 'Put "# description" or another field above it.'],
  },
  'not-kept': {
    nl: ({ what }) => [
      `dit wordt niet getoond zoals het er staat (${what})`,
      'Gebruik alinea’s, koppen, lijsten, tabellen, links, *nadruk* en **vet**.',
    ],
    en: ({ what }) => [
      `this will not show as it stands (${what})`,
      'Use paragraphs, headings, lists, tables, links, *emphasis* and **strong**.',
    ],
  },
  'bad-abolished': {
    nl: () => [
      'een afgeschafte term zonder "term"',
      'Schrijf: - term: leurkaart, met since en instead.',
    ],
    en: () => [
      'an abolished term without "term"',
      'Write: - term: leurkaart, with since and instead.',
    ],
  },
  'bad-lexicon': {
    nl: ({ reason }) => [
      `het lexicon klopt niet: ${reason}`,
      'Schrijf "woord: ander woord, nog een woord → zie ook".',
    ],
    en: ({ reason }) => [
      `the lexicon is not well formed: ${reason}`,
      'Write "word: other word, another word → see also".',
    ],
  },
};
