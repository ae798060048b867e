/** Facts: dates, fees, hours, links. */
import type { SentencesByCode } from './sentences.js';

const DAYS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  mo: ['maandag', 'Monday'],
  tu: ['dinsdag', 'Tuesday'],
  we: ['woensdag', 'Wednesday'],
  th: ['donderdag', 'Thursday'],
  fr: ['vrijdag', 'Friday'],
  sa: ['zaterdag', 'Saturday'],
  su: ['zondag', 'Sunday'],
};
/** A day of the week by its name; a date as it is. */
const dayIn = (language: 0 | 1, day: unknown): string =>
  DAYS[String(day)]?.[language] ?? String(day);

export const factSentences: SentencesByCode = {
  'no-such-day': {
    nl: ({ found }) => [`${found} bestaat niet op de kalender`, 'Verbeter de datum.'],
    en: ({ found }) => [`${found} is not on the calendar`, 'Mend the date.'],
  },
  ended: {
    nl: ({ date }) => [
      `dit product eindigde op ${date} en staat nog in de gids`,
      'Schrap het met "status: retired", of verbeter de datum.',
    ],
    en: ({ date }) => [
      `this product ended on ${date} and is still in the guide`,
      'Retire it with "status: retired", or mend the date.',
    ],
  },
  'notice-over': {
    nl: ({ date }) => [`deze mededeling liep tot ${date}`, 'Haal ze weg.'],
    en: ({ date }) => [`this notice ran until ${date}`, 'Remove it.'],
  },
  'amounts-missing': {
    nl: ({ products }) => [
      `deze gemeente noemt geen bedrag voor: ${products}`,
      'Vul "override.fees" in, met het besluit.',
    ],
    en: ({ products }) => [
      `this municipality gives no amount for: ${products}`,
      'Fill in "override.fees", with the decision.',
    ],
  },
  'sdg-lacks': {
    nl: ({ fields }) => [
      `voor de Single Digital Gateway ontbreekt: ${fields}`,
      'Vul aan; Your Europe toont dit product.',
    ],
    en: ({ fields }) => [
      `the Single Digital Gateway lacks: ${fields}`,
      'Add it; Your Europe shows this product.',
    ],
  },
  'link-gone': {
    nl: ({ url, reason }) => [`${url} bestaat niet meer (${reason})`, 'Zoek het nieuwe adres.'],
    en: ({ url, reason }) => [`${url} is gone (${reason})`, 'Find the new address.'],
  },
  'link-unreachable': {
    nl: ({ url, reason }) => [`${url} antwoordt nu niet (${reason})`, 'Probeer het later opnieuw.'],
    en: ({ url, reason }) => [`${url} doesn’t answer now (${reason})`, 'Try again later.'],
  },
  'not-https': {
    nl: ({ found }) => [
      `${found} is geen https-adres`,
      'Gebruik het https-adres; andere worden niet als link getoond.',
    ],
    en: ({ found }) => [
      `${found} is no https address`,
      'Use the https address; others don’t show as links.',
    ],
  },
  'bad-email': {
    nl: ({ found }) => [`"${found}" is geen e-mailadres`, 'Verbeter het of laat het weg.'],
    en: ({ found }) => [`"${found}" is no e-mail address`, 'Mend it or leave it out.'],
  },
  'bad-link': {
    nl: ({ found }) => [`"${found}" is geen webadres`, 'Schrijf het volledig: https://…'],
    en: ({ found }) => [`"${found}" is no web address`, 'Write it in full: https://…'],
  },
  'period-reversed': {
    nl: ({ from, to }) => [
      `het einde (${to}) ligt voor het begin (${from})`,
      'Verbeter een van de datums.',
    ],
    en: ({ from, to }) => [
      `the end (${to}) is before the start (${from})`,
      'Mend one of the dates.',
    ],
  },
  'fee-lapsed': {
    nl: ({ validTo }) => [`dit tarief gold tot ${validTo}`, 'Vul het nieuwe tarief in.'],
    en: ({ validTo }) => [`this fee held until ${validTo}`, 'Fill in the new fee.'],
  },
  'fee-without-decision': {
    nl: () => [
      'bij dit tarief staat geen besluit',
      'Voeg "decision" toe: wie besliste, wanneer, en waar het te lezen is.',
    ],
    en: () => [
      'this fee has no decision',
      'Add "decision": who decided, when, and where to read it.',
    ],
  },
  'hours-reversed': {
    nl: ({ day, opens, closes }) => [
      `op ${dayIn(0, day)} sluit het (${closes}) voor het opent (${opens})`,
      'Verbeter een van de uren.',
    ],
    en: ({ day, opens, closes }) => [
      `on ${dayIn(1, day)} it closes (${closes}) before it opens (${opens})`,
      'Mend one of the times.',
    ],
  },
  'hours-overlap': {
    nl: ({ day, opens, closes }) => [
      `op ${dayIn(0, day)} overlapt ${opens}–${closes} met andere uren`,
      'Voeg ze samen.',
    ],
    en: ({ day, opens, closes }) => [
      `on ${dayIn(1, day)} ${opens}–${closes} overlaps with other hours`,
      'Join them.',
    ],
  },
  'retired-without': {
    nl: ({ field }) => [
      `een afgeschaft product zonder "${field}"`,
      field === 'retiredOn' ? 'Zeg sinds wanneer.' : 'Zeg in "# explanation" wat nu geldt.',
    ],
    en: ({ field }) => [
      `a retired product without "${field}"`,
      field === 'retiredOn' ? 'Say since when.' : 'Say in "# explanation" what holds now.',
    ],
  },
  'not-retired': {
    nl: () => [
      'dit geldt alleen voor een afgeschaft product',
      'Voeg "status: retired" toe, of haal het weg.',
    ],
    en: () => ['this is for retired products only', 'Add "status: retired", or remove it.'],
  },
  'override-stale': {
    nl: ({ field, now }) => [
      `de centrale tekst van "${field}" is gewijzigd sinds deze aanpassing`,
      now
        ? `Kijk de aanpassing na en zet basedOn op ${now}.`
        : 'Het veld is er centraal niet meer.',
    ],
    en: ({ field, now }) => [
      `the central text of "${field}" has changed since this override`,
      now
        ? `Check the override and set basedOn to ${now}.`
        : 'The field is no longer there centrally.',
    ],
  },
};
