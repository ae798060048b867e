/** What an import says of its sources, and of what it writes. */
import { defineFindings } from '../../content/define-findings.js';

export const importFinding = defineFindings({
  'not-rdf': {
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `dit kan niet als RDF gelezen worden: ${reason}`,
      'Haal het bestand opnieuw op; het is misschien afgekapt.',
    ],
    en: ({ reason }) => [
      `this can't be read as RDF: ${reason}`,
      'Fetch the file again; it may be cut off.',
    ],
  },
  'nothing-found': {
    severity: 'error',
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
    severity: 'warning',
    nl: ({ ours, theirs }: { ours: string; theirs: string }) => [
      `de bron en de redactie hebben dit allebei gewijzigd; hier staat ${ours}, de bron zegt ${theirs}`,
      'De tekst van de redactie blijft. Neem over wat u van de bron nodig hebt.',
    ],
    en: ({ ours, theirs }) => [
      `the source and the editors have both changed this; here it says ${ours}, the source says ${theirs}`,
      'The editors’ text stays. Take over what you need of the source.',
    ],
  },
  'not-merged': {
    severity: 'warning',
    nl: () => [
      'de import kon dit niet samenvoegen met de bron: de fiche bevat fouten',
      'Verbeter ze (validate noemt ze) en importeer opnieuw.',
    ],
    en: () => [
      'the import could not merge this with the source: the sheet has errors',
      'Fix them (validate names them) and import again.',
    ],
  },
  'not-fetched': {
    severity: 'error',
    nl: ({ reason, tries }: { reason: string; tries: number }) => [
      `dit adres gaf geen bruikbaar antwoord: ${reason}${Number(tries) > 1 ? ` (${tries} keer gevraagd)` : ''}`,
      'Er is niets geschreven. Kijk het adres na, of probeer het later: wat al opgehaald is, blijft bewaard.',
    ],
    en: ({ reason, tries }) => [
      `this address gave no usable answer: ${reason}${Number(tries) > 1 ? ` (asked ${tries} times)` : ''}`,
      'Nothing was written. Check the address, or try later: what was fetched already is kept.',
    ],
  },
  busy: {
    severity: 'error',
    nl: ({ reason, seconds }: { reason: string; seconds: number }) => [
      `de server vraagt om ${seconds} seconden te wachten (${reason})`,
      'Er is niets geschreven. Importeer later opnieuw; wat al opgehaald is, blijft bewaard.',
    ],
    en: ({ reason, seconds }) => [
      `the server asks to wait for ${seconds} seconds (${reason})`,
      'Nothing was written. Import again later; what was fetched already is kept.',
    ],
  },
  'too-large': {
    severity: 'error',
    nl: ({ max }: { max: number }) => [
      `dit is groter dan ${max} MB`,
      'Er is niets geschreven. Vraag het in kleinere delen: ze mogen na elkaar geïmporteerd worden.',
    ],
    en: ({ max }) => [
      `this is larger than ${max} MB`,
      'Nothing was written. Ask for it in smaller parts: they may be imported one after the other.',
    ],
  },
  'other-origin': {
    severity: 'error',
    nl: ({ origin }: { origin: string }) => [
      `de stroom leidt naar een andere server: ${origin}`,
      `Er is niets geschreven. Voeg --allow-origin ${origin} toe als u die server vertrouwt.`,
    ],
    en: ({ origin }) => [
      `the stream leads to another server: ${origin}`,
      `Nothing was written. Add --allow-origin ${origin} if you trust that server.`,
    ],
  },
  'not-a-page': {
    severity: 'error',
    nl: ({ type }: { type: string }) => [
      `dit is geen RDF of JSON-LD, maar ${type}`,
      'Geef het adres van de stroom zelf, niet van een pagina erover.',
    ],
    en: ({ type }) => [
      `this is not RDF or JSON-LD, but ${type}`,
      'Give the address of the stream itself, not of a page about it.',
    ],
  },
  endless: {
    severity: 'error',
    nl: ({ max }: { max: number }) => [
      `de stroom heeft meer dan ${max} pagina’s`,
      'Er is niets geschreven. Vraag de uitgever of dat klopt.',
    ],
    en: ({ max }) => [
      `the stream has more than ${max} pages`,
      'Nothing was written. Ask its publisher whether that is right.',
    ],
  },
  'endless-line': {
    severity: 'error',
    nl: () => [
      'dit bestand heeft een regel van meer dan 16 MB: dat is geen RDF van producten',
      'Er is niets geschreven. Kijk na of het het juiste bestand is.',
    ],
    en: () => [
      'this file has a line of more than 16 MB: that is no RDF of products',
      'Nothing was written. Check whether it is the right file.',
    ],
  },
  'import-not-written': {
    severity: 'error',
    nl: ({ reason }: { reason: string }) => [
      `hier kan niet geschreven worden: ${reason}`,
      'Er is niets gewijzigd. Kijk rechten en schijfruimte na.',
    ],
    en: ({ reason }) => [
      `this can't be written: ${reason}`,
      'Nothing was changed. Check permissions and disk space.',
    ],
  },
  'withdrawn-edited': {
    severity: 'warning',
    nl: () => [
      'de bron heeft dit product ingetrokken, maar u hebt de fiche gewijzigd: ze blijft',
      'Schrap het product met "status: retired", of verwijder de fiche.',
    ],
    en: () => [
      'the source withdrew this product, but you changed the sheet: it stays',
      'Retire the product with "status: retired", or delete the sheet.',
    ],
  },
});
