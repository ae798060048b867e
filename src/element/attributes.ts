/**
 * The attributes of a guide, which are properties too. Lit's declarations, the options, the complaints
 * of a wrong value and the values in docs/api.md are made from this table.
 */
import { absoluteUrl } from '../source/address.js';

/** What it takes to read an attribute. */
interface Reading {
  /** Addresses are relative to it. */
  readonly base: string;
  /** Says that this value makes no sense; something else stands in for it. */
  readonly complain: (value: unknown) => void;
}
interface Attribute {
  /** Its name in the page, where that isn't the property's in small letters. */
  readonly attribute?: string;
  /** What its text stands for; left out: the text itself. */
  readonly type?: typeof Number | typeof Boolean;
  /** What the property is while nobody has set it. */
  readonly default?: unknown;
  /** Whether a change of the property shows in the attribute, for style sheets. */
  readonly reflect?: boolean;
  /** Attribute of a script in the page that may hold it as JSON. */
  readonly inline?: string;
  /** Whether it names a place that data come from, or that visitors are sent to. */
  readonly elsewhere?: boolean;
  /** The values it takes, or in words what it takes. */
  readonly expected: readonly string[] | string;
  /** What a change asks for: other data, another list, another query or another sheet. */
  readonly causes?: 'reload' | 'relist' | 'search' | 'open';
  /** The value that holds, whatever stands there. */
  readonly read: (given: unknown, reading: Reading) => unknown;
}

/** Booleans as templates and frameworks write them. */
const OFF = ['false', 'off', '0'];
const ON = ['true', 'on', '1'];
/** What they write where a value is missing, or is none that can stand in an attribute. */
const NO_VALUE = /^(?:undefined|null|NaN|\[object \w+\])$/;

/** Whatever stands there, as one would write it; frameworks hand over numbers, lists and addresses. */
function written(given: unknown): string {
  if (typeof given === 'object' && given !== null) {
    if (given instanceof URL) return given.href;
    return isList(given) ? [...given].map(written).join(' ') : '[object Object]';
  }
  return typeof given === 'function' ? '[object Function]' : String(given).trim();
}
const isList = (given: object): given is Iterable<unknown> => Symbol.iterator in given;

const choice = <const Value extends string, const Default extends Value | undefined>(
  values: readonly Value[],
  otherwise: Default,
) => ({
  expected: values,
  default: otherwise,
  read: (given: unknown, { complain }: Reading) => {
    if (given === undefined) return otherwise;
    const word = written(given);
    const meant = OFF.includes(word) ? 'off' : ON.includes(word) ? 'on' : word;
    const known = values.find((value) => value === word) ?? values.find((value) => value === meant);
    if (!known) complain(given);
    return known ?? otherwise;
  },
});
/** Empty where nothing stands there; what can't be meant is complained of. */
function asText(given: unknown, { complain }: Pick<Reading, 'complain'>): string {
  // `condition && value`
  if (given === undefined || given === false) return '';
  const text = written(given);
  if (given !== true && !NO_VALUE.test(text)) return text;
  complain(given);
  return '';
}
const text = (expected: string) => ({
  expected,
  read: (given: unknown, reading: Reading) => asText(given, reading) || undefined,
});
const isOn = (given: unknown) => !OFF.includes(written(given));
const flag = {
  type: Boolean,
  default: false,
  expected: 'no value',
  read: (given: unknown) => given !== undefined && isOn(given),
} as const;

const addressIn = (given: string, { base, complain }: Reading) => {
  const url = absoluteUrl(given, base);
  if (!url) complain(given);
  return url;
};
const address = {
  expected: 'an address',
  read: (given: unknown, reading: Reading) => {
    const said = asText(given, reading);
    return said ? addressIn(said, reading) : undefined;
  },
};
/** An address, or the data themselves. */
const data = {
  expected: 'an address, or as a property the data themselves',
  read: (given: unknown, reading: Reading): string | object | undefined => {
    const isData = typeof given === 'object' && given && !(given instanceof URL) && !isList(given);
    return isData ? given : address.read(given, reading);
  },
};
/** Separated by commas or spaces. */
const wordsIn = (given: unknown, reading: Reading) =>
  asText(given, reading)
    .split(/[\s,]+/)
    .filter(Boolean);
