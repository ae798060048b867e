/** What can be wrong with the files of a content folder before they are held against the schema. */
import { defineFindings } from './define-findings.js';

export const contentFinding = defineFindings({
  'no-file': {
    severity: 'error',
    nl: () => ['dit bestand ontbreekt', 'Maak het aan; docs/content.md toont een voorbeeld.'],
    en: () => ['this file is missing', 'Make it; docs/content.md has an example.'],
  },
  'not-readable': {
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `het bestand kan niet gelezen worden: ${reason}`,
      'Kijk de rechten na.',
    ],
    en: ({ reason }) => [`the file can't be read: ${reason}`, 'Check its permissions.'],
  },
  'too-complex': {
    severity: 'error',
    nl: () => ['dit bestand zit te diep in elkaar om het te lezen', 'Maak het eenvoudiger.'],
    en: () => ['this file is nested too deeply to be read', 'Make it simpler.'],
  },
  'not-content': {
    severity: 'error',
    nl: () => [
      'dit is geen fiche, instelling of samenwerkingsverband',
      'Geef een map met inhoud, een .md of een .json.',
    ],
    en: () => [
      'this is no sheet, settings file or cooperation',
      'Give a content folder, an .md or a .json file.',
    ],
  },
  'not-utf8': {
    severity: 'error',
    nl: () => ['het bestand is geen UTF-8', 'Bewaar het opnieuw als UTF-8.'],
    en: () => ['the file is not UTF-8', 'Save it again as UTF-8.'],
  },
  'bad-abolished': {
    severity: 'error',
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
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `het lexicon klopt niet: ${reason}`,
      'Schrijf "woord: ander woord, nog een woord → zie ook".',
    ],
    en: ({ reason }) => [
      `the lexicon is not well formed: ${reason}`,
      'Write "word: other word, another word → see also".',
    ],
  },
});
