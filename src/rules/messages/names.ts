/** Names: ids, references, places. */
import { type SentencesByCode, didYouMean } from './sentences.js';

export const nameSentences: SentencesByCode = {
  'name-differs': {
    nl: ({ id, name }) => [
      `het bestand heet "${name}", het id is "${id}"`,
      'Maak ze gelijk; een oud id hoort in formerIds.',
    ],
    en: ({ id, name }) => [
      `the file is named "${name}", the id is "${id}"`,
      'Make them the same; an old id belongs in formerIds.',
    ],
  },
  'duplicate-id': {
    nl: ({ found, other }) => [
      `het id "${found}" bestaat al${other ? ` (${other})` : ''}`,
      'Geef elk een eigen id.',
    ],
    en: ({ found, other }) => [
      `the id "${found}" is taken${other ? ` (${other})` : ''}`,
      'Give each an id of its own.',
    ],
  },
  'local-id-taken': {
    nl: ({ found }) => [
      `"${found}" is al een product van de catalogus`,
      'Kies een ander id, of pas het centrale product aan onder "products".',
    ],
    en: ({ found }) => [
      `"${found}" is a product of the catalogue`,
      'Choose another id, or change the central product under "products".',
    ],
  },
  'unknown-topic': {
    nl: ({ found, suggestion }) => [
      `er is geen onderwerp "${found}" in catalogue.yaml`,
      didYouMean('nl', suggestion, 'Voeg het daar toe.'),
    ],
    en: ({ found, suggestion }) => [
      `there is no topic "${found}" in catalogue.yaml`,
      didYouMean('en', suggestion, 'Add it there.'),
    ],
  },
  'unknown-question': {
    nl: ({ found, suggestion }) => [
      `deze gebeurtenis stelt geen vraag "${found}"`,
      didYouMean('nl', suggestion, 'Voeg de vraag toe, of haal de voorwaarde weg.'),
    ],
    en: ({ found, suggestion }) => [
      `this event asks no question "${found}"`,
      didYouMean('en', suggestion, 'Add the question, or remove the condition.'),
    ],
  },
  'unknown-cooperation': {
    nl: ({ found, suggestion }) => [
      `er is geen samenwerkingsverband "${found}"`,
      didYouMean('nl', suggestion, 'Maak cooperations/<id>.json.'),
    ],
    en: ({ found, suggestion }) => [
      `there is no cooperation "${found}"`,
      didYouMean('en', suggestion, 'Make cooperations/<id>.json.'),
    ],
  },
  'names-itself': {
    nl: () => ['dit product verwijst naar zichzelf', 'Laat dat weg.'],
    en: () => ['this product refers to itself', 'Leave that out.'],
  },
  'unknown-calendar': {
    nl: ({ found, suggestion }) => [
      `er is geen sluitingskalender "${found}"`,
      didYouMean('nl', suggestion, 'Voeg hem toe onder "closingCalendars".'),
    ],
    en: ({ found, suggestion }) => [
      `there is no closing calendar "${found}"`,
      didYouMean('en', suggestion, 'Add it under "closingCalendars".'),
    ],
  },
  'unknown-area': {
    nl: ({ found }) => [
      `de voormalige gemeente ${found} staat niet in "areas"`,
      'Voeg ze daar toe met haar naam.',
    ],
    en: ({ found }) => [
      `the former municipality ${found} is not in "areas"`,
      'Add it there with its name.',
    ],
  },
  'unknown-municipality': {
    nl: ({ found, suggestion }) => [
      `"${found}" is geen gemeente van het Vlaams Gewest`,
      didYouMean('nl', suggestion, 'Noem het bestand naar de gemeente.'),
    ],
    en: ({ found, suggestion }) => [
      `"${found}" is no municipality of the Flemish Region`,
      didYouMean('en', suggestion, 'Name the file for the municipality.'),
    ],
  },
  'no-municipality': {
    nl: ({ found, suggestion }) => [
      `"${found}" is geen gemeente van het Vlaams Gewest`,
      didYouMean('nl', suggestion, 'Schrijf de naam of de NIS-code.'),
    ],
    en: ({ found, suggestion }) => [
      `"${found}" is no municipality of the Flemish Region`,
      didYouMean('en', suggestion, 'Write its name or NIS code.'),
    ],
  },
  'no-product': {
    nl: ({ found, suggestion }) => [
      `in deze gids is er geen product "${found}"`,
      didYouMean('nl', suggestion, 'Schrijf het id: de naam van de fiche zonder .md.'),
    ],
    en: ({ found, suggestion }) => [
      `this guide has no product "${found}"`,
      didYouMean('en', suggestion, 'Write its id: the name of the sheet without .md.'),
    ],
  },
  'nis-differs': {
    nl: ({ found, expected }) => [
      `NIS-code ${found} hoort niet bij deze gemeente`,
      `Schrijf ${expected}.`,
    ],
    en: ({ found, expected }) => [
      `NIS code ${found} is not that of this municipality`,
      `Write ${expected}.`,
    ],
  },
  'duplicate-product': {
    nl: ({ other, field }) => [
      field === 'name' ? `"${other}" heet net zo` : `"${other}" heeft dezelfde beschrijving`,
      'Voeg ze samen (het oude id in formerIds), of maak het verschil duidelijk.',
    ],
    en: ({ other, field }) => [
      field === 'name' ? `"${other}" has the same name` : `"${other}" has the same description`,
      'Join them (the old id in formerIds), or make the difference clear.',
    ],
  },
};
