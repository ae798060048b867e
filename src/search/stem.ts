/** tafeltje, kraampje, ringetje, terrasje. */
const DIMINUTIVE = /(?:([lnrm])\1etje|(ng)etje|([lnrwaeiou])tje|(m)pje|([bcdfgkpstvxz])je)s?$/;
/** An s that belongs to the word: standplaats, fiets, gids, taks, kans, grens. */
const OWN_S = /(?:aat|[io]et|gid|tak|fond|[dk]an|[gm]ren|men|len)s$/;
const PLURAL_S = /(ie|[^aeiou]e|[^aeiousj])s$/;

/**
 * What a normalised word shares with its inflections: terras, terrassen and terrasjes give the same.
 * For comparing only, never for showing.
 *
 * Written here because the well-kept Dutch stemmers (Snowball's, in any packing) take 1.5 kB of a budget of 5, know
 * no diminutives, and part standplaats from standplaatsen; a test holds this one to Snowball's on inflected pairs.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const base = word.replace(DIMINUTIVE, '$1$2$3$4$5').replace(/heden$/, 'heid');
  return (OWN_S.test(base) ? base : base.replace(PLURAL_S, '$1'))
    .replace(/^(..+[^aeiou])(?:en?|ene)$/, '$1')
    .replace(/^(.*[aeiouy].+)(?:ing|heid|lijk|lijkheid)$/, '$1')
    .replace(/([^aeiou\d])\1$/, '$1')
    .replace(/([aeou])\1([^aeiou])$/, '$1$2')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
