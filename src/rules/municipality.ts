/** Settings are named for a municipality of the Flemish Region and hold its code. */
import { closest } from '../catalogue/closest.js';
import { formerMunicipalities, meantBy, municipalities } from '../content/municipalities.js';
import { slugOf } from '../catalogue/slug.js';
import { didYouMean } from '../content/did-you-mean.js';
import { defineRule } from './rule.js';

export const municipality = defineRule(
  {
    'unknown-municipality': {
      severity: 'warning',
      nl: ({ found, suggestion }: { found: string; suggestion?: string | undefined }) => [
        `"${found}" is geen gemeente van het Vlaams Gewest`,
        didYouMean('nl', suggestion, 'Noem het bestand naar de gemeente.'),
      ],
      en: ({ found, suggestion }) => [
        `"${found}" is no municipality of the Flemish Region`,
        didYouMean('en', suggestion, 'Name the file for the municipality.'),
      ],
      example: {
        in: 'settings/atlantis.json',
        goodIn: 'settings/gingelom.json',
        bad: `{ "municipality": { "name": "Atlantis" } }`,
        good: `{ "municipality": { "name": "Gingelom" } }`,
      },
    },
    'misnamed-settings': {
      severity: 'error',
      nl: ({ name, expected }: { name: string; expected: string }) => [
        `"${name}.json" is naar geen gemeente genoemd, en is er wel voor een bedoeld`,
        `Noem het bestand ${expected}.json.`,
      ],
      en: ({ name, expected }) => [
        `"${name}.json" is named for no municipality, while it seems to be meant for one`,
        `Call the file ${expected}.json.`,
      ],
      example: {
        in: 'settings/Gingelom (1).json',
        goodIn: 'settings/gingelom.json',
        bad: `{ "municipality": { "name": "Gingelom" } }`,
        good: `{ "municipality": { "name": "Gingelom" } }`,
      },
    },
    'other-municipality': {
      severity: 'error',
      nl: ({ found, name }: { found: string; name: string }) => [
        `dit zijn de instellingen van ${found}, in het bestand ${name}.json`,
        `Kijk na van welke gemeente ze zijn: noem het bestand naar ${found}, of verbeter "municipality".`,
      ],
      en: ({ found, name }) => [
        `these are settings of ${found}, in the file ${name}.json`,
        `See whose they are: name the file for ${found}, or mend "municipality".`,
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "municipality": { "name": "Wellen", "nis": "73098" } }`,
        good: `{ "municipality": { "name": "Gingelom", "nis": "71017" } }`,
      },
    },
    'nis-differs': {
      severity: 'error',
      nl: ({ found, expected }: { found: string; expected: string }) => [
        `NIS-code ${found} hoort niet bij deze gemeente`,
        `Kijk na of de rest van het bestand van deze gemeente is, en schrijf dan ${expected}.`,
      ],
      en: ({ found, expected }) => [
        `NIS code ${found} is not that of this municipality`,
        `See whether the rest of the file is this municipality’s, and then write ${expected}.`,
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "municipality": { "name": "Gingelom", "nis": "71018" } }`,
        good: `{ "municipality": { "name": "Gingelom", "nis": "71017" } }`,
      },
    },
  },
  (report) => ({
    settings({ name: found, value: { municipality } }) {
      const all = [...municipalities, ...formerMunicipalities];
      const same = all.filter(({ slug }) => slug === found);
      if (!same.length) {
        const meant = meantBy(found, municipality);
        if (meant) {
          report('misnamed-settings', ['municipality'], { name: found, expected: meant.slug });
          return;
        }
        const suggestion = closest(
          found,
          all.map(({ slug }) => slug),
        );
        report('unknown-municipality', ['municipality'], { found, suggestion });
        return;
      }
      const { name, nis } = municipality;
      const others = all.filter(({ slug }) => slug !== found);
      const other =
        others.find((one) => one.nis === nis && !same.some(({ nis: own }) => own === nis)) ??
        (same.some((own) => own.slug === slugOf(name))
          ? undefined
          : others.find(({ slug }) => slug === slugOf(name)));
      if (other) report('other-municipality', ['municipality'], { found: other.name, name: found });
      else if (nis !== undefined && !same.some((own) => own.nis === nis))
        report('nis-differs', ['municipality', 'nis'], {
          found: nis,
          expected: same[0]?.nis ?? '',
        });
    },
  }),
);
