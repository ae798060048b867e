/**
 * JSON-LD of IPDC and LPDC (event stream pages and single snapshots, both generations) into a graph.
 * Their members are plain trees with Dutch keys whose meaning is fixed, so a table of these keys
 * does what a JSON-LD processor would: nothing is fetched, and a broken context can't change a thing.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import {
  PRODUCT_FIELDS,
  type ProductField,
  importedFields,
  rowOf,
} from '../../catalogue/schema/fields.js';
import { PREFIXES, codesOf } from '../../catalogue/schema/vocabulary.js';
import { readAnyJsonLd } from './any-jsonld.js';
import { textOfBytes } from './encoding.js';
import type { Graph, Value } from './graph.js';
import { RDF_TYPE, TOMBSTONE, termOf, terms } from './terms.js';

type Json = Readonly<Record<string, unknown>>;

const LPDC = PREFIXES.lpdc;
const ORGANISATION = 'https://data.vlaanderen.be/id/organisatie/';
const LANGUAGE = 'http://publications.europa.eu/resource/authority/language/';
const AREA = 'http://data.europa.eu/nuts/code/';

/** What a JSON key stands for. `base`: short values are codes below it. */
interface Key {
  readonly iri: string;
  readonly base?: string;
}
/** Below what address the short values of a field stand. */
function baseOf(field: ProductField): string | undefined {
  const { kind, ipdcList } = rowOf(field);
  if (ipdcList !== undefined) return codesOf(ipdcList);
  if (kind === 'authorities') return ORGANISATION;
  if (kind === 'languages') return LANGUAGE;
  return kind === 'iris' ? AREA : undefined;
}
const FIELD_KEYS = importedFields.map((field) => {
  const base = baseOf(field);
  return [PRODUCT_FIELDS[field].lpdc, { iri: termOf(field), ...(base !== undefined && { base }) }];
});
const KEYS: Readonly<Record<string, Key>> = {
  ...(Object.fromEntries(FIELD_KEYS) as Record<string, Key>),
  bewijs: { iri: terms.evidence },
  adres: { iri: terms.address },
  url: { iri: terms.url },
  email: { iri: terms.email },
  telefoonnummer: { iri: terms.telephone },
  openingsuren: { iri: terms.openingHours },
  straatnaam: { iri: terms.street },
  huisnummer: { iri: terms.houseNumber },
  busnummer: { iri: terms.box },
  postcode: { iri: terms.postcode },
  gemeentenaam: { iri: terms.municipality },
  land: { iri: terms.country },
  order: { iri: terms.order },
  gearchiveerd: { iri: terms.archived },
  snapshotType: { iri: terms.snapshotType },
  isPublishedVersionOf: { iri: terms.withdraws },
  deleted: { iri: terms.deleted },
  'as:deleted': { iri: terms.deleted },
  aangemaaktDoor: { iri: terms.createdBy },
};
const CLASSES: Readonly<Record<string, string>> = {
  ConceptualPublicService: `${LPDC}ConceptualPublicServiceSnapshot`,
  ConceptualPublicServiceSnapshot: `${LPDC}ConceptualPublicServiceSnapshot`,
  ConceptSnapshot: `${LPDC}ConceptualPublicServiceSnapshot`,
  Concept: `${LPDC}ConceptualPublicService`,
  InstantieSnapshot: `${LPDC}InstancePublicServiceSnapshot`,
  Instantie: `${LPDC}InstancePublicService`,
  Tombstone: TOMBSTONE,
  'as:Tombstone': TOMBSTONE,
  [TOMBSTONE]: TOMBSTONE,
};

export const isJsonFile = (file: string): boolean =>
  ['.json', '.jsonld'].includes(extname(file).toLowerCase());

/**
 * @param name what the file is called in findings
 * @returns how many records the file holds: none for a context or for other JSON
 * @throws SyntaxError where it is no JSON, EncodingError where it is no UTF-8, Error where it is
 * JSON-LD that needs more than it brings along
 */
export async function readJsonLd(file: string, graph: Graph, name = file): Promise<number> {
  const text = textOfBytes(readFileSync(file));
  const data: unknown = JSON.parse(text);
  const reader = new TreeReader(name, graph);
  let count = 0;
  for (const member of membersOf(data)) {
    const type = typesOf(member)
      .map((name) => CLASSES[name])
      .find(Boolean);
    const iri = member['@id'];
    if (!type || typeof iri !== 'string') continue;
    count += 1;
    // The same version from two files would have all its parts twice.
    if (graph.has(iri)) continue;
    graph.add(iri, RDF_TYPE, node(type), name);
    reader.readNode(iri, member);
  }
  return count || readAnyJsonLd(text, data, graph, name);
}

function membersOf(data: unknown): Json[] {
  if (Array.isArray(data)) return data.filter(isObject);
  if (!isObject(data)) return [];
  const members = data.member ?? data['@graph'];
  if (Array.isArray(members)) return members.filter(isObject);
  return isObject(members) ? [members] : [data];
}

const typesOf = (member: Json): string[] =>
  [member['@type']].flat().filter((type): type is string => typeof type === 'string');

class TreeReader {
  #parts = 0;

  constructor(
    readonly file: string,
    readonly graph: Graph,
  ) {}

  readNode(iri: string, tree: Json): void {
    for (const [name, value] of Object.entries(tree)) {
      if (name.startsWith('@') || value === null) continue;
      const key = keyOf(name, tree);
      for (const one of Array.isArray(value) ? value : [value]) this.#readValue(iri, key, one);
    }
  }

  #readValue(iri: string, key: Key, value: unknown): void {
    if (!isObject(value)) {
      const text = String(value);
      const short = key.base !== undefined && !/^[a-z]+:/i.test(text);
      const known = short ? node(key.base + text) : literal(text, '');
      return this.graph.add(iri, key.iri, known, this.file);
    }
    if (isLanguageMap(value)) {
      for (const [tag, texts] of Object.entries(value))
        for (const text of [texts].flat())
          if (typeof text === 'string') this.graph.add(iri, key.iri, literal(text, tag), this.file);
      return;
    }
    // An organisation by its code, as the first generation writes it.
    if (key.base !== undefined && typeof value.id === 'string')
      return this.graph.add(iri, key.iri, node(key.base + value.id), this.file);
    const own = value['@id'];
    const part = typeof own === 'string' ? own : `_:${this.file}#${this.#parts++}`;
    this.graph.add(iri, key.iri, node(part), this.file);
    this.readNode(part, value);
  }
}

/** `websites` and `id` mean one thing in a record and another in its parts. */
function keyOf(name: string, tree: Json): Key {
  const types = typesOf(tree);
  const inRecord = types.some((type) => type in CLASSES);
  if (name === 'websites') return { iri: inRecord ? termOf('websites') : terms.procedureWebsite };
  if (name === 'id')
    return { iri: types.includes('regel') ? terms.url : inRecord ? terms.uuid : 'id' };
  return KEYS[name] ?? { iri: name };
}

const TAG = /^[a-z]{2}(-[a-z0-9]{1,16})*$/i;
function isLanguageMap(value: Json): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key !== 'id' && TAG.test(key));
}

const node = (value: string): Value => ({ value, literal: false, language: '' });
const literal = (value: string, language: string): Value => ({ value, literal: true, language });
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