const words = (expected: string) => ({ expected, read: wordsIn });

const MIN_HEADING = 2;
const MAX_HEADING = 5;
/** 32 bytes in base64 or base64url. */
const KEY = /^[\w+/-]{43}=?$/;
/** Whatever else an address may start with runs in the page or stays on the device. */
const WEB = /^https?:/;

export const ATTRIBUTES = {
  municipality: { ...text('slug, name or NIS code'), causes: 'reload' },
  catalogue: { ...address, causes: 'reload', elsewhere: true },
  mirrors: {
    expected: 'addresses, separated by spaces',
    causes: 'reload',
    read: (given: unknown, reading: Reading) =>
      wordsIn(given, reading).flatMap((mirror) => addressIn(mirror, reading) ?? []),
    elsewhere: true,
  },
  settings: { ...data, inline: 'data-settings', causes: 'reload', elsewhere: true },
  snapshot: { ...data, inline: 'data-snapshot', causes: 'reload', elsewhere: true },
  tone: { ...choice(['formal', 'informal'], undefined), causes: 'reload' },
  headingLevel: {
    attribute: 'heading-level',
    type: Number,
    default: MIN_HEADING,
    expected: `${MIN_HEADING} to ${MAX_HEADING}`,
    read: (given: unknown = MIN_HEADING, { complain }: Reading) => {
      const level = Number(written(given) || NaN);
      if (!(level >= MIN_HEADING && level <= MAX_HEADING)) complain(given);
      return Math.min(Math.max(Math.trunc(level) || MIN_HEADING, MIN_HEADING), MAX_HEADING);
    },
  },
  routing: choice(['query', 'hash', 'off'], 'query'),
  urlPrefix: {
    attribute: 'url-prefix',
    default: 'pg',
    expected: 'a word',
    read: (given: unknown, reading: Reading) => asText(given, reading) || 'pg',
  },
  product: { ...text('id of a product'), causes: 'open' },
  query: { ...text('words'), causes: 'search' },
  topics: { ...words('ids of topics'), causes: 'relist' },
  types: { ...words('product types'), causes: 'relist' },
  only: { ...words('ids of products'), causes: 'relist' },
  layout: { ...choice(['list', 'grid'], 'list'), reflect: true },
  loading: choice(['lazy', 'eager'], 'lazy'),
  textSize: { ...choice(['own', 'inherit'], 'own'), attribute: 'text-size', reflect: true },
  colorScheme: {
    ...choice(['light', 'dark', 'auto'], 'light'),
    attribute: 'color-scheme',
    reflect: true,
  },
  documentTitle: { ...flag, attribute: 'document-title' },
  publicKey: {
    attribute: 'public-key',
    expected: 'public keys of 32 bytes in base64 or base64url, separated by spaces',
    causes: 'reload',
    // Who asks for signatures and gives no key, or one with a slip in it, gets nothing unchecked.
    read: (given: unknown, { complain }: Reading): readonly string[] | undefined => {
      if (given === undefined || given === false) return undefined;
      const keys = written(given).split(/[\s,]+/);
      for (const key of keys) if (!KEY.test(key)) complain(key);
      return keys;
    },
  },
  cache: choice(['memory', 'device'], 'memory'),
  view: choice(['guide', 'sheet', 'search', 'teaser'], 'guide'),
  target: {
    expected: 'an http(s) address, or # and the id of a guide on this page',
    elsewhere: true,
    read: (given: unknown, reading: Reading) => {
      const said = asText(given, reading);
      const link = said && !said.startsWith('#') ? addressIn(said, reading) : said;
      // A visitor will follow it.
      if (!link || link.startsWith('#') || WEB.test(link)) return link || undefined;
      reading.complain(given);
      return undefined;
    },
  },
  structuredData: { ...choice(['on', 'off'], 'on'), attribute: 'structured-data' },
  chooser: flag,
} as const satisfies Readonly<Record<string, Attribute>>;

