/** What is said of publications: built, kept, copied, signed. */
import { defineFindings } from '../../content/define-findings.js';

export const publicationFinding = defineFindings({
  'would-be-empty': {
    severity: 'error',
    nl: ({ products, folder }: { products: number; folder: string }) => [
      `de catalogus zou leeg worden, terwijl er nu ${products} producten in ${folder} staan`,
      'Er is niets gewijzigd. Kijk de map met inhoud na.',
    ],
    en: ({ products, folder }) => [
      `the catalogue would become empty, while ${folder} now holds ${products} products`,
      'Nothing was changed. Check the content folder.',
    ],
  },
  'would-lose': {
    severity: 'error',
    nl: ({ lost, products, examples }: { lost: number; products: number; examples: string }) => [
      `${lost} van de ${products} producten zouden verdwijnen: ${examples} …`,
      'Er is niets gewijzigd. Schrap een product met "status: retired", of bouw met --force.',
    ],
    en: ({ lost, products, examples }) => [
      `${lost} of the ${products} products would be gone: ${examples} …`,
      'Nothing was changed. Retire a product with "status: retired", or build with --force.',
    ],
  },
  'would-lose-settings': {
    severity: 'error',
    nl: ({ lost, settings, examples }: { lost: number; settings: number; examples: string }) => [
      `de lokale inhoud van ${lost} van de ${settings} gemeenten zou verdwijnen: ${examples} …`,
      'Er is niets gewijzigd. Kijk de map settings na, of bouw met --force als het zo bedoeld is.',
    ],
    en: ({ lost, settings, examples }) => [
      `the local content of ${lost} of the ${settings} municipalities would be gone: ${examples} …`,
      'Nothing was changed. Check the folder settings, or build with --force if that is meant.',
    ],
  },
  'settings-kept': {
    severity: 'warning',
    nl: ({ name }: { name: string }) => [
      `de instellingen van ${name} blijven zoals ze gepubliceerd zijn`,
      'Verbeter eerst de fouten in dit bestand; daarna gelden de nieuwe.',
    ],
    en: ({ name }) => [
      `the settings of ${name} stay as they were published`,
      'Mend the errors in this file first; then the new ones hold.',
    ],
  },
  'was-signed': {
    severity: 'error',
    nl: ({ signed }: { signed: string }) => [
      'de vorige publicatie was ondertekend, deze niet: sites met public-key zouden ze weigeren',
      `Onderteken met --sign <sleutel>, of wis eerst ${signed}.`,
    ],
    en: ({ signed }) => [
      'the previous publication was signed, this one is not: sites with public-key would refuse it',
      `Sign with --sign <key>, or delete ${signed} first.`,
    ],
  },
  'bad-key': {
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `dit is geen bruikbare sleutel: ${reason}`,
      'Maak er een met product-guide keygen.',
    ],
    en: ({ reason }) => [
      `this is not a usable key: ${reason}`,
      'Make one with product-guide keygen.',
    ],
  },
  'bad-key-file': {
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `hier kan geen sleutel komen: ${reason}`,
      'Kies een bestand dat nog niet bestaat.',
    ],
    en: ({ reason }) => [
      `a key can’t be written here: ${reason}`,
      'Choose a file that isn’t there yet.',
    ],
  },
  'not-archived': {
    severity: 'error',
    nl: () => ['deze publicatie is niet bewaard', 'Kijk in de map "archive" welke er zijn.'],
    en: () => ['this publication was not kept', 'See in the folder "archive" which ones are.'],
  },
  'no-publication': {
    severity: 'error',
    nl: () => [
      'hier staat geen publicatie',
      'Geef de map of het adres waar v1/catalogue.json staat.',
    ],
    en: () => [
      'there is no publication here',
      'Give the folder or address that holds v1/catalogue.json.',
    ],
  },
  'bad-publication': {
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `deze publicatie is niet bruikbaar: ${reason}`,
      'Er is niets geschreven. Probeer het later opnieuw, of bouw de publicatie opnieuw.',
    ],
    en: ({ reason }) => [
      `this publication can't be used: ${reason}`,
      'Nothing was written. Try again later, or build the publication again.',
    ],
  },
  'not-writable': {
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `de publicatie kan niet geschreven worden: ${reason}`,
      'De vorige publicatie is onaangeroerd. Kijk rechten en schijfruimte na.',
    ],
    en: ({ reason }) => [
      `the publication can't be written: ${reason}`,
      'The previous one is untouched. Check permissions and disk space.',
    ],
  },
  'bad-previous': {
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `de vorige publicatie is niet leesbaar: ${reason}`,
      'Zet catalogue.json terug, of publiceer in een lege map.',
    ],
    en: ({ reason }) => [
      `the previous publication can't be read: ${reason}`,
      'Restore catalogue.json, or publish into an empty folder.',
    ],
  },
});
