/** What is wrong and what to do, for findings of the publisher; those of the decoders follow. */
import type { Finding } from '../catalogue/finding.js';
import {
  type Explanation,
  type MessageLanguage,
  explain as explainData,
} from '../catalogue/messages.js';

type Args = NonNullable<Finding['args']>;
type Pair = readonly [what: string, remedy: string];
type Sentences = Readonly<Record<MessageLanguage, (args: Args) => Pair>>;

const SENTENCES: Readonly<Record<string, Sentences>> = {
  'no-file': {
    nl: () => ['dit bestand ontbreekt', 'Maak het aan; docs/content.md toont een voorbeeld.'],
    en: () => ['this file is missing', 'Make it; docs/content.md has an example.'],
  },
  'no-folder': {
    nl: () => ['deze map of dit bestand bestaat niet', 'Kijk de naam na.'],
    en: () => ['there is no such file or folder', 'Check the name.'],
  },
  'not-content': {
    nl: () => [
      'dit is geen fiche, instelling of samenwerkingsverband',
      'Geef een map met inhoud, een .md of een .json.',
    ],
    en: () => [
      'this is no sheet, settings file or cooperation',
      'Give a content folder, an .md or a .json file.',
    ],
  },
  'not-readable': {
    nl: ({ reason }) => [`het bestand kan niet gelezen worden: ${reason}`, 'Kijk de rechten na.'],
    en: ({ reason }) => [`the file can't be read: ${reason}`, 'Check its permissions.'],
  },
  'not-utf8': {
    nl: () => ['het bestand is geen UTF-8', 'Bewaar het opnieuw als UTF-8.'],
    en: () => ['the file is not UTF-8', 'Save it again as UTF-8.'],
  },
  'not-yaml': {
    nl: ({ reason }) => [`dit is geen geldige YAML: ${reason}`, 'Verbeter deze regel.'],
    en: ({ reason }) => [`this is not valid YAML: ${reason}`, 'Mend this line.'],
  },
  'not-rdf': {
    nl: ({ reason }) => [
      `dit kan niet als RDF gelezen worden: ${reason}`,
      'Haal het bestand opnieuw op; het is misschien afgekapt.',
    ],
    en: ({ reason }) => [
      `this can't be read as RDF: ${reason}`,
      'Fetch the file again; it may be cut off.',
    ],
  },
  'no-front-matter': {
    nl: () => [
      'de fiche begint niet met gegevens tussen twee regels ---',
      'Zet bovenaan ---, dan id en name, dan weer ---.',
    ],
    en: () => [
      'the sheet doesn’t start with data between two --- lines',
      'Start with ---, then id and name, then --- again.',
    ],
  },
  'unknown-section': {
    nl: ({ found, suggestion }) => [
      `"# ${found}" is geen bekend veld`,
      suggestion ? `Bedoelde u "# ${suggestion}"?` : 'docs/content.md noemt de velden.',
    ],
    en: ({ found, suggestion }) => [
      `"# ${found}" is not a known field`,
      suggestion ? `Did you mean "# ${suggestion}"?` : 'docs/content.md names the fields.',
    ],
  },
  'unknown-language': {
    nl: ({ found }) => [`"## ${found}" is geen taal`, 'Schrijf nl, u, je, fr, en of de.'],
    en: ({ found }) => [`"## ${found}" is not a language`, 'Write nl, u, je, fr, en or de.'],
  },
  'no-language': {
    nl: () => [
      'hier staat tekst zonder taal; ze telt als nl',
      'Zet er "## nl", "## u" of "## je" boven.',
    ],
    en: () => [
      'text without a language; it is taken as nl',
      'Put "## nl", "## u" or "## je" above it.',
    ],
  },
  'text-outside': {
    nl: () => ['deze tekst hoort bij geen veld', 'Zet er "# description" of een ander veld boven.'],
    en: () => ['this text belongs to no field', 'Put "# description" or another field above it.'],
  },
  'not-kept': {
    nl: ({ what }) => [
      `dit wordt niet getoond zoals het er staat (${what})`,
      'Gebruik alinea’s, koppen, lijsten, tabellen, links, *nadruk* en **vet**.',
    ],
    en: ({ what }) => [
      `this will not show as it stands (${what})`,
      'Use paragraphs, headings, lists, tables, links, *emphasis* and **strong**.',
    ],
  },
  'would-be-empty': {
    nl: ({ products, folder }) => [
      `de catalogus zou leeg worden, terwijl er nu ${products} producten in ${folder} staan`,
      'Er is niets gewijzigd. Kijk de map met inhoud na.',
    ],
    en: ({ products, folder }) => [
      `the catalogue would become empty, while ${folder} now holds ${products} products`,
      'Nothing was changed. Check the content folder.',
    ],
  },
  'would-lose': {
    nl: ({ lost, products, examples }) => [
      `${lost} van de ${products} producten zouden verdwijnen: ${examples} …`,
      'Er is niets gewijzigd. Schrap een product met "status: retired", of bouw met --force.',
    ],
    en: ({ lost, products, examples }) => [
      `${lost} of the ${products} products would be gone: ${examples} …`,
      'Nothing was changed. Retire a product with "status: retired", or build with --force.',
    ],
  },
  'not-archived': {
    nl: () => ['deze publicatie is niet bewaard', 'Kijk in de map "archive" welke er zijn.'],
    en: () => ['this publication was not kept', 'See in the folder "archive" which ones are.'],
  },
  'no-publication': {
    nl: () => [
      'hier staat geen publicatie',
      'Geef de map of het adres waar v1/catalogue.json staat.',
    ],
    en: () => [
      'there is no publication here',
      'Give the folder or address that holds v1/catalogue.json.',
    ],
  },
  'bad-publication': {
    nl: ({ reason }) => [
      `deze publicatie is niet bruikbaar: ${reason}`,
      'Er is niets geschreven. Probeer het later opnieuw, of bouw de publicatie opnieuw.',
    ],
    en: ({ reason }) => [
      `this publication can't be used: ${reason}`,
      'Nothing was written. Try again later, or build the publication again.',
    ],
  },
  'not-writable': {
    nl: ({ reason }) => [
      `de publicatie kan niet geschreven worden: ${reason}`,
      'De vorige publicatie is onaangeroerd. Kijk rechten en schijfruimte na.',
    ],
    en: ({ reason }) => [
      `the publication can't be written: ${reason}`,
      'The previous one is untouched. Check permissions and disk space.',
    ],
  },
  'bad-previous': {
    nl: ({ reason }) => [
      `de vorige publicatie is niet leesbaar: ${reason}`,
      'Zet catalogue.json terug, of publiceer in een lege map.',
    ],
    en: ({ reason }) => [
      `the previous publication can't be read: ${reason}`,
      'Restore catalogue.json, or publish into an empty folder.',
    ],
  },
  'nothing-found': {
    nl: () => [
      'hier staan geen producten in',
      'Geef bestanden van LPDC of IPDC: .nt, .ttl, .jsonld of .json.',
    ],
    en: () => [
      'there are no products in this',
      'Give files of LPDC or IPDC: .nt, .ttl, .jsonld or .json.',
    ],
  },
  'bad-abolished': {
    nl: () => [
      'een afgeschafte term zonder "term"',
      'Schrijf: - term: leurkaart, met since en instead.',
    ],
    en: () => [
      'an abolished term without "term"',
      'Write: - term: leurkaart, with since and instead.',
    ],
  },
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
  'duplicate-product': {
    nl: ({ other, field }) => [
      field === 'name' ? `"${other}" heet net zo` : `"${other}" heeft dezelfde beschrijving`,
      'Voeg ze samen (het oude id in formerIds), of maak het verschil duidelijk.',
    ],
    en: ({ other, field }) => [
      field === 'name' ? `"${other}" has the same name` : `"${other}" has the same description`,
      'Join them (the old id in formerIds), or make the difference clear.',
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
  'import-contradiction': {
    nl: ({ ours, theirs }) => [
      `de bron en de redactie hebben dit allebei gewijzigd; hier staat ${ours}, de bron zegt ${theirs}`,
      'De tekst van de redactie blijft. Neem over wat u van de bron nodig hebt.',
    ],
    en: ({ ours, theirs }) => [
      `the source and the editors have both changed this; here it says ${ours}, the source says ${theirs}`,
      'The editors’ text stays. Take over what you need of the source.',
    ],
  },
  'not-merged': {
    nl: () => [
      'de import kon dit niet samenvoegen met de bron: de fiche bevat fouten',
      'Verbeter ze (validate noemt ze) en importeer opnieuw.',
    ],
    en: () => [
      'the import could not merge this with the source: the sheet has errors',
      'Mend them (validate names them) and import again.',
    ],
  },
  'not-comparable': {
    nl: () => [
      'dit is geen map met inhoud en geen publicatie',
      'Geef een map met catalogue.yaml of met v1/catalogue.json.',
    ],
    en: () => [
      'this is neither a content folder nor a publication',
      'Give a folder with catalogue.yaml or with v1/catalogue.json.',
    ],
  },
  'bad-lexicon': {
    nl: ({ reason }) => [
      `het lexicon klopt niet: ${reason}`,
      'Schrijf "woord: ander woord, nog een woord → zie ook".',
    ],
    en: ({ reason }) => [
      `the lexicon is not well formed: ${reason}`,
      'Write "word: other word, another word → see also".',
    ],
  },
  'port-taken': {
    nl: ({ port }) => [`poort ${port} is bezet`, 'Kies een andere met --port.'],
    en: ({ port }) => [`port ${port} is taken`, 'Choose another with --port.'],
  },
  'name-differs': {
    nl: ({ id, name }) => [
      `het bestand heet "${name}", het id is "${id}"`,
      'Maak ze gelijk; een oud id hoort in formerIds.',
    ],
    en: ({ id, name }) => [
      `the file is named "${name}", the id is "${id}"`,
      'Make them the same; an old id belongs in formerIds.',
    ],
  },
  'duplicate-id': {
    nl: ({ found, other }) => [
      `het id "${found}" bestaat al${other ? ` (${other})` : ''}`,
      'Geef elk een eigen id.',
    ],
    en: ({ found, other }) => [
      `the id "${found}" is taken${other ? ` (${other})` : ''}`,
      'Give each an id of its own.',
    ],
  },
  'local-id-taken': {
    nl: ({ found }) => [
      `"${found}" is al een product van de catalogus`,
      'Kies een ander id, of pas het centrale product aan onder "products".',
    ],
    en: ({ found }) => [
      `"${found}" is a product of the catalogue`,
      'Choose another id, or change the central product under "products".',
    ],
  },
  'unknown-topic': {
    nl: ({ found, suggestion }) => [
      `er is geen onderwerp "${found}" in catalogue.yaml`,
      didYouMean('nl', suggestion, 'Voeg het daar toe.'),
    ],
    en: ({ found, suggestion }) => [
      `there is no topic "${found}" in catalogue.yaml`,
      didYouMean('en', suggestion, 'Add it there.'),
    ],
  },
  'unknown-question': {
    nl: ({ found, suggestion }) => [
      `deze gebeurtenis stelt geen vraag "${found}"`,
      didYouMean('nl', suggestion, 'Voeg de vraag toe, of haal de voorwaarde weg.'),
    ],
    en: ({ found, suggestion }) => [
      `this event asks no question "${found}"`,
      didYouMean('en', suggestion, 'Add the question, or remove the condition.'),
    ],
  },
  'unknown-cooperation': {
    nl: ({ found, suggestion }) => [
      `er is geen samenwerkingsverband "${found}"`,
      didYouMean('nl', suggestion, 'Maak cooperations/<id>.json.'),
    ],
    en: ({ found, suggestion }) => [
      `there is no cooperation "${found}"`,
      didYouMean('en', suggestion, 'Make cooperations/<id>.json.'),
    ],
  },
  'unknown-calendar': {
    nl: ({ found, suggestion }) => [
      `er is geen sluitingskalender "${found}"`,
      didYouMean('nl', suggestion, 'Voeg hem toe onder "closingCalendars".'),
    ],
    en: ({ found, suggestion }) => [
      `there is no closing calendar "${found}"`,
      didYouMean('en', suggestion, 'Add it under "closingCalendars".'),
    ],
  },
  'unknown-area': {
    nl: ({ found }) => [
      `de voormalige gemeente ${found} staat niet in "areas"`,
      'Voeg ze daar toe met haar naam.',
    ],
    en: ({ found }) => [
      `the former municipality ${found} is not in "areas"`,
      'Add it there with its name.',
    ],
  },
  'unknown-municipality': {
    nl: ({ found, suggestion }) => [
      `"${found}" is geen gemeente van het Vlaams Gewest`,
      didYouMean('nl', suggestion, 'Noem het bestand naar de gemeente.'),
    ],
    en: ({ found, suggestion }) => [
      `"${found}" is no municipality of the Flemish Region`,
      didYouMean('en', suggestion, 'Name the file for the municipality.'),
    ],
  },
  'nis-differs': {
    nl: ({ found, expected }) => [
      `NIS-code ${found} hoort niet bij deze gemeente`,
      `Schrijf ${expected}.`,
    ],
    en: ({ found, expected }) => [
      `NIS code ${found} is not that of this municipality`,
      `Write ${expected}.`,
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
      `op ${day} sluit het (${closes}) voor het opent (${opens})`,
      'Verbeter een van de uren.',
    ],
    en: ({ day, opens, closes }) => [
      `on ${day} it closes (${closes}) before it opens (${opens})`,
      'Mend one of the times.',
    ],
  },
  'hours-overlap': {
    nl: ({ day, opens, closes }) => [
      `op ${day} overlapt ${opens}–${closes} met andere uren`,
      'Voeg ze samen.',
    ],
    en: ({ day, opens, closes }) => [
      `on ${day} ${opens}–${closes} overlaps with other hours`,
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
  review: {
    nl: ({ text }) => [`na te kijken: ${text}`, 'Haal "review" weg zodra het klopt.'],
    en: ({ text }) => [`to review: ${text}`, 'Remove "review" once it is settled.'],
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

function didYouMean(
  language: MessageLanguage,
  suggestion: string | number | undefined,
  otherwise: string,
): string {
  if (suggestion === undefined) return otherwise;
  return language === 'nl' ? `Bedoelde u "${suggestion}"?` : `Did you mean "${suggestion}"?`;
}

export const knownCodes = Object.keys(SENTENCES);

export function explain(finding: Finding, language: MessageLanguage): Explanation {
  const sentences = SENTENCES[finding.code];
  if (!sentences) return explainData(finding, language);
  const [what, remedy] = sentences[language](finding.args ?? {});
  return { what, remedy };
}
