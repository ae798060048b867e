import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Product, Settings } from '../../../src/catalogue/model.js';
import { readContentFolder } from '../../../src/publisher/read-content.js';
import { writeContent } from '../../../src/publisher/import/write.js';
import { consolidateRecords } from '../../../src/publisher/import/consolidate/consolidate.js';
import { readLock } from '../../../src/publisher/import/lock.js';
import { found, instance, paragraph } from './consolidate/records.js';
import { temporaryFolder } from '../helpers.js';

const A = paragraph('Vraag een vergunning.');

class Folder {
  readonly path = temporaryFolder();

  import(wellen: Partial<Product>, withdrawn: readonly string[] = [], others = true) {
    const records = [
      ...(others ? [instance('gingelom', { description: A, regulation: A })] : []),
      ...(others ? [instance('riemst', { description: A, regulation: A })] : []),
      instance('wellen', { description: A, regulation: A, ...wellen }),
    ].filter(({ iri }) => !withdrawn.includes(iri));
    const read = (id: string) =>
      readContentFolder(this.path).products.find((entry) => entry.value.id === id)?.value;
    const before = readLock(this.path).fold;
    return writeContent(consolidateRecords(found(records, withdrawn), { before, read }), this.path);
  }
  get sheet(): string {
    return join(this.path, 'products', 'terras.md');
  }
  get product(): Product | undefined {
    return readContentFolder(this.path).products[0]?.value;
  }
  get settings(): Settings {
    return JSON.parse(readFileSync(this.file, 'utf8')) as Settings;
  }
  get file(): string {
    return join(this.path, 'settings', 'wellen.json');
  }
  edit(change: (settings: Settings) => object): void {
    writeFileSync(this.file, JSON.stringify(change(this.settings)));
  }
}
const withOverride = (settings: Settings, override: object) => ({
  ...settings,
  products: { terras: { ...settings.products?.terras, override } },
});

