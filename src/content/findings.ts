/** What can be wrong with the files of a content folder before they are held against the schema. */
import { defineFindings } from './define-findings.js';

/** Why a file is passed over. */
const BECAUSE = {
  nl: {
    name: 'zijn naam eindigt anders',
    folder: 'het staat in een map die niet gelezen wordt',
    link: 'het is een verwijzing naar een ander bestand',
  },
  en: {
    name: 'its name ends otherwise',
    folder: 'it is in a folder that is not read',
    link: 'it is a link to another file',
  },
} as const;
export interface Unread {
  readonly because: keyof typeof BECAUSE.nl;
  /** The file as it should be called: settings/gingelom.json. */
  readonly name: string;
}

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
  'unread-file': {
    severity: 'error',
    nl: ({ because, name }: Unread) => [
      `dit bestand wordt niet gelezen: ${BECAUSE.nl[because]}`,
      `Noem het ${name}, of haal het weg.`,
    ],
    en: ({ because, name }) => [
      `this file is not read: ${BECAUSE.en[because]}`,
      `Call it ${name}, or take it away.`,
    ],
  },
  'spare-file': {
    severity: 'warning',
    nl: ({ name }: { name: string }) => [
      'dit bestand wordt niet gelezen',
      `Hier horen alleen bestanden zoals ${name}; zet het ergens anders.`,
    ],
    en: ({ name }) => [
      'this file is not read',
      `Only files such as ${name} belong here; put it somewhere else.`,
    ],
  },
  'wrong-folder': {
    severity: 'error',
    nl: ({ name }: { name: string }) => [
      'deze map wordt niet gelezen',
      `Noem ze "${name}", met kleine letters.`,
    ],
    en: ({ name }) => ['this folder is not read', `Call it "${name}", in small letters.`],
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
