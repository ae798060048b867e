/** The published files are valid JSON-LD: a standard processor turns them into the standard's RDF. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import { command, temporaryFolder } from '../publisher/helpers.js';

const CONTENT = fileURLToPath(new URL('../../fixtures/content', import.meta.url));
const DCT = 'http://purl.org/dc/terms/';
const LPDC = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#';
const named = (iri: string) => DataFactory.namedNode(iri);
const folder = temporaryFolder();

before(async () => {
  const { code, err } = await command('build', CONTENT, '--out', folder);
  assert.equal(code, 0, err);
});

/** The triples of a published file, its context read from beside it and from nowhere else. */
async function triplesOf(file: string): Promise<Store> {
  const base = 'https://gids.example/v1/';
  const published = (url: string) => join(folder, 'v1', url.slice(base.length));
  const document = JSON.parse(
    await readFile(join(folder, 'v1', file), 'utf8'),
  ) as jsonld.JsonLdDocument;
  const options = {
    base: base + file,
    format: 'application/n-quads' as const,
    documentLoader: async (url: string) => {
      assert.ok(url.startsWith(base), `asked for ${url}`);
      const context = JSON.parse(await readFile(published(url), 'utf8')) as jsonld.JsonLdDocument;
      return { documentUrl: url, document: context };
    },
  };
  const nquads = await jsonld.toRDF(document, options as jsonld.Options.ToRdf);
  return new Store(new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string));
}

const sheetOf = async (id: string, lang: string) => {
  const name = (await readdir(join(folder, 'v1/sheets'))).find((file) =>
    file.startsWith(`${id}.${lang}.`),
  );
  assert.ok(name, `no sheet of ${id} in ${lang}`);
  return `sheets/${name}`;
};

describe('published files as RDF', () => {
  test('a catalogue names every product by the standard’s title', async () => {
    const catalogue = await triplesOf('catalogue.json');
    const { products } = JSON.parse(await readFile(join(folder, 'v1/catalogue.json'), 'utf8')) as {
      products: unknown[];
    };
    const titled = catalogue.getSubjects(named(`${DCT}title`), null, null);
    assert.ok(titled.length >= products.length);
  });

  test('a sheet keeps rich text as JSON, and plain text with its language', async () => {
    const sheet = await triplesOf(await sheetOf('terrasvergunning', 'nl'));
    const [description] = sheet.getObjects(null, named(`${DCT}description`), null);
    assert.equal(
      description?.termType === 'Literal' && description.datatype.value,
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON',
    );
    const titles = sheet.getObjects(null, named(`${DCT}title`), null);
    assert.ok(titles.some((title) => title.termType === 'Literal' && title.language === 'nl'));
  });

  test('a sheet in another language is marked as such', async () => {
    const sheet = await triplesOf(await sheetOf('terrasvergunning', 'fr'));
    const languages = sheet
      .getObjects(null, named(`${DCT}title`), null)
      .map((title) => (title.termType === 'Literal' ? title.language : ''));
    assert.ok(languages.includes('fr'));
  });

  test('codes become the IRIs of the standard’s lists', async () => {
    const sheet = await triplesOf(await sheetOf('terrasvergunning', 'nl'));
    const audiences = sheet
      .getObjects(null, named(`${LPDC}targetAudience`), null)
      .map(({ value }) => value);
    assert.deepEqual(audiences, [
      'https://productencatalogus.data.vlaanderen.be/id/concept/Doelgroep/Onderneming',
    ]);
  });

  test('settings are RDF too', async () => {
    const settings = await triplesOf('settings/gingelom.json');
    assert.ok(settings.size > 0);
  });
});
