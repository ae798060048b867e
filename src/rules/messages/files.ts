/** Files: not there, not readable, not what they should be. */
import type { SentencesByCode } from './sentences.js';

export const fileSentences: SentencesByCode = {
  'no-file': {
    nl: () => ['dit bestand ontbreekt', 'Maak het aan; docs/content.md toont een voorbeeld.'],
    en: () => ['this file is missing', 'Make it; docs/content.md has an example.'],
  },
  'no-folder': {
    nl: () => ['deze map of dit bestand bestaat niet', 'Kijk de naam na.'],
    en: () => ['there is no such file or folder', 'Check the name.'],
  },
  'not-content': {
    nl: () => [
      'dit is geen fiche, instelling of samenwerkingsverband',
      'Geef een map met inhoud, een .md of een .json.',
    ],
    en: () => [
      'this is no sheet, settings file or cooperation',
      'Give a content folder, an .md or a .json file.',
    ],
  },
  'not-readable': {
    nl: ({ reason }) => [`het bestand kan niet gelezen worden: ${reason}`, 'Kijk de rechten na.'],
    en: ({ reason }) => [`the file can't be read: ${reason}`, 'Check its permissions.'],
  },
  'not-utf8': {
    nl: () => ['het bestand is geen UTF-8', 'Bewaar het opnieuw als UTF-8.'],
    en: () => ['the file is not UTF-8', 'Save it again as UTF-8.'],
  },
  'not-yaml': {
    nl: ({ reason }) => [`dit is geen geldige YAML: ${reason}`, 'Verbeter deze regel.'],
    en: ({ reason }) => [`this is not valid YAML: ${reason}`, 'Mend this line.'],
  },
  'not-comparable': {
    nl: () => [
      'dit is geen map met inhoud en geen publicatie',
      'Geef een map met catalogue.yaml of met v1/catalogue.json.',
    ],
    en: () => [
      'this is neither a content folder nor a publication',
      'Give a folder with catalogue.yaml or with v1/catalogue.json.',
    ],
  },
  'port-taken': {
    nl: ({ port }) => [`poort ${port} is bezet`, 'Kies een andere met --port.'],
    en: ({ port }) => [`port ${port} is taken`, 'Choose another with --port.'],
  },
  interrupted: {
    nl: () => ['onderbroken', 'Er is niets gewijzigd.'],
    en: () => ['interrupted', 'Nothing was changed.'],
  },
};
