/** What can be wrong with how a sheet is written. */
import { defineFindings } from '../define-findings.js';

const TOO_MUCH = {
  nl: {
    levels: 'lijsten of citaten in elkaar',
    emphasis: 'stukken *nadruk* in één alinea',
    underlined: 'onderstreepte koppen',
  },
  en: {
    levels: 'lists or quotes inside each other',
    emphasis: 'pieces of *emphasis* in one paragraph',
    underlined: 'underlined headings',
  },
} as const;

/** What the Markdown parser calls things, in an editor's words. */
const NOT_KEPT: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  nl: {
    html: 'HTML-codes',
    image: 'een afbeelding',
    imageReference: 'een afbeelding',
    linkReference: 'een verwijzing tussen [ en ]',
    definition: 'een adres achter [naam]:',
    blockquote: 'een citaat: een regel die met > begint',
    thematicBreak: 'een lijn van streepjes',
    code: 'een ingesprongen stuk, of een stuk tussen ```',
    inlineCode: 'tekens `',
    delete: 'doorgehaalde tekst',
    footnoteReference: 'een voetnoot',
  },
  en: {
    html: 'HTML codes',
    image: 'an image',
    imageReference: 'an image',
    linkReference: 'a reference between [ and ]',
    definition: 'an address behind [name]:',
    blockquote: 'a quote: a line that starts with >',
    thematicBreak: 'a line of hyphens',
    code: 'an indented piece, or one between ```',
    inlineCode: 'the sign `',
    delete: 'text that is struck through',
    footnoteReference: 'a footnote',
  },
};

export const sheetFinding = defineFindings({
  'not-yaml': {
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `dit is geen geldige YAML: ${reason}`,
      'Verbeter deze regel.',
    ],
    en: ({ reason }) => [`this is not valid YAML: ${reason}`, 'Fix this line.'],
    example: { bad: `name: {nl: Terras`, good: `name: { nl: Terras, fr: Terrasse }` },
  },
  'no-front-matter': {
    severity: 'error',
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
    severity: 'error',
    nl: ({ found, suggestion }: { found: string; suggestion?: string | undefined }) => [
      `"# ${found}" is geen bekend veld`,
      suggestion ? `Bedoelde u "# ${suggestion}"?` : 'docs/content.md noemt de velden.',
    ],
    en: ({ found, suggestion }) => [
      `"# ${found}" is not a known field`,
      suggestion ? `Did you mean "# ${suggestion}"?` : 'docs/content.md names the fields.',
    ],
    example: {
      bad: `# beschrijving

## nl

Een terras.`,
      good: `# description

## nl

Een terras.

## fr

Une terrasse.`,
    },
  },
  'section-twice': {
    severity: 'error',
    nl: ({ found }: { found: string }) => [
      `"${found}" staat twee keer in deze fiche`,
      'Voeg de teksten samen.',
    ],
    en: ({ found }) => [`"${found}" appears twice in this sheet`, 'Join the texts.'],
    example: {
      bad: `# description

## nl

Een terras.

## nl

Buiten.`,
      good: `# description

## nl

Een terras. Buiten.

## fr

Une terrasse.`,
    },
  },
  'unknown-language': {
    severity: 'error',
    nl: ({ found }: { found: string }) => [
      `"## ${found}" is geen taal`,
      'Schrijf nl, u, je, fr, en of de.',
    ],
    en: ({ found }) => [`"## ${found}" is not a language`, 'Write nl, u, je, fr, en or de.'],
  },
  'no-language': {
    severity: 'error',
    nl: () => [
      'hier staat tekst zonder taal; ze telt als nl',
      'Zet er "## nl", "## u" of "## je" boven.',
    ],
    en: () => [
      'text without a language; it is taken as nl',
      'Put "## nl", "## u" or "## je" above it.',
    ],
    example: {
      bad: `# description

Een terras.`,
      good: `# description

## nl

Een terras.

## fr

Une terrasse.`,
    },
  },
  'text-outside': {
    severity: 'error',
    nl: () => ['deze tekst hoort bij geen veld', 'Zet er "# description" of een ander veld boven.'],
    en: () => ['this text belongs to no field', 'Put "# description" or another field above it.'],
  },
  'not-kept': {
    severity: 'warning',
    nl: ({ what }: { what: string }) => [
      `dit wordt niet getoond zoals het er staat (${NOT_KEPT.nl[what] ?? what})`,
      what === 'html'
        ? 'Haal de codes tussen < en > weg, en plak uit Word als tekst zonder opmaak.'
        : 'Gebruik alinea’s, koppen, lijsten, tabellen, links, *nadruk* en **vet**.',
    ],
    en: ({ what }) => [
      `this will not show as it stands (${NOT_KEPT.en[what] ?? what})`,
      what === 'html'
        ? 'Take away the codes between < and >; paste from Word as text without formatting.'
        : 'Use paragraphs, headings, lists, tables, links, *emphasis* and **strong**.',
    ],
    example: {
      bad: `# description

## nl

> Een terras.`,
      good: `# description

## nl

Een terras.

## fr

Une terrasse.`,
    },
  },
  'empty-section': {
    severity: 'warning',
    nl: () => ['deze tekst is leeg', 'Schrijf hem, of haal het kopje weg.'],
    en: () => ['this text is empty', 'Write it, or remove the heading.'],
    example: {
      bad: `# description

## nl`,
      good: `# description

## nl

Een terras.

## fr

Une terrasse.`,
    },
  },
  'too-much-markdown': {
    severity: 'error',
    nl: ({ what, max }: { what: keyof typeof TOO_MUCH.nl; max: number }) => [
      `deze tekst wordt niet gelezen: meer dan ${max} ${TOO_MUCH.nl[what]}`,
      'Haal de tekens >, -, *, _ of = weg die niet nodig zijn.',
    ],
    en: ({ what, max }) => [
      `this text is not read: more than ${max} ${TOO_MUCH.en[what]}`,
      'Take away the signs >, -, *, _ or = that it doesn’t need.',
    ],
  },
});
