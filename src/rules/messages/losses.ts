/** What an import left out or lost, in Dutch; import-report.json has it in English, for scripts. */

/** Each ends, or is, what stands in the report. */
const PHRASES: readonly (readonly [english: RegExp, dutch: string])[] = [
  [/link to a node that is not there$/, 'verwijst naar iets dat er niet is'],
  [/second one$/, 'een tweede'],
  [/second value$/, 'een tweede waarde'],
  [/second text in (.+)$/, 'een tweede tekst in $1'],
  [/end of a text of (\d+) characters$/, 'einde van een tekst van $1 tekens'],
  [/(.+) of an instance that was folded$/, '$1 van een samengevoegd product'],
  [/(?<=: )missing$/, 'ontbreekt'],
  [/elements nested too deeply$/, 'elementen die te diep in elkaar staan'],
  [/link that leads nowhere$/, 'link die nergens heen leidt'],
  [/cell over several rows$/, 'cel over meer dan één rij'],
  [/^withdrawn$/, 'ingetrokken'],
  [/^older version$/, 'oudere versie'],
  [/^archived$/, 'gearchiveerd'],
  [/^not for (.+)$/, 'niet voor $1'],
  [/^not usable$/, 'niet bruikbaar'],
  [/^file without records$/, 'bestand zonder producten'],
];

/** Names of fields and of predicates stay as they are. */
export function lossInDutch(what: string): string {
  for (const [english, dutch] of PHRASES)
    if (english.test(what)) return what.replace(english, dutch);
  return what;
}
