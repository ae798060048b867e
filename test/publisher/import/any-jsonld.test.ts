import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import jsonld from 'jsonld';
import { Graph } from '../../../src/publisher/import/graph.js';
import { importGraph } from '../../../src/publisher/import/import.js';
import { readJsonLd } from '../../../src/publisher/import/jsonld.js';
import { readRdf } from '../../../src/publisher/import/rdf.js';
import { fixtures, temporaryFolder } from '../helpers.js';

const triples = join(fixtures, 'import', 'standplaats.nt');
// A comment is no N-Quads to this library.
const quads = readFileSync(triples, 'utf8').replace(/^#.*\n/gm, '');
const expanded = () => jsonld.fromRDF(quads);
const PREFIXES = {
  lpdc: 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#',
  dct: 'http://purl.org/dc/terms/',
};

async function read(document: unknown) {
  const file = join(temporaryFolder(), 'record.jsonld');
  writeFileSync(file, JSON.stringify(document));
  const graph = new Graph();
  const count = await readJsonLd(file, graph, 'record.jsonld');
  return { count, ...importGraph(graph) };
}

describe('JSON-LD of another shape says what the triples say', async () => {
  const graph = new Graph();
  await readRdf(triples, graph);
  const { products } = importGraph(graph);

  test('expanded', async () => {
    const found = await read(await expanded());
    assert.equal(found.count, 1);
    assert.deepEqual(found.products, products);
  });
  test('with prefixes of its own', async () => {
    const found = await read(await jsonld.compact(await expanded(), PREFIXES));
    assert.deepEqual(found.products, products);
  });
});

test('a context that is elsewhere is not fetched: the reader says so', async () => {
  const document = { '@context': 'https://example.org/context', '@graph': await expanded() };
  await assert.rejects(read(document), /https:\/\/example\.org\/context/);
});

test('a context alone and other JSON hold no records', async () => {
  assert.equal((await read({ '@context': PREFIXES })).count, 0);
  assert.equal((await read({ lpdc: PREFIXES.lpdc })).count, 0);
});
