/** Texts: languages, tone, reading. */
import type { SentencesByCode } from './sentences.js';

export const textSentences: SentencesByCode = {
  placeholder: {
    nl: ({ found }) => [`"${found}" staat hier in plaats van tekst`, 'Vul in wat ontbreekt.'],
    en: ({ found }) => [`"${found}" stands here instead of a text`, 'Fill in what is missing.'],
  },
  abolished: {
    nl: ({ term, since, instead }) => [
      `"${term}" bestaat niet meer${since ? ` sinds ${since}` : ''}`,
      instead ? `Pas de tekst aan: ${instead}.` : 'Pas de tekst aan.',
    ],
    en: ({ term, since, instead }) => [
      `"${term}" no longer exists${since ? ` since ${since}` : ''}`,
      instead ? `Mend the text: ${instead}.` : 'Mend the text.',
    ],
  },
  'long-sentence': {
    nl: ({ words, start }) => [
      `een zin van ${words} woorden: "${start}"`,
      'Maak er twee zinnen van.',
    ],
    en: ({ words, start }) => [
      `a sentence of ${words} words: "${start}"`,
      'Make it two sentences.',
    ],
  },
  'hard-word': {
    nl: ({ found, plain }) => [`"${found}" is een moeilijk woord`, `Schrijf liever: ${plain}.`],
    en: ({ found, plain }) => [`"${found}" is a hard word`, `Rather write: ${plain}.`],
  },
  'empty-section': {
    nl: () => ['deze tekst is leeg', 'Schrijf hem, of haal het kopje weg.'],
    en: () => ['this text is empty', 'Write it, or remove the heading.'],
  },
  'long-title': {
    nl: ({ length, max }) => [
      `een titel van ${length} tekens; meer dan ${max} past niet op een telefoon`,
      'Maak hem korter; details horen in de samenvatting.',
    ],
    en: ({ length, max }) => [
      `a title of ${length} characters; more than ${max} don’t fit on a phone`,
      'Make it shorter; details belong in the summary.',
    ],
  },
  'missing-language': {
    nl: ({ missing }) => [
      `naam of beschrijving ontbreekt in: ${missing}`,
      'Vertaal ze; tot dan leest de bezoeker het Nederlands.',
    ],
    en: ({ missing }) => [
      `name or description is missing in: ${missing}`,
      'Translate them; until then visitors read the Dutch text.',
    ],
  },
  'unlisted-language': {
    nl: ({ found }) => [
      `er zijn teksten in "${found}", maar de catalogus biedt die taal niet aan`,
      'Voeg ze toe aan "languages", of haal de teksten weg.',
    ],
    en: ({ found }) => [
      `there are texts in "${found}", but the catalogue doesn’t offer that language`,
      'Add it to "languages", or remove the texts.',
    ],
  },
  'missing-tone': {
    nl: ({ found, missing }) => [
      `er is een ${found}-tekst en geen ${missing}-tekst`,
      `Schrijf de ${missing}-tekst, of noem de tekst "nl" als beide gelijk zijn.`,
    ],
    en: ({ found, missing }) => [
      `there is a text for ${found} and none for ${missing}`,
      `Write the one for ${missing}, or call it "nl" where both read the same.`,
    ],
  },
  'one-tone': {
    nl: ({ found, missing }) => [
      `dit product is alleen in de ${found}-vorm geschreven`,
      `Voeg de ${missing}-vorm toe.`,
    ],
    en: ({ found, missing }) => [
      `this product is written for ${found} only`,
      `Add the texts for ${missing}.`,
    ],
  },
  'other-tone': {
    nl: ({ word, tone }) => [`"${word}" in de ${tone}-tekst`, 'Herschrijf de zin.'],
    en: ({ word, tone }) => [`"${word}" in the text for ${tone}`, 'Rewrite the sentence.'],
  },
  review: {
    nl: ({ text }) => [`na te kijken: ${text}`, 'Haal "review" weg zodra het klopt.'],
    en: ({ text }) => [`to review: ${text}`, 'Remove "review" once it is settled.'],
  },
};
