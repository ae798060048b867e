/** A text for u needs one for je, and neither should speak in the other's words. */
import type { AnyFinding } from '../catalogue/finding.js';
import { isGenerated } from '../content/language-tags.js';
import { textsOf } from '../content/texts.js';
import { isByLanguage, textOf, walk } from '../content/walk.js';
import { defineRule } from './rule.js';

const FORMAL = 'nl-BE-x-formal';
const INFORMAL = 'nl-BE-x-informal';
const INFORMAL_WORD = /(?<![\p{L}\p{N}-])(je|jij|jou|jouw|jullie)(?![\p{L}\p{N}-])/iu;
// Not the u of "9 u", nor that of U-vormig.
const FORMAL_WORD = /(?<![\p{L}\p{N}-]|\d\s)(u|uw|uzelf)(?![\p{L}\p{N}-])/iu;

export const tone = defineRule(
  {
    'missing-tone': {
      severity: 'warning',
      nl: ({ found, missing }: { found: string; missing: string }) => [
        `er is een ${found}-tekst en geen ${missing}-tekst`,
        `Schrijf de ${missing}-tekst, of noem de tekst "nl" als beide gelijk zijn.`,
      ],
      en: ({ found, missing }) => [
        `there is a text for ${found} and none for ${missing}`,
        `Write the one for ${missing}, or call it "nl" where both read the same.`,
      ],
      example: {
        bad: `summary:
  u: Vraag uw terras aan.

# description

## u

U vraagt het aan.

## je

Je vraagt het aan.`,
        good: `summary:
  u: Vraag uw terras aan.
  je: Vraag je terras aan.`,
      },
    },
    'one-tone': {
      severity: 'advice',
      nl: ({ found, missing }: { found: string; missing: string }) => [
        `dit product is alleen in de ${found}-vorm geschreven`,
        `Voeg de ${missing}-vorm toe.`,
      ],
      en: ({ found, missing }) => [
        `this product is written for ${found} only`,
        `Add the texts for ${missing}.`,
      ],
      example: {
        bad: `summary:
  u: Vraag uw terras aan.

# description

## u

U vraagt het aan.`,
        good: `# description

## u

U vraagt het aan.

## je

Je vraagt het aan.`,
      },
    },
    'other-tone': {
      severity: 'advice',
      nl: ({ word, tone }: { word: string; tone: string }) => [
        `"${word}" in de ${tone}-tekst`,
        'Herschrijf de zin.',
      ],
      en: ({ word, tone }) => [`"${word}" in the text for ${tone}`, 'Rewrite the sentence.'],
      example: {
        bad: `summary:
  u: Vraag je terras aan.
  je: Vraag je terras aan.`,
        good: `summary:
  u: Vraag uw terras aan.
  je: Vraag je terras aan.`,
      },
    },
  },
  (report) => ({
    settings({ value: { tone = 'formal', localProducts: _, ...settings } }) {
      // Settings are written for one tone; a text by tone says itself which it is for.
      for (const { path, language, text } of textsOf(settings)) {
        const isTagged = path.includes(FORMAL) || path.includes(INFORMAL);
        const wrong = tone === 'formal' ? INFORMAL_WORD : FORMAL_WORD;
        const word = language === 'nl' && !isTagged ? wrong.exec(text)?.[1] : undefined;
        if (word !== undefined)
          report('other-tone', path, { word, tone: tone === 'formal' ? 'u' : 'je' });
      }
    },
    product({ value: product }) {
      const lacking: Lacking[] = [];
      let complete = 0;
      for (const { path, value } of walk(product)) {
        if (!isByLanguage(value)) continue;
        const has = (tag: string) =>
          Object.keys(value).some((key) => key.toLowerCase() === tag.toLowerCase());
        if (has(FORMAL) !== has(INFORMAL) && !has('nl') && !Object.keys(value).some(isGenerated)) {
          const [found, missing] = has(FORMAL) ? ['u', 'je'] : ['je', 'u'];
          lacking.push({ path, args: { found, missing } });
        } else if (has(FORMAL) && has(INFORMAL)) complete += 1;
        for (const [tag, text] of Object.entries(value)) {
          const wrong = tag === FORMAL ? INFORMAL_WORD : tag === INFORMAL ? FORMAL_WORD : undefined;
          const found = wrong && findWord(text, wrong);
          if (!found) continue;
          const args = { word: found.word, tone: tag === FORMAL ? 'u' : 'je' };
          report('other-tone', [...path, tag, ...found.path], args);
        }
      }
      // A product that was written in one tone is one thing to know, not forty.
      const [first, ...others] = lacking;
      if (first && others.length && !complete) report('one-tone', [], first.args);
      else for (const { path, args } of lacking) report('missing-tone', path, args);
    },
  }),
);

interface Lacking {
  readonly path: AnyFinding['path'];
  readonly args: { readonly found: string; readonly missing: string };
}

/** The first such word, with the block that it stands in. */
function findWord(
  text: unknown,
  wrong: RegExp,
): { readonly word: string; readonly path: readonly number[] } | undefined {
  if (!Array.isArray(text)) {
    const word = wrong.exec(textOf(text))?.[1];
    return word === undefined ? undefined : { word, path: [] };
  }
  for (const [i, block] of text.entries()) {
    const word = wrong.exec(textOf(block))?.[1];
    if (word !== undefined) return { word, path: [i] };
  }
  return undefined;
}
