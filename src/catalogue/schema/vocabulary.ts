/** The vocabularies of the Flemish standard (IPDC-LPDC) and of the guide itself, by their prefixes. */
export const PREFIXES = {
  pg: 'https://productgids.example/ns#',
  adms: 'http://www.w3.org/ns/adms#',
  adres: 'https://data.vlaanderen.be/ns/adres#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  lpdc: 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#',
  m8g: 'http://data.europa.eu/m8g/',
  prov: 'http://www.w3.org/ns/prov#',
  ps: 'http://vocab.belgif.be/ns/publicservice#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A term with one of the prefixes, such as dct:title; `@id` is the subject itself. */
export type Term = `${keyof typeof PREFIXES}:${string}` | '@id';

/** http://purl.org/dc/terms/title for dct:title */
export function iriOf(term: Term): string {
  const [prefix = '', name = ''] = term.split(':');
  return (PREFIXES as Readonly<Record<string, string>>)[prefix] + name;
}

/** Where the codes of one of IPDC's lists stand: …/id/concept/Doelgroep/ */
export const codesOf = (ipdcList: string): string =>
  `https://productencatalogus.data.vlaanderen.be/id/concept/${ipdcList}/`;
