/** Every row of the table of fields, held against all that a field passes through. */
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { applyLayers } from '../../src/catalogue/cascade.js';
import { decodeProduct, decodeSettings, decodeSheet } from '../../src/catalogue/decode.js';
import type { Product, ProductFields } from '../../src/catalogue/model.js';
import { SHEET_FIELDS, SUMMARY_FIELDS } from '../../src/catalogue/overridable.js';
import {
  CODES,
  FIELDS,
  type FieldKind,
  type FieldName,
  PRODUCT_FIELDS,
  type ProductField,
  addableFields,
  bodyFields,
  fieldNameOf,
  fieldNames,
  frontFields,
  importedFields,
  listFields,
  productFields,
  rowOf,
} from '../../src/catalogue/schema/fields.js';
import { PREFIXES } from '../../src/catalogue/schema/vocabulary.js';
import { summaryShape } from '../../src/catalogue/shapes.js';
import { fieldHashes } from '../../src/content/field-hashes.js';
import { readSheet } from '../../src/content/markdown/read.js';
import { writeSheet } from '../../src/content/markdown/write.js';
import { Graph } from '../../src/publisher/import/graph.js';
import { GraphReader } from '../../src/publisher/import/graph-reader.js';
import { readRecord } from '../../src/publisher/import/record.js';
import { ReportBuilder } from '../../src/publisher/import/report.js';
import { RDF_TYPE, termOf, terms } from '../../src/publisher/import/terms.js';
import { context } from '../../src/publisher/publish/jsonld-context.js';
import { summarise } from '../../src/publisher/publish/summary.js';

const text = { nl: 'Terras' };
const prose = { nl: [{ type: 'paragraph', content: ['Een terras.'] }] };
const item = { name: text, description: prose };
const URL = 'https://terras.test/';

/** A value of each kind, as a written sheet gives it back. */
const VALUES: Readonly<Record<FieldKind, unknown>> = {
  text,
  keywords: { nl: ['terras'] },
  richText: prose,
  items: [item],
  links: [{ ...item, url: URL }],
  requirements: [{ ...item, evidence: item }],
  procedures: [{ ...item, websites: [{ ...item, url: URL }] }],
  fees: [{ label: text, amount: 12.5, validFrom: '2026-01-01' }],
  actions: [{ kind: 'onlineForm', url: URL }],
  contactPoints: [{ name: text, telephone: '011 48 00 00' }],
  notices: [{ text, from: '2026-01-01' }],
  authorities: [{ uri: URL, name: text }],
  code: 'Burger',
  codes: ['Burger'],
  languages: ['NLD'],
  topicIds: ['horeca'],
  productIds: ['terras'],
  id: 'terras',
  ids: ['terras'],
  iri: URL,
  iris: [URL],
  line: '007',
  date: '2026-11-12',
  moment: '2026-11-12T09:30:00Z',
  number: 7,
};
function valueOf(field: ProductField): unknown {
  const { kind, codes } = rowOf(field);
  if (codes === undefined) return VALUES[kind];
  return kind === 'codes' ? [CODES[codes][0]] : CODES[codes][0];
}
const product = (field: ProductField) => {
  const draft: Record<string, unknown> = { id: 'terras', name: text, [field]: valueOf(field) };
  return draft as unknown as Product;
};
const central = { source: 'central', name: 'VVSG' } as const;
const municipality = { source: 'municipality', name: 'Gingelom' } as const;
const settings = (rules: object) => ({
  municipality: { name: 'Gingelom' },
  products: { terras: rules },
});

describe('every field', () => {
  for (const field of productFields) {
    test(`${field} is decoded as it is`, () => {
      assert.deepEqual(decodeProduct(product(field)), { value: product(field), findings: [] });
    });
    test(`${field} is written to Markdown and read again`, () => {
      const { product: read, findings } = readSheet(writeSheet(product(field)));
      assert.deepEqual(findings, []);
      assert.deepEqual(read, product(field));
    });
    test(`${field} is a term of the JSON-LD context, with a prefix that it knows`, () => {
      assert.ok(field in context['@context']);
      const { term } = PRODUCT_FIELDS[field];
      assert.ok(term === '@id' || Object.hasOwn(PREFIXES, term.split(':')[0] ?? ''));
    });
    test(`${field} is in a summary if the list needs it`, () => {
      const known = field in summaryShape.fields;
      assert.equal(known, listFields.includes(field as (typeof listFields)[number]));
      assert.equal(field in summarise(product(field)), known);
    });
  }

  test('has a place of its own in a written sheet', () => {
    for (const fields of [frontFields, bodyFields])
      assert.equal(new Set(fields.map((name) => rowOf(name).place)).size, fields.length);
  });
});

describe('every field that settings can override', () => {
  const resolve = (field: FieldName, base: ProductFields, rules: object) =>
    applyLayers(base, central, [{ from: municipality, rules }], [field]).fields[field];

  test('is given to visitors, in the order of the table', () => {
    assert.deepEqual(SHEET_FIELDS, fieldNames);
    assert.deepEqual(
      SUMMARY_FIELDS,
      fieldNames.filter((name) => 'inList' in FIELDS[name]),
    );
  });
  for (const field of fieldNames) {
    test(`${field} is decoded in a sheet and in settings, null as well`, () => {
      assert.deepEqual(decodeSheet(product(field)).findings, []);
      for (const value of [valueOf(field), null]) {
        const given = settings({ override: { [field]: value } });
        assert.deepEqual(decodeSettings(given), { value: given, findings: [] });
      }
    });
    test(`${field} is replaced and left out`, () => {
      const value = valueOf(field);
      assert.deepEqual(resolve(field, {}, { override: { [field]: value } }), value);
      assert.equal(resolve(field, product(field), { override: { [field]: null } }), undefined);
    });
    test(`${field} has a hash, so that drift can be told`, () => {
      assert.match(fieldHashes(product(field))[field] ?? '', /^[0-9a-f]{12}$/);
    });
    test(`${field} has a name in Dutch and in English`, () => {
      for (const language of ['nl', 'en'] as const)
        assert.match(fieldNameOf(field, language), /^\p{Lu}/u);
    });
  }
  for (const field of addableFields)
    test(`${field} can be added to`, () => {
      const value = valueOf(field);
      const given = settings({ add: { [field]: value } });
      assert.deepEqual(decodeSettings(given), { value: given, findings: [] });
      const both = resolve(field, product(field), { add: { [field]: value } });
      assert.ok(JSON.stringify(both).length > JSON.stringify(value).length);
    });
});

describe('every field that LPDC has', () => {
  /** A record with this field, as triples; what lies within it is a node of its own. */
  function importOf(field: (typeof importedFields)[number]) {
    const graph = new Graph();
    const say = (subject: string, term: string, value: string, literal = true) => {
      graph.add(subject, term, { value, literal, language: '' }, 'test');
    };
    say('record', RDF_TYPE, 'Instance', false);
    say('record', termOf('name'), 'Terras');
    const node = ['requirements', 'procedures', 'items', 'links', 'contactPoints'];
    if (node.includes(PRODUCT_FIELDS[field].kind)) {
      say('record', termOf(field), 'part', false);
      say('part', termOf('name'), 'Terras');
      say('part', terms.telephone, '011 48 00 00');
    } else if (field !== 'name') {
      const value = valueOf(field);
      const one = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
      say('record', termOf(field), typeof one === 'string' ? one : URL);
    }
    return readRecord('record', new GraphReader(graph, new ReportBuilder()))?.product;
  }
  for (const field of importedFields)
    test(`${field} is imported`, () => {
      assert.notEqual(importOf(field)?.[field], undefined);
    });
});