type Table = typeof ATTRIBUTES;
type Property = keyof Table;
const table = Object.entries(ATTRIBUTES).map(
  ([property, entry]) =>
    // Own names only: a page may have added `type` to every object.
    [property as Property, Object.assign(Object.create(null), entry) as Attribute] as const,
);

/** What the attributes ask for, checked; by the names of their properties. */
export type Options = { readonly [Name in Property]: ReturnType<Table[Name]['read']> };
export type View = Options['view'];

const nameOf = (property: string, { attribute = property.toLowerCase() }: Attribute) => attribute;

/**
 * The attribute that each name stands for. Besides its own it is read under that of the property, as
 * frameworks write it before the element is there (`publickey`), and as a mount has it (`data-…`).
 */
const attributeOf = new Map(
  table.flatMap(([property, entry]) => {
    const own = nameOf(property, entry);
    return [own, property.toLowerCase(), `data-${own}`, `data-${property.toLowerCase()}`].map(
      (name) => [name, own] as const,
    );
  }),
);
export const attributeNames: readonly string[] = [...attributeOf.keys()];

/** Attributes that name a place: whoever may write a mount may not lead visitors just anywhere. */
export const leadsElsewhere: ReadonlySet<string> = new Set(
  table.flatMap(([property, entry]) => (entry.elsewhere ? nameOf(property, entry) : [])),
);

/** The attribute that is meant by a name in a page, and what `element` says of it; its own name first. */
export function readAttribute(
  element: Element,
  name: string,
): { readonly name: string; readonly value: string | null } | undefined {
  const own = attributeOf.get(name);
  if (own === undefined) return undefined;
  for (const [other, meant] of attributeOf) {
    const value = meant === own ? element.getAttribute(other) : null;
    if (value !== null) return { name: own, value };
  }
  return { name: own, value: null };
}

/** The properties as LitElement wants them declared. */
export const properties = Object.fromEntries(
  table.map(([property, entry]) => [
    property,
    {
      attribute: nameOf(property, entry),
      reflect: !!entry.reflect,
      // The first value is the default; where there is none, it is a change like any other.
      useDefault: entry.default !== undefined,
      converter: (value: string | null) => {
        if (entry.type === Boolean) return value !== null && isOn(value);
        return value === null ? undefined : entry.type ? Number(value) : value;
      },
    },
  ]),
);

/** What the properties are while nobody has set them. */
export const DEFAULTS = Object.fromEntries(
  table.flatMap(([property, entry]) =>
    entry.default === undefined ? [] : [[property, entry.default]],
  ),
);

const inWords = (expected: Attribute['expected']) =>
  typeof expected === 'string'
    ? expected
    : new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(expected);

/** What changes of these properties ask for. */
export const causedBy = (changed: ReadonlyMap<PropertyKey, unknown>) =>
  new Set(table.flatMap(([property, { causes }]) => (changed.has(property) && causes) || []));

/**
 * Values that make no sense are reported as they stand there, with what was expected, and the default
 * stands in for them.
 * @param inline what stands in the page, in a script of that attribute
 */
export function readOptions(
  given: Readonly<Partial<Record<Property, unknown>>>,
  inline: (attribute: string) => unknown,
  base: string,
  report: (message: string) => void,
): Options {
  const options: Partial<Record<Property, unknown>> = {};
  for (const [property, entry] of table) {
    options[property] = entry.read(
      given[property] ?? (entry.inline && inline(entry.inline)) ?? undefined,
      {
        base,
        complain: (value) =>
          report(
            `${nameOf(property, entry)}="${written(value)}": expected ${inWords(entry.expected)}`,
          ),
      },
    );
  }
  return options as Options;
}
