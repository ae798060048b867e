/** Languages that the catalogue offers and a product lacks, or the other way round. */
import { plainLanguage } from '../catalogue/language.js';
import { isByLanguage, walk } from '../content/walk.js';
import { defineRule } from './rule.js';

export const languages = defineRule(
  {
    'missing-language': {
      severity: 'advice',
      nl: ({ missing }: { missing: string }) => [
        `naam of beschrijving ontbreekt in: ${missing}`,
        'Vertaal ze; tot dan leest de bezoeker het Nederlands.',
      ],
      en: ({ missing }) => [
        `name or description is missing in: ${missing}`,
        'Translate them; until then visitors read the Dutch text.',
      ],
      example: {
        bad: `name:
  nl: Terras`,
        good: `name:
  nl: Terras
  fr: Terrasse`,
      },
    },
    'unlisted-language': {
      severity: 'warning',
      nl: ({ found }: { found: string }) => [
        `er zijn teksten in "${found}", maar de catalogus biedt die taal niet aan`,
        'Voeg ze toe aan "languages", of haal de teksten weg.',
      ],
      en: ({ found }) => [
        `there are texts in "${found}", but the catalogue doesn’t offer that language`,
        'Add it to "languages", or remove the texts.',
      ],
      example: { in: 'catalogue.yaml', bad: `languages: [nl]`, good: `languages: [nl, fr]` },
    },
  },
  (report, { content: { config, products } }) => ({
    // One finding, for it is one task.
    product({ value }) {
      const lacks = (text: unknown, lang: string) =>
        typeof text === 'object' &&
        text !== null &&
        !Array.isArray(text) &&
        !Object.keys(text).some((tag) => plainLanguage(tag) === lang);
      const missing = (config?.value.languages ?? []).filter(
        (lang) => lacks(value.name, lang) || lacks(value.description, lang),
      );
      if (missing.length) report('missing-language', ['name'], { missing: missing.join(', ') });
    },
    // They are never shown.
    catalogue({ value: { languages = [] } }) {
      const offered = new Set(['nl', ...languages]);
      const unlisted = new Set<string>();
      for (const { value } of products)
        for (const { value: inner } of walk(value))
          if (isByLanguage(inner))
            for (const tag of Object.keys(inner))
              if (!offered.has(plainLanguage(tag))) unlisted.add(plainLanguage(tag));
      for (const found of [...unlisted].sort())
        report('unlisted-language', ['languages'], { found });
    },
  }),
);
