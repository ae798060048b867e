/** Where a page of an event stream leads to: tree:view and the tree:node of its relations. */
import { parseRdf } from '../rdf.js';

type Json = Readonly<Record<string, unknown>>;

const TREE = 'https://w3id.org/tree#';
const MEMBERS = new Set(['member', 'tree:member', `${TREE}member`]);
const VIEWS = new Set(['view', 'tree:view', `${TREE}view`]);
const RELATIONS = new Set(['relation', 'tree:relation', `${TREE}relation`]);
const NODES = ['node', 'tree:node', `${TREE}node`];

/** Absolute addresses, each once, in the order of the page. */
export function relationsInJson(data: unknown, base: string): string[] {
  const found: string[] = [];
  collect(data, found);
  return absolute(found, base);
}

/** @throws Error with the line where the text stops being RDF. */
export function relationsInRdf(text: string, format: string, base: string): string[] {
  const found: string[] = [];
  const views: string[] = [];
  const described = new Set<string>();
  for (const { subject, predicate, object } of parseRdf(text, { format, baseIRI: base }))
    if (predicate.value === `${TREE}node`) found.push(object.value);
    else if (predicate.value === `${TREE}view`) views.push(object.value);
    else if (predicate.value === `${TREE}relation`) described.add(subject.value);
  // A view that is described here is this page.
  return absolute([...views.filter((view) => !described.has(view)), ...found], base);
}

function collect(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, found);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (MEMBERS.has(key)) continue;
    if (VIEWS.has(key)) for (const view of listOf(inner)) collectView(view, found);
    else if (RELATIONS.has(key))
      for (const relation of listOf(inner).filter(isObject))
        for (const name of NODES)
          for (const node of listOf(relation[name])) push(addressOf(node), found);
    else collect(inner, found);
  }
}

/** A view with relations is this page; one that is only named is another. */
function collectView(view: unknown, found: string[]): void {
  if (!isObject(view) || !Object.keys(view).some((key) => RELATIONS.has(key)))
    push(addressOf(view), found);
  collect(view, found);
}

function addressOf(node: unknown): string | undefined {
  if (typeof node === 'string') return node;
  if (!isObject(node)) return undefined;
  const id = node['@id'] ?? node.id ?? node['@value'];
  return typeof id === 'string' ? id : undefined;
}
function push(address: string | undefined, found: string[]): void {
  if (address !== undefined) found.push(address);
}

function absolute(addresses: readonly string[], base: string): string[] {
  const all = addresses.flatMap((address) => {
    if (address.startsWith('_:') || !URL.canParse(address, base)) return [];
    const url = new URL(address, base);
    // A fragment names a part of a page, not another page.
    url.hash = '';
    if (!/^https?:$/.test(url.protocol)) return [];
    // A server behind a proxy often names itself http.
    const { protocol, hostname } = new URL(base);
    if (protocol === 'https:' && url.hostname === hostname && !url.port) url.protocol = protocol;
    return [url.href];
  });
  return [...new Set(all)];
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
