/** Texts that still ask for what no longer exists. */
import { sentencesOf } from './sentences.js';
import { defineRule } from './rule.js';

/** A sentence that says so itself is right. */
const SAYS_SO =
  /afgeschaft|niet meer|niet langer|niet nodig|bestaa[nt] niet|geen .{0,30}(?:meer|nodig)|vroeger|voormalig|vervang|vervalt|verviel|supprim|remplac|n[’']existe|plus besoin|abolish|no longer|replace|ended|abgeschafft|nicht mehr|ersetz/i;

export const abolished = defineRule(
  {
    abolished: {
      severity: 'warning',
      nl: ({ term, since, instead }: { term: string; since: string; instead: string }) => [
        `"${term}" bestaat niet meer${since ? ` sinds ${since}` : ''}`,
        instead ? `Pas de tekst aan: ${instead}.` : 'Pas de tekst aan.',
      ],
      en: ({ term, since, instead }) => [
        `"${term}" no longer exists${since ? ` since ${since}` : ''}`,
        instead ? `Change the text: ${instead}.` : 'Change the text.',
      ],
      example: {
        bad: `# description

## nl

Breng uw leurkaart mee.`,
        good: `# description

## nl

De leurkaart is afgeschaft.`,
      },
    },
  },
  (report, { content }) => ({
    text({ text, path, field }, { isRetired }) {
      // A retired product is about what no longer exists, and visitors go on typing the old word.
      if (isRetired || field === 'keywords') return;
      for (const { term, since = '', instead = '' } of content.abolished) {
        const word = wordOf(term);
        const isWrong = sentencesOf(text).some(
          (sentence) => word.test(sentence) && !SAYS_SO.test(sentence),
        );
        if (isWrong) report('abolished', path, { term, since, instead });
      }
    },
  }),
);

/** The word and its plural, also with a capital. */
function wordOf(term: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:en|n|s|’s|'s)?(?![\\p{L}\\p{N}])`, 'iu');
}
