/**
 * YAML of plain data, as the library writes it: keys in their order, lists of words on one line.
 * Writing front matter is a fifth of an import; the library's document tree is most of that.
 */

/** Can't be taken for anything but a text, in a list on one line as well. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} .()€%’/_-]*[\p{L}\p{N})%])?$/u;
/** A moment or an address: a colon before white space would end a key. */
const PLAIN_WITH_COLON = /^(?:https?:\/\/[\w./?=&%~+-]*[\w/]|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)$/;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const KEY = /^[A-Za-z][\w-]*$/;

export function quickYaml(values: Readonly<Record<string, unknown>>): string {
  return mapLines(values, '').join('\n') + '\n';
}

function mapLines(values: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(values).flatMap(([key, value]) => entryLines(key, value, indent));
}

function entryLines(key: string, value: unknown, indent: string): string[] {
  const name = `${indent}${KEY.test(key) && !RESERVED.test(key) ? key : JSON.stringify(key)}:`;
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    if (list.every((item) => typeof item !== 'object' || item === null))
      return [`${name} [${list.map(scalar).join(', ')}]`];
    return [name, ...list.flatMap((item) => itemLines(item, `${indent}  `))];
  }
  if (isObject(value)) {
    const lines = mapLines(value, `${indent}  `);
    return lines.length ? [name, ...lines] : [`${name} {}`];
  }
  return [`${name} ${scalar(value)}`];
}

/** The first line of an item stands behind its hyphen. */
function itemLines(item: unknown, indent: string): string[] {
  if (!isObject(item))
    return [`${indent}- ${Array.isArray(item) ? JSON.stringify(item) : scalar(item)}`];
  const [first, ...rest] = mapLines(item, `${indent}  `);
  return first === undefined ? [`${indent}- {}`] : [`${indent}- ${first.trimStart()}`, ...rest];
}

/** Double quotes as JSON has them: YAML reads these the same way. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isPlain = (PLAIN.test(value) && !RESERVED.test(value)) || PLAIN_WITH_COLON.test(value);
  return isPlain ? value : JSON.stringify(value);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