describe('a second import', () => {
  describe('of contact points', () => {
    const desk = { email: 'economie@wellen.example', telephone: '011 00 00 01' };
    const hours = { openingHoursText: { nl: 'Maandag van 9 tot 12 uur' } };
    const editHours = (folder: Folder) =>
      folder.edit((settings) => ({
        ...settings,
        contactPoints: settings.contactPoints?.map((point) => ({ ...point, ...hours })),
      }));

    test('with another address keeps the point, and what editors added to it', () => {
      const folder = new Folder();
      folder.import({ contactPoints: [desk] });
      editHours(folder);
      const fresh = { email: 'ondernemen@wellen.example', telephone: '011 00 00 02' };
      const { findings } = folder.import({ contactPoints: [fresh] });
      assert.deepEqual(findings, []);
      assert.deepEqual(folder.settings.contactPoints, [{ id: 'economie', ...fresh, ...hours }]);
      assert.deepEqual(folder.settings.products?.terras?.override, { contactPoints: ['economie'] });
    });

    test('takes no names of another municipality into account', () => {
      const folder = new Folder();
      const gingelom = instance('gingelom', { contactPoints: [{ email: 'economie@x.example' }] });
      writeContent(consolidateRecords(found([gingelom])), folder.path);
      folder.import({ contactPoints: [desk] }, [], false);
      assert.equal(folder.settings.contactPoints?.[0]?.id, 'economie');
    });

    test('leaves away the one that editors took away', () => {
      const folder = new Folder();
      folder.import({ contactPoints: [desk] });
      folder.edit(({ contactPoints: _, ...settings }) => settings);
      folder.import({ contactPoints: [{ ...desk, url: 'https://www.wellen.example' }] });
      assert.equal(folder.settings.contactPoints, undefined);
    });

    test('lists what both changed, field by field', () => {
      const folder = new Folder();
      folder.import({ contactPoints: [desk] });
      folder.edit((settings) => ({
        ...settings,
        contactPoints: [{ id: 'economie', ...desk, telephone: '011 00 00 03' }],
      }));
      const url = 'https://www.wellen.example';
      const { findings } = folder.import({
        contactPoints: [{ ...desk, telephone: '011 00 00 04', url }],
      });
      assert.deepEqual(
        findings.map(({ path }) => path.join('/')),
        ['contactPoints/economie/telephone'],
      );
      assert.deepEqual(folder.settings.contactPoints, [
        { id: 'economie', ...desk, telephone: '011 00 00 03', url },
      ]);
    });
  });

  test('of the same changes nothing', () => {
    const folder = new Folder();
    folder.import({});
    const before = readFileSync(folder.file, 'utf8') + readFileSync(folder.sheet, 'utf8');
    const kept = folder.import({});
    assert.deepEqual(kept, { edited: [], stale: [], withdrawn: [], findings: [] });
    assert.equal(readFileSync(folder.file, 'utf8') + readFileSync(folder.sheet, 'utf8'), before);
  });
  test('brings in what the source changed, and keeps what was added for the guide', () => {
    const folder = new Folder();
    folder.import({});
    folder.edit((settings) => ({
      ...withOverride(settings, { fees: [{ label: 'Per dag', amount: 5 }] }),
      featured: ['terras'],
    }));
    writeFileSync(
      folder.sheet,
      readFileSync(folder.sheet, 'utf8').replace('name:', 'summary:\n  nl: Buiten zitten\nname:'),
    );
    const { findings, edited } = folder.import({ exceptions: paragraph('Niet op zondag.') });
    assert.deepEqual(findings, []);
    assert.deepEqual(edited, ['terras']);
    const { override } = folder.settings.products?.terras ?? {};
    assert.deepEqual(Object.keys(override ?? {}).sort(), ['exceptions', 'fees']);
    assert.deepEqual(folder.settings.featured, ['terras']);
    assert.deepEqual(folder.product?.summary, { nl: 'Buiten zitten' });
  });
  test('takes an override away that the source took back, with its hash', () => {
    const folder = new Folder();
    folder.import({ description: paragraph('Anders.') });
    assert.match(readFileSync(folder.file, 'utf8'), /"basedOn"/);
    folder.import({});
    const { override, basedOn } = folder.settings.products?.terras ?? {};
    assert.deepEqual([override, basedOn], [undefined, undefined]);
  });
  test('keeps the editors’ text where both changed it, and says so once', () => {
    const folder = new Folder();
    folder.import({ description: paragraph('Anders.') });
    folder.edit((settings) => withOverride(settings, { description: 'Van de gids.' }));
    const { findings } = folder.import({ description: paragraph('Van LPDC.') });
    assert.deepEqual(
      findings.map(({ code, path }) => [code, path.join('.')]),
      [['import-contradiction', 'products.terras.override.description']],
    );
    assert.equal(folder.settings.products?.terras?.override?.description, 'Van de gids.');
    assert.deepEqual(folder.import({ description: paragraph('Van LPDC.') }).findings, []);
  });
  test('keeps the hash of an override whose central text changed, so that it shows as stale', () => {
    const folder = new Folder();
    folder.import({ description: paragraph('Anders.') });
    const { basedOn } = folder.settings.products?.terras ?? {};
    const records = ['gingelom', 'riemst'].map((town) =>
      instance(town as 'gingelom', { description: paragraph('Nieuw.'), regulation: A }),
    );
    const wellen = instance('wellen', { description: paragraph('Anders.'), regulation: A });
    const { fold } = readLock(folder.path);
    writeContent(consolidateRecords(found([...records, wellen]), { before: fold }), folder.path);
    assert.deepEqual(folder.product?.description, paragraph('Nieuw.'));
    assert.deepEqual(folder.settings.products?.terras?.basedOn, basedOn);
  });
  test('keeps what an editor took away', () => {
    const folder = new Folder();
    folder.import({});
    rmSync(folder.sheet);
    folder.import({});
    assert.ok(!existsSync(folder.sheet));
  });
  test('of one municipality leaves the others and the centre alone', () => {
    const folder = new Folder();
    folder.import({});
    const centre = readFileSync(folder.sheet, 'utf8');
    folder.import({ description: paragraph('Anders.') }, [], false);
    assert.equal(readFileSync(folder.sheet, 'utf8'), centre);
    assert.ok(folder.settings.products?.terras?.override?.description);
  });
  test('of one municipality takes no central text of the editors away from it', () => {
    const folder = new Folder();
    folder.import({});
    const edited = readFileSync(folder.sheet, 'utf8')
      .replace('name:', 'summary:\n  nl: Buiten zitten\nname:')
      .replace(/(# description\n\n## nl\n\n).*/, '$1Beter gezegd.');
    writeFileSync(folder.sheet, edited);
    const before = folder.settings;
    folder.import({}, [], false);
    assert.deepEqual(folder.product?.description, paragraph('Beter gezegd.'));
    assert.deepEqual(folder.settings, before);
  });
  test('removes what was withdrawn, but not what was added to it', () => {
    const folder = new Folder();
    folder.import({});
    folder.edit((settings) => withOverride(settings, { fees: [{ label: 'Per dag', amount: 5 }] }));
    const { iri } = instance('wellen', {});
    // Another instance of the same town keeps the file in the input.
    const { source: _, ...product } = instance('wellen', { id: 'kermis' }).product;
    const kermis = {
      ...instance('wellen', {}, { number: 2 }),
      product: { ...product, uri: 'https://example.org/instance/wellen/2' },
    };
    const fold = consolidateRecords(
      found([instance('gingelom', {}), instance('riemst', {}), kermis], [iri]),
      { before: readLock(folder.path).fold },
    );
    writeContent(fold, folder.path);
    assert.deepEqual(Object.keys(folder.settings.products?.terras ?? {}), ['override']);
    assert.equal(folder.settings.localProducts?.[0]?.id, 'kermis');
  });
  test('names what the source lacks', () => {
    const folder = new Folder();
    folder.import({});
    const other = instance(
      'wellen',
      { source: 'https://example.org/concept/kermis', name: { nl: 'Kermis' } },
      { number: 2 },
    );
    const folded = consolidateRecords(found([other]), { before: readLock(folder.path).fold });
    const kept = writeContent(folded, folder.path);
    assert.deepEqual(kept.stale, ['terras', 'wellen: terras']);
  });
  test('leaves a sheet alone that it can’t read', () => {
    const folder = new Folder();
    folder.import({});
    writeFileSync(folder.sheet, '---\nid: [\n---\n');
    const { findings } = folder.import({ description: paragraph('Anders.') });
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['not-merged'],
    );
    assert.equal(readFileSync(folder.sheet, 'utf8'), '---\nid: [\n---\n');
  });
});
