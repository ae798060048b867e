/**
 * Words that carry no meaning in a title or a question, in the languages that people ask in: left out of index
 * and query alike. Everyday words that mean a little stand in the lexicon.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'de het een en of in op te ten ter van voor met aan bij om uit naar door over tot tegen tijdens onder tussen zonder ' +
    'is zijn was ben bent wordt worden werd er dit dat deze die wie wat waar wanneer hoe welke welk waarom hoeveel waarvoor ' +
    'ik je jij jou jouw u uw we wij ons onze ze zij hij hun hen men mijn me mij zich iemand iets ' +
    'mag mogen kan kun kunt kunnen wil wilt willen moet moeten zou zal zullen heb hebt heeft hebben hoef graag nodig ' +
    'als dan ook niet geen al nog maar want dus hier daar zo wel meer via per pas elke elk ieder alle ' +
    'den der ne nen da wa nie gij ge mijne mijnen onzen zo hoeft mocht zelf even toch heel ' +
    'nie ni efkes uwe ulle hebde kunde moogt moete zijt ' +
    'the and for of an my is are can do how what where need want with to your on at from ' +
    'le la les un une des du et pour avec sur mon ma mes son sa ses au aux dans je est il que qui ce puis ' +
    'el los las una uno del para por como il lo gli dei della per un uma os das do no em ' +
    'und fur ein eine einen mit im auf ich wo mein meine dem zum zur ve bir icin'
  ).split(' '),
);
