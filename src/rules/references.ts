/** What is named must exist. */
import { closest } from '../catalogue/closest.js';
import type { AnyFinding } from '../catalogue/finding.js';
import type { Cooperation, Product, ProductSettings, Settings } from '../catalogue/model.js';
import { dataFinding } from '../content/data-finding.js';
import { didYouMean } from '../content/did-you-mean.js';
import { defineRule } from './rule.js';

export const references = defineRule(
  {
    'unknown-product': {
      ...dataFinding.definitions['unknown-product'],
      example: { bad: `related: [kerrmis]`, good: `related: [kermis]` },
    },
    'unknown-contact': {
      ...dataFinding.definitions['unknown-contact'],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "products": { "terras": { "override": { "contactPoints": ["lokket"] } } } }`,
        good: `{ "products": { "terras": { "override": { "contactPoints": ["ambtenaar"] } } } }`,
      },
    },
    'unknown-topic': {
      severity: 'error',
      nl: ({ found, suggestion }: { found: string; suggestion?: string | undefined }) => [
        `er is geen onderwerp "${found}" in catalogue.yaml`,
        didYouMean('nl', suggestion, 'Voeg het daar toe.'),
      ],
      en: ({ found, suggestion }) => [
        `there is no topic "${found}" in catalogue.yaml`,
        didYouMean('en', suggestion, 'Add it there.'),
      ],
      example: { bad: `topics: [horreca]`, good: `topics: [horeca]` },
    },
    'unknown-question': {
      severity: 'error',
      nl: ({ found, suggestion }: { found: string; suggestion?: string | undefined }) => [
        `deze gebeurtenis stelt geen vraag "${found}"`,
        didYouMean('nl', suggestion, 'Voeg de vraag toe, of haal de voorwaarde weg.'),
      ],
      en: ({ found, suggestion }) => [
        `this event asks no question "${found}"`,
        didYouMean('en', suggestion, 'Add the question, or remove the condition.'),
      ],
      example: {
        in: 'events/horeca.yaml',
        bad: `steps:
  - product: terras
    when: { buitten: 'yes' }`,
        good: `steps:
  - product: terras
    when: { buiten: 'yes' }`,
      },
    },
    'unknown-cooperation': {
      severity: 'error',
      nl: ({ found, suggestion }: { found: string; suggestion?: string | undefined }) => [
        `er is geen samenwerkingsverband "${found}"`,
        didYouMean('nl', suggestion, 'Maak cooperations/<id>.json.'),
      ],
      en: ({ found, suggestion }) => [
        `there is no cooperation "${found}"`,
        didYouMean('en', suggestion, 'Make cooperations/<id>.json.'),
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "cooperations": ["streeek"] }`,
        good: `{ "cooperations": ["streek"] }`,
      },
    },
    'unknown-calendar': {
      severity: 'error',
      nl: ({ found, suggestion }: { found: string; suggestion?: string | undefined }) => [
        `er is geen sluitingskalender "${found}"`,
        didYouMean('nl', suggestion, 'Voeg hem toe onder "closingCalendars".'),
      ],
      en: ({ found, suggestion }) => [
        `there is no closing calendar "${found}"`,
        didYouMean('en', suggestion, 'Add it under "closingCalendars".'),
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "contactPoints": [{ "id": "loket", "openingHours": [{ "kind": "walkIn", "weekly": [], "calendars": ["kerst"] }] }] }`,
        good: `{ "closingCalendars": [{ "id": "kerst", "days": [] }], "contactPoints": [{ "id": "loket", "openingHours": [{ "kind": "walkIn", "weekly": [], "calendars": ["kerst"] }] }] }`,
      },
    },
    'unknown-area': {
      severity: 'error',
      nl: ({ found }: { found: string; suggestion?: string | undefined }) => [
        `de voormalige gemeente ${found} staat niet in "areas"`,
        'Voeg ze daar toe met haar naam.',
      ],
      en: ({ found }) => [
        `the former municipality ${found} is not in "areas"`,
        'Add it there with its name.',
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "products": { "terras": { "areas": { "73009": { "hidden": true } } } } }`,
        good: `{ "areas": [{ "nis": "73009", "name": "Borgloon" }], "products": { "terras": { "areas": { "73009": { "hidden": true } } } } }`,
      },
    },
  },
  (report, { content, products, notRead }) => {
    /** Says that a name is unknown, with the nearest one that is known. */
    const check = (code: Code, found: string, known: ReadonlySet<string>, path: Path) => {
      if (known.has(found)) return;
      // Who names a file that can't be read is not at fault, nor who does where there are no sheets.
      if ((code === 'unknown-product' || code === 'unknown-cooperation') && notRead.has(found))
        return;
      if (code === 'unknown-product' && !content.products.length) return;
      report(code, path, { found, suggestion: closest(found, known) });
    };
    const checkList = (code: Code, list: Names, known: ReadonlySet<string>, path: Path) => {
      for (const [i, found] of (list ?? []).entries()) check(code, found, known, [...path, i]);
    };
    const topics = new Set(content.config?.value.topics?.map(({ id }) => id));
    const ids = new Set(content.products.map(({ value }) => value.id));
    const active = new Set(
      content.products.flatMap(({ value: { id, status } }) => (status === 'retired' ? [] : [id])),
    );
    const cooperations = new Map(content.cooperations.map(({ value }) => [value.id, value]));

    const checkShared = (value: Shared, known: Known) => {
      checkList('unknown-product', value.featured, known.products, ['featured']);
      for (const [i, point] of (value.contactPoints ?? []).entries())
        for (const [j, { calendars }] of (point.openingHours ?? []).entries()) {
          const path = ['contactPoints', i, 'openingHours', j, 'calendars'];
          checkList('unknown-calendar', calendars, known.calendars, path);
        }
      for (const [id, rules] of Object.entries(value.products ?? {})) {
        const path = ['products', id];
        check('unknown-product', id, known.products, path);
        checkRules(rules, known, path);
        for (const [nis, area] of Object.entries(rules.areas ?? {}))
          checkRules(area, known, [...path, 'areas', nis]);
      }
    };
    const checkRules = (rules: Rules, known: Known, path: Path) => {
      for (const part of ['override', 'add'] as const) {
        const { related, contactPoints } = rules[part] ?? {};
        checkList('unknown-product', related, known.products, [...path, part, 'related']);
        for (const [i, point] of (contactPoints ?? []).entries())
          if (typeof point === 'string')
            check('unknown-contact', point, known.contacts, [...path, part, 'contactPoints', i]);
      }
    };

    return {
      product({ value }) {
        checkList('unknown-product', value.related, ids, ['related']);
        checkList('unknown-product', value.replacedBy, ids, ['replacedBy']);
        if (content.config?.value.topics)
          checkList('unknown-topic', value.topics, topics, ['topics']);
      },
      cooperation({ value }) {
        checkShared(value, knownTo([value], products));
      },
      settings({ value }) {
        const joined: Cooperation[] = [];
        for (const [i, one] of (value.cooperations ?? []).entries()) {
          const cooperation = typeof one === 'string' ? cooperations.get(one) : one;
          if (cooperation) joined.push(cooperation);
          else if (typeof one === 'string')
            check('unknown-cooperation', one, new Set(cooperations.keys()), ['cooperations', i]);
        }
        const own = (value.localProducts ?? []).map(({ id }) => id);
        checkShared(value, knownTo([value, ...joined], products, own));
        const areas = new Set((value.areas ?? []).map(({ nis }) => nis));
        for (const [id, rules] of Object.entries(value.products ?? {}))
          for (const nis of Object.keys(rules.areas ?? {}))
            check('unknown-area', nis, areas, ['products', id, 'areas', nis]);
      },
      event({ value }) {
        checkList('unknown-topic', value.topics, topics, ['topics']);
        const asked = new Set(value.questions.map(({ id }) => id));
        for (const [i, step] of value.steps.entries()) {
          const path = ['steps', i];
          if ('product' in step)
            check('unknown-product', step.product, active, [...path, 'product']);
          for (const question of Object.keys(step.when ?? {}))
            check('unknown-question', question, asked, [...path, 'when', question]);
        }
      },
    };
  },
);

type Path = AnyFinding['path'];
type Names = readonly string[] | null | undefined;
type Code =
  | 'unknown-product'
  | 'unknown-contact'
  | 'unknown-topic'
  | 'unknown-question'
  | 'unknown-cooperation'
  | 'unknown-calendar'
  | 'unknown-area';
type Shared = Pick<Settings, 'products' | 'featured' | 'contactPoints' | 'closingCalendars'>;
type Rules = Omit<ProductSettings, 'areas'>;

/** What a settings file can refer to. */
interface Known {
  readonly products: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
  readonly calendars: ReadonlySet<string>;
}

function knownTo(
  sources: readonly Shared[],
  products: ReadonlyMap<string, Product>,
  own: readonly string[] = [],
): Known {
  const ids = (list: readonly { readonly id?: string | undefined }[]) =>
    new Set(list.flatMap(({ id }) => id ?? []));
  return {
    products: new Set([...products.keys(), ...own]),
    contacts: ids(sources.flatMap(({ contactPoints }) => contactPoints ?? [])),
    calendars: ids(sources.flatMap(({ closingCalendars }) => closingCalendars ?? [])),
  };
}
