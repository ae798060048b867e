/** What commands say of what they were given. */
import { defineFindings } from '../../content/define-findings.js';
import { didYouMean } from '../../content/did-you-mean.js';

export const commandFinding = defineFindings({
  'no-folder': {
    severity: 'error',
    nl: () => ['deze map of dit bestand bestaat niet', 'Kijk de naam na.'],
    en: () => ['there is no such file or folder', 'Check the name.'],
  },
  'not-comparable': {
    severity: 'error',
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
    severity: 'error',
    nl: ({ port }: { port: number }) => [`poort ${port} is bezet`, 'Kies een andere met --port.'],
    en: ({ port }) => [`port ${port} is taken`, 'Choose another with --port.'],
  },
  'busy-elsewhere': {
    severity: 'error',
    nl: ({ file, by, pid }: { file: string; by: string; pid: number }) => [
      `hier is al iets bezig: ${by}, proces ${pid}`,
      `Er is niets gewijzigd. Probeer opnieuw als dat klaar is; is er niets bezig, wis dan ${file}.`,
    ],
    en: ({ file, by, pid }) => [
      `something is at work here already: ${by}, process ${pid}`,
      `Nothing was changed. Try again when it is done; if nothing is at work, delete ${file}.`,
    ],
  },
  interrupted: {
    severity: 'error',
    nl: () => ['onderbroken', 'Er is niets gewijzigd.'],
    en: () => ['interrupted', 'Nothing was changed.'],
  },
  'no-municipality': {
    severity: 'error',
    nl: ({ found, suggestion }: { found: string; suggestion?: string | undefined }) => [
      `"${found}" is geen gemeente van het Vlaams Gewest`,
      didYouMean('nl', suggestion, 'Schrijf de naam of de NIS-code.'),
    ],
    en: ({ found, suggestion }) => [
      `"${found}" is no municipality of the Flemish Region`,
      didYouMean('en', suggestion, 'Write its name or NIS code.'),
    ],
  },
  'no-product': {
    severity: 'error',
    nl: ({ found, suggestion }: { found: string; suggestion?: string | undefined }) => [
      `in deze gids is er geen product "${found}"`,
      didYouMean('nl', suggestion, 'Schrijf het id: de naam van de fiche zonder .md.'),
    ],
    en: ({ found, suggestion }) => [
      `this guide has no product "${found}"`,
      didYouMean('en', suggestion, 'Write its id: the name of the sheet without .md.'),
    ],
  },
});
