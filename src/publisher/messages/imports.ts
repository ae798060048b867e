/** Imports: sources and merging. */
import type { SentencesByCode } from './sentences.js';

export const importSentences: SentencesByCode = {
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
};
