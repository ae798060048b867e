/** The sample business events: what they name exists, and every way through them leads somewhere. */
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type output, safeParse } from 'zod/mini';
import { businessEventSchema } from '../../src/catalogue/schema/business-event.js';
import { readContentFolder } from '../../src/publisher/read-content.js';
import { Positions } from '../../src/content/file-finding.js';
import { readYaml } from '../../src/content/markdown/front-matter.js';

type Event = output<typeof businessEventSchema>;
type Step = Event['steps'][number];

const folder = fileURLToPath(new URL('../../fixtures/content', import.meta.url));
const files = readdirSync(join(folder, 'events')).filter((name) => name.endsWith('.yaml'));
const { products, config } = readContentFolder(folder);
const active = new Set(
  products.flatMap(({ value }) => (value.status === 'retired' ? [] : [value.id])),
);
const topics = new Set(config?.value.topics?.map(({ id }) => id));

function read(file: string): unknown {
  const { value, findings } = readYaml(
    readFileSync(join(folder, 'events', file), 'utf8'),
    new Positions(),
  );
  assert.deepEqual(findings, []);
  return value;
}
function parsed(file: string): Event {
  const result = safeParse(businessEventSchema, read(file));
  assert.ok(result.success, result.error?.message);
  return result.data;
}

/** The steps that one set of answers leaves; bit i answers question i. */
function stepsFor({ questions, steps }: Event, bits: number): Step[] {
  const answers = new Map(questions.map(({ id }, i) => [id, bits & (1 << i) ? 'yes' : 'no']));
  return steps.filter(({ when = {} }) =>
    Object.entries(when).every(([question, answer]) => answers.get(question) === answer),
  );
}

/** Every text by language in a value. */
function texts(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [value as Record<string, string>];
  return Object.values(value).flatMap(texts);
}

test('there is an event for each of the eight things that entrepreneurs set out to do', () => {
  assert.equal(files.length, 8);
});

for (const file of files) {
  describe(file, () => {
    const event = parsed(file);

    test('is named for its id and has no unknown keys', () => {
      assert.equal(event.id, basename(file, '.yaml'));
      assert.deepEqual(event, read(file));
    });

    test('names topics of the catalogue', () => {
      for (const topic of event.topics ?? []) assert.ok(topics.has(topic), topic);
    });

    test('names products that exist and are not retired, each once', () => {
      const named = event.steps.flatMap((step) => ('product' in step ? [step.product] : []));
      assert.deepEqual(
        named.filter((id) => !active.has(id)),
        [],
      );
      assert.equal(new Set(named).size, named.length);
    });

    test('says of every other step who decides', () => {
      const others = event.steps.flatMap((step) => ('product' in step ? [] : [step]));
      assert.equal(new Set(others.map(({ id }) => id)).size, others.length);
      assert.ok(others.every(({ decidedBy }) => decidedBy !== 'municipality'));
    });

    test('asks each question once, and asks none in vain', () => {
      const asked = event.questions.map(({ id }) => id);
      const used = new Set(event.steps.flatMap(({ when }) => Object.keys(when ?? {})));
      assert.equal(new Set(asked).size, asked.length);
      assert.deepEqual([...used].sort(), [...asked].sort());
    });

    test('leaves a step whatever the answers, and every step for some answers', () => {
      const shown = new Set<Step>();
      for (let bits = 0; bits < 1 << event.questions.length; bits++) {
        const left = stepsFor(event, bits);
        assert.ok(left.length > 0, `no step is left for answers ${bits.toString(2)}`);
        for (const step of left) shown.add(step);
      }
      assert.equal(shown.size, event.steps.length);
    });

    test('speaks u and je, French and English', () => {
      for (const text of texts(event)) {
        const label = JSON.stringify(text);
        assert.ok(text['nl'] ?? (text['nl-BE-x-formal'] && text['nl-BE-x-informal']), label);
        assert.ok(text['fr'] && text['en'], label);
      }
    });

    test('keeps u and je apart', () => {
      for (const text of texts(event)) {
        assert.doesNotMatch(text['nl-BE-x-formal'] ?? '', /\b(je|jij|jouw)\b/i);
        assert.doesNotMatch(text['nl-BE-x-informal'] ?? '', /\b(u|uw)\b/i);
        assert.doesNotMatch(text['nl'] ?? '', /\b(u|uw|je|jij|jouw)\b/i);
      }
    });
  });
}

test('a step that several events share says the same in each', () => {
  const seen = new Map<string, unknown>();
  for (const file of files) {
    for (const { when: _, ...step } of parsed(file).steps) {
      if ('product' in step) continue;
      if (seen.has(step.id)) assert.deepEqual(step, seen.get(step.id));
      else seen.set(step.id, step);
    }
  }
});
