/** Links and e-mail addresses that lead nowhere, told by their form. */
import { LINK_KEYS } from '../content/keys.js';
import { defineRule } from './rule.js';

/** As much of an address as a slip would break. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

export const addresses = defineRule(
  {
    'not-https': {
      severity: 'warning',
      nl: ({ found }: { found: string }) => [
        `${found} is geen https-adres`,
        'Gebruik het https-adres; andere worden niet als link getoond.',
      ],
      en: ({ found }) => [
        `${found} is no https address`,
        'Use the https address; others don’t show as links.',
      ],
      example: {
        bad: `actions:
  - kind: onlineForm
    url: http://formulier.be/terras`,
        good: `actions:
  - kind: onlineForm
    url: https://formulier.be/terras`,
      },
    },
    'bad-link': {
      severity: 'warning',
      nl: ({ found }: { found: string }) => [
        `"${found}" is geen webadres`,
        'Schrijf het volledig: https://…',
      ],
      en: ({ found }) => [`"${found}" is no web address`, 'Write it in full: https://…'],
      example: {
        bad: `actions:
  - kind: onlineForm
    url: formulier`,
        good: `actions:
  - kind: onlineForm
    url: https://formulier.be/terras`,
      },
    },
    'bad-email': {
      severity: 'warning',
      nl: ({ found }: { found: string }) => [
        `"${found}" is geen e-mailadres`,
        'Verbeter het of laat het weg.',
      ],
      en: ({ found }) => [`"${found}" is no e-mail address`, 'Fix it or leave it out.'],
      example: {
        bad: `contactPoints:
  - email: loket@gingelom`,
        good: `contactPoints:
  - email: loket@gingelom.be`,
      },
    },
  },
  (report) => ({
    value({ path, key, value }) {
      if (typeof value !== 'string') return;
      if (key === 'email' && !EMAIL.test(value)) report('bad-email', path, { found: value });
      if (!LINK_KEYS.has(key) || /^(mailto|tel):./i.test(value)) return;
      const isAddress = /^https?:\/\//i.test(value) && URL.canParse(value);
      if (isAddress && /^https/i.test(value)) return;
      report(isAddress ? 'not-https' : 'bad-link', path, { found: value.slice(0, 200) });
    },
  }),
);
