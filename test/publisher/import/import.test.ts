import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Graph } from '../../../src/publisher/import/graph.js';
import { type ImportOptions, importGraph } from '../../../src/publisher/import/import.js';
import { assignIds } from '../../../src/publisher/import/ids.js';
import { reportForScripts } from '../../../src/publisher/import/report.js';
import { isJsonFile, readJsonLd } from '../../../src/publisher/import/jsonld.js';
import { readRdf } from '../../../src/publisher/import/rdf.js';
import { fixtures } from '../helpers.js';

async function importFiles(names: readonly string[], options?: ImportOptions) {
  const graph = new Graph();
  for (const name of names) {
    const file = join(fixtures, 'import', name);
    if (isJsonFile(file)) await readJsonLd(file, graph);
    else await readRdf(file, graph);
  }
  return importGraph(graph, options);
}

describe('a municipal record', () => {
  test('becomes a product with all its parts', async () => {
    const { products } = await importFiles(['standplaats.nt']);
    const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
    assert.deepEqual(products, [
      {
        id: 'standplaats-voor-een-foodtruck',
        uri: 'http://example.org/id/product/1',
        productId: '4711',
        modified: '2025-03-04T05:06:07.890Z',
        name: { 'nl-BE-x-informal': 'Standplaats voor een foodtruck' },
        description: {
          'nl-BE-x-informal': [
            paragraph(
              'Wil je met je foodtruck op het plein staan? Vraag een ',
              { type: 'strong', text: 'standplaats' },
              ' aan.',
            ),
          ],
        },
        type: 'Toelating',
        targetAudiences: ['Onderneming'],
        themes: ['EconomieWerk'],
        topics: ['economie-en-werk'],
        keywords: { nl: ['foodtruck'] },
        spatial: ['http://data.europa.eu/nuts/code/BE22371017'],
        requirements: [
          {
            name: { 'nl-BE-x-informal': 'Eerste' },
            evidence: { name: { 'nl-BE-x-informal': 'Foto van je wagen' } },
          },
          { name: { 'nl-BE-x-informal': 'Tweede' } },
        ],
        websites: [
          { name: { 'nl-BE-x-informal': 'Reglement' }, url: 'https://www.example.org/reglement' },
        ],
        contactPoints: [
          {
            telephone: '011 00 00 00',
            openingHoursText: { nl: 'Maandag van 9 tot 12 uur' },
            address: { street: 'Dorpsstraat', houseNumber: '1' },
          },
        ],
      },
    ]);
  });

  test('confirms the product in the settings of its municipality', async () => {
    const { settings } = await importFiles(['standplaats.nt']);
    assert.deepEqual(Object.fromEntries(settings), {
      gingelom: {
        municipality: { name: 'Gingelom', nis: '71017' },
        tone: 'informal',
        modified: '2025-03-04T05:06:07.890Z',
        products: { 'standplaats-voor-een-foodtruck': { confirmed: true } },
      },
    });
  });

  test('what has no place is counted with an example', async () => {
    const { report } = await importFiles(['standplaats.nt']);
    assert.deepEqual(
      Object.entries(reportForScripts(report).lost).map(([what, { count }]) => [what, count]),
      [
        ['http://schema.org/dateSent', 1],
        ['https://data.vlaanderen.be/ns/adres#verwijstNaar', 1],
        ['websites: link to a node that is not there', 1],
      ],
    );
    assert.equal(
      reportForScripts(report).lost['websites: link to a node that is not there']?.examples[0]
        ?.value,
      'http://example.org/id/website/gone',
    );
    assert.equal(report.cleaned['blank exceptions'], 1);
    assert.equal(report.cleaned['blank contactPoints.email'], 1);
    assert.equal(report.cleaned['keywords given twice'], 1);
  });

  test('is left out when a tombstone withdraws it', async () => {
    const { products, report } = await importFiles(['tombstone.nt', 'standplaats.nt']);
    assert.deepEqual(products, []);
    assert.deepEqual(reportForScripts(report).leftOut, { withdrawn: 1 });
    assert.deepEqual(report.lost, []);
  });

  test('is left out when it is for others than asked', async () => {
    const { products, report } = await importFiles(['standplaats.nt'], { audience: 'Burger' });
    assert.deepEqual(products, []);
    assert.deepEqual(reportForScripts(report).leftOut, { 'not for Burger': 1 });
  });

  test('keeps the id that it had', async () => {
    const knownIds = new Map([['http://example.org/id/product/1', 'foodtruck']]);
    const { products } = await importFiles(['standplaats.nt'], { knownIds });
    assert.equal(products[0]?.id, 'foodtruck');
  });
});

describe('a concept', () => {
  test('reads the same from Turtle and from the current JSON-LD, newest version only', async () => {
    const turtle = await importFiles(['concept.ttl']);
    const json = await importFiles(['page-current.json']);
    assert.equal(turtle.products.length, 1);
    assert.deepEqual(json.products, turtle.products);
    assert.deepEqual(reportForScripts(turtle.report).leftOut, { 'older version': 1 });
    assert.deepEqual(reportForScripts(json.report).leftOut, { archived: 1 });
    assert.deepEqual(turtle.products[0]?.name, {
      nl: 'Startpremie',
      'nl-BE-x-generated-informal': 'Startpremie',
      en: 'Starter grant',
    });
  });

  test('reads from the first generation of JSON-LD, with its own ways', async () => {
    const [product] = (await importFiles(['page-2023.json'])).products;
    assert.deepEqual(product?.competentAuthorities, [
      { uri: 'https://data.vlaanderen.be/id/organisatie/OVO000001' },
    ]);
    assert.deepEqual(product.legalResources, [{ url: 'https://example.org/decreet' }]);
    assert.equal(product.isVersionOf, 'http://example.org/concept/1');
  });

  test('offers the languages that were found', async () => {
    const { envelope } = await importFiles(['concept.ttl']);
    assert.deepEqual(envelope.languages, ['nl', 'en']);
  });
});

describe('ids', () => {
  const record = (slug: string, municipality: string, iri: string, known?: string) => ({
    slug,
    municipality,
    iri,
    known,
  });
  test('are plain where a title is the only one, and told apart by place, then by IRI', () => {
    const ids = assignIds([
      record('terras', '', 'a'),
      record('markt', 'wellen', 'b'),
      record('markt', 'gingelom', 'c'),
      record('markt', 'gingelom', 'd'),
    ]);
    assert.deepEqual(ids.slice(0, 2), ['terras', 'markt-wellen']);
    assert.match(ids[2] ?? '', /^markt-gingelom-[0-9a-f]{6}$/);
    assert.equal(new Set(ids).size, 4);
  });
  test('do not depend on the order', () => {
    const records = [
      record('markt', 'wellen', 'b'),
      record('markt', 'gingelom', 'c'),
      record('markt', 'gingelom', 'd'),
    ];
    assert.deepEqual(assignIds([...records].reverse()), assignIds(records).reverse());
  });
  test('of an earlier import are not given to another', () => {
    const ids = assignIds([record('markt', '', 'new'), record('markt', '', 'old', 'markt')]);
    assert.equal(ids[1], 'markt');
    assert.notEqual(ids[0], 'markt');
  });
});
