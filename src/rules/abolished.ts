/** Texts that still ask for what no longer exists. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import type { AbolishedTerm } from '../content/abolished.js';
import { sentencesOf } from './sentences.js';
import type { FoundText } from '../content/texts.js';

/** A sentence that says so itself is right. */
const SAYS_SO =
  /afgeschaft|niet meer|niet langer|niet nodig|bestaa[nt] niet|geen .{0,30}(?:meer|nodig)|vroeger|voormalig|vervang|vervalt|verviel|supprim|remplac|n[’']existe|plus besoin|abolish|no longer|replace|ended|abgeschafft|nicht mehr|ersetz/i;

export function checkAbolished(
  { text, path, field }: FoundText,
  abolished: readonly AbolishedTerm[],
): Finding[] {
  // Visitors go on typing the old word.
  if (field === 'keywords') return [];
  return abolished.flatMap(({ term, since = '', instead = '' }): Finding[] => {
    const word = wordOf(term);
    const wrong = sentencesOf(text).some(
      (sentence) => word.test(sentence) && !SAYS_SO.test(sentence),
    );
    if (!wrong) return [];
    return [{ code: 'abolished', severity: 'warning', path, args: { term, since, instead } }];
  });
}

/** The word and its plural, also with a capital. */
function wordOf(term: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:en|n|s|’s|'s)?(?![\\p{L}\\p{N}])`, 'iu');
}
