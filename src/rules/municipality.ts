/** Settings are named for a municipality of the Flemish Region and hold its code. */
import { closest } from '../catalogue/closest.js';
import { formerMunicipalities, municipalities } from '../content/municipalities.js';
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
        in: 'settings/ginglom.json',
        goodIn: 'settings/gingelom.json',
        bad: `{ "municipality": { "name": "Gingelom" } }`,
        good: `{ "municipality": { "name": "Gingelom" } }`,
      },
    },
    'nis-differs': {
      severity: 'warning',
      nl: ({ found, expected }: { found: string; expected: string }) => [
        `NIS-code ${found} hoort niet bij deze gemeente`,
        `Schrijf ${expected}.`,
      ],
      en: ({ found, expected }) => [
        `NIS code ${found} is not that of this municipality`,
        `Write ${expected}.`,
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
        const suggestion = closest(
          found,
          all.map(({ slug }) => slug),
        );
        report('unknown-municipality', ['municipality'], { found, suggestion });
      } else if (
        municipality.nis !== undefined &&
        !same.some(({ nis }) => nis === municipality.nis)
      )
        report('nis-differs', ['municipality', 'nis'], {
          found: municipality.nis,
          expected: same[0]?.nis ?? '',
        });
    },
  }),
);
