/**
 * Catalogues, settings and sheets with something wrong in them, wherever: nothing throws, nothing
 * hangs, and the good records are shown. FUZZ_RUNS says how many inputs; `npm run test:fuzz` takes
 * ten thousand, `npm test` two hundred.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  decodeAlias,
  decodeCatalogue,
  decodeSettings,
  decodeSheet,
  decodeSnapshot,
} from '../../src/catalogue/decode.js';
import { describe as sentence } from '../../src/catalogue/messages.js';
import type { Settings, Sheet } from '../../src/catalogue/model.js';
import { resolveGuide } from '../../src/catalogue/resolve.js';
import {
  aliasShape,
  catalogueShape,
  productSettingsShape,
  settingsShape,
  sheetShape,
  snapshotShape,
  summaryShape,
} from '../../src/catalogue/shapes.js';
import { resolveSheet } from '../../src/catalogue/sheet.js';
import { readKeywords, readText } from '../../src/catalogue/text.js';
import { buildIndex, search } from '../../src/search/index.js';
import { acceptCatalogue } from '../../src/source/accept.js';
import { mutated, valid } from '../catalogue/arbitrary.js';
import * as sample from '../support/content.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
/** Each kind of input gets its share. */
const SHARE = Math.ceil(RUNS / 5);
/** On the slowest machine; one input takes a millisecond or two. */
const PATIENCE_MS = 2_000;
const seed = process.env.FUZZ_SEED === undefined ? undefined : Number(process.env.FUZZ_SEED);
const options = { numRuns: SHARE, ...(seed !== undefined && { seed }) };

const VOICE = { lang: 'nl', tone: 'formal' } as const;
const OPTIONS = { today: '2026-11-23', area: '71017' };
const good = [...new Array<unknown>(12).keys()].map((i) => ({
  id: `goed-${i + 1}`,
  name: `Goed product ${i + 1}`,
  summary: 'Een fiche zonder fouten.',
  keywords: ['zonder', 'fouten'],
}));

/** Everything that a page does with a catalogue, and with settings beside it. */
function show(
  catalogue: unknown,
  settings: unknown,
  sheets: readonly Sheet[] = [],
): readonly string[] {
  const decoded = decodeCatalogue(catalogue);
  const local = decodeSettings(settings);
  for (const finding of [...decoded.findings, ...local.findings].slice(0, 50))
    assert.ok(sentence(finding, 'x.json', 'nl').length);
  if (!decoded.value) return [];
  const guide = resolveGuide(decoded.value, local.value, OPTIONS);
  for (const product of guide.products) {
    resolveSheet(guide, product);
    for (const sheet of sheets) resolveSheet(guide, product, sheet);
    readText(product.fields.summary, VOICE);
  }
  const products = guide.products.map(({ id, fields }) => ({
    id,
    title: readText(fields.name, VOICE)?.value ?? id,
    summary: readText(fields.summary, VOICE)?.value ?? '',
    keywords: readKeywords(fields.keywords, VOICE),
  }));
  return products.map(({ id }) => id);
}

async function find(ids: readonly string[], catalogue: unknown): Promise<void> {
  const { value } = decodeCatalogue(catalogue);
  if (!value || !ids.length) return;
  const products = value.products.slice(0, 40).map(({ id, name, summary, keywords }) => ({
    id,
    title: readText(name, VOICE)?.value ?? id,
    summary: readText(summary, VOICE)?.value ?? '',
    keywords: readKeywords(keywords, VOICE),
  }));
  const index = await buildIndex(products);
  for (const query of ['fouten', products[0]?.title ?? '', 'tereas', '__proto__'])
    await search(index, query, { limit: 5 });
}

function quickly<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  assert.ok(performance.now() - start < PATIENCE_MS, 'too slow');
  return result;
}

/** JSON, as it comes over the network: no undefined, no NaN. */
const sent = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
};

describe(`${RUNS} fuzzed inputs`, () => {
  test('a catalogue that is damaged somewhere never throws', async () => {
    const damaged = fc.oneof(
      mutated(valid(catalogueShape)),
      mutated(fc.constant(sample.catalogue)),
      mutated(valid(snapshotShape)),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (input) => {
        const file = sent(input);
        const ids = quickly(() => show(file, sample.settings));
        decodeSnapshot(file);
        await find(ids, file);
      }),
      options,
    );
  });

  test('the good records of a damaged catalogue are shown', () => {
    const bad = fc.array(mutated(valid(summaryShape)), { maxLength: 2 });
    fc.assert(
      fc.property(bad, fc.nat(good.length), (records, at) => {
        const products = [...good.slice(0, at), ...records, ...good.slice(at)];
        const file = sent({ ...sample.catalogue, products });
        const { catalogue } = acceptCatalogue(file, 'x.json');
        const kept = new Set(catalogue.products.map(({ id }) => id));
        for (const { id } of good) assert.ok(kept.has(id), `${id} is gone`);
        const shown = quickly(() => show(file, sample.settings));
        for (const { id } of good) assert.ok(shown.includes(id), `${id} isn’t shown`);
      }),
      options,
    );
  });

  test('settings that are damaged somewhere never throw, and hide nothing by themselves', () => {
    const damaged = fc.oneof(
      mutated(valid(settingsShape)),
      mutated(fc.constant(sample.settings)),
      mutated(valid(aliasShape)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(damaged, (input) => {
        const file = sent(input);
        decodeAlias(file);
        const shown = quickly(() => show(sample.catalogue, file));
        const hidden = hiddenIn(decodeSettings(file).value);
        for (const { id } of sample.catalogue.products)
          assert.ok(shown.includes(id) || hidden.has(id), `${id} is gone`);
      }),
      options,
    );
  });

  test('a setting that is damaged costs no other', () => {
    const bad = mutated(valid(productSettingsShape));
    fc.assert(
      fc.property(bad, (rules) => {
        const file = sent({
          ...sample.settings,
          products: { 'standplaats-markt': rules, ...sample.settings.products },
        });
        const { value } = decodeSettings(file);
        assert.deepEqual(value?.products?.terras, sample.settings.products?.terras);
      }),
      options,
    );
  });

  test('a sheet that is damaged somewhere never throws', () => {
    const damaged = fc.oneof(
      mutated(valid(sheetShape)),
      mutated(fc.constantFrom(...Object.values(sample.sheets))),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(damaged, (input) => {
        const { value, findings } = decodeSheet(sent(input));
        for (const finding of findings.slice(0, 20)) assert.ok(sentence(finding, 'x', 'en').length);
        if (value) quickly(() => show(sample.catalogue, sample.settings, [value]));
      }),
      options,
    );
  });
});

function hiddenIn(settings: Settings | undefined): ReadonlySet<string> {
  const hidden = new Set<string>();
  const speakers = [settings, ...(settings?.cooperations ?? [])];
  for (const speaker of speakers) {
    if (typeof speaker !== 'object') continue;
    for (const [id, rules] of Object.entries(speaker.products ?? {}))
      if (rules.hidden || Object.values(rules.areas ?? {}).some((area) => area.hidden))
        hidden.add(id);
  }
  return hidden;
}
