/** Words that carry no meaning in a title or a question: left out of index and query alike. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'de het een en of in op te ten ter van voor met aan bij om uit naar door over tot tegen tijdens onder tussen zonder ' +
    'is zijn was ben bent wordt worden werd er dit dat deze die wie wat waar wanneer hoe welke welk waarom hoeveel waarvoor ' +
    'ik je jij jou jouw u uw we wij ons onze ze zij hij hun hen men mijn me mij zich iemand iets ' +
    'mag mogen kan kun kunt kunnen wil wilt willen moet moeten zou zal zullen heb hebt heeft hebben hoef graag nodig ' +
    'als dan ook niet geen al nog maar want dus dat hier daar zo wel meer via per ' +
    'pas elke ieder alle ' +
    'the and for of le la les un une des du et pour avec sur'
  ).split(' '),
);

/** Verbs and nouns that go with nearly every product: they count, but little. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  (
    'aanvragen aanvraag vragen vraag krijgen doen regelen maken zetten plaatsen indienen bekomen verkrijgen gaan komen weten zoeken ' +
    'openen starten beginnen begin start opstarten uitbaten nieuw nieuwe eigen zaak gemeente stad lokaal lokale info informatie buiten binnen ' +
    'demande demander ouvrir open start apply request'
  ).split(' '),
);
