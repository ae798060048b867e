/** What the Single Digital Gateway asks of a product (regulation 2018/1724, annex II). */
import { plainLanguage } from '../catalogue/language.js';
import { defineRule } from './rule.js';

/** Content that article 10 asks for where there is a procedure. */
const ASKED = ['procedures', 'requirements', 'legalResources', 'executingAuthorities'] as const;

export const sdg = defineRule(
  {
    'sdg-lacks': {
      severity: 'advice',
      nl: ({ fields }: { fields: string }) => [
        `voor de Single Digital Gateway ontbreekt: ${fields}`,
        'Vul aan; Your Europe toont dit product.',
      ],
      en: ({ fields }) => [
        `the Single Digital Gateway lacks: ${fields}`,
        'Add it; Your Europe shows this product.',
      ],
      example: { bad: `publicationMedia: [YourEurope]`, good: `publicationMedia: []` },
    },
  },
  (report) => ({
    // Only products that the gateway shows: published there, or in one of its categories.
    product({ value: product }) {
      const { publicationMedia, yourEuropeCategories, status } = product;
      const isShown = publicationMedia?.includes('YourEurope') || yourEuropeCategories?.length;
      if (!isShown || status === 'retired') return;
      const lacking: string[] = [];
      for (const field of ['name', 'description'] as const)
        if (!speaksEnglish(product[field])) lacking.push(`${field} (en)`);
      for (const field of ASKED) if (!product[field]?.length) lacking.push(field);
      if (!product.costs?.length && !product.fees?.length) lacking.push('costs');
      if (!yourEuropeCategories?.length) lacking.push('yourEuropeCategories');
      if (lacking.length) report('sdg-lacks', [], { fields: lacking.join(', ') });
    },
  }),
);

const speaksEnglish = (text: unknown): boolean =>
  typeof text === 'object' &&
  text !== null &&
  Object.keys(text).some((tag) => plainLanguage(tag) === 'en');
