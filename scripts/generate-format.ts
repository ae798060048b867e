/**
 * Fills the tables of docs/format.md from the zod schemas: every field of a published file, with its
 * shape and what it means. What stands between the tables is written by hand. With --check nothing
 * is written; it ends with code 1 where a table is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type ZodMiniType, toJSONSchema } from 'zod/mini';
import { businessEventSchema } from '../src/catalogue/schema/business-event.js';
import { catalogueSchema, snapshotSchema } from '../src/catalogue/schema/catalogue.js';
import { type ProductField, PRODUCT_FIELDS, rowOf } from '../src/catalogue/schema/fields.js';
import { sheetSchema } from '../src/catalogue/schema/product.js';
import {
  aliasSchema,
  cooperationSchema,
  settingsSchema,
} from '../src/catalogue/schema/settings.js';

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

const ROOTS: readonly ZodMiniType[] = [
  catalogueSchema,
  sheetSchema,
  settingsSchema,
  cooperationSchema,
  aliasSchema,
  snapshotSchema,
  businessEventSchema,
];
const definitions = new Map(
  ROOTS.flatMap((root) =>
    Object.entries((toJSONSchema(root, { io: 'input' }) as JsonSchema).$defs ?? {}),
  ),
);

/** Said in words: fields that another table lists already. */
const WITHOUT_TABLE = new Set(['Product', 'Override', 'Addition', 'AreaSettings']);
/** Fields of a product: the table of fields tells of them. */
const OF_PRODUCTS = new Set(['Summary', 'Sheet']);
/** Simple values need no table of their own. */
const hasTable = (name: string) =>
  definitions.get(name)?.properties !== undefined && !WITHOUT_TABLE.has(name);

function shapeOf(schema: JsonSchema): string {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/$defs/', '');
    return hasTable(name) ? `[${name}](#${name.toLowerCase()})` : name;
  }
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return alternatives.map(shapeOf).join(' or ');
  if (schema.allOf) return schema.allOf.map(shapeOf).join(' and ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  switch (schema.type) {
    case 'array':
      return `list of ${shapeOf(schema.items ?? {})}`;
    case 'object':
      return schema.properties
        ? `{${Object.entries(schema.properties)
            .map(([name, inner]) => `${name}: ${shapeOf(inner)}`)
            .join('; ')}}`
        : `${shapeOf(schema.additionalProperties || {})} by ${shapeOf(schema.propertyNames ?? {})}`;
    case 'integer':
      return 'whole number';
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
    default:
      return schema.type ?? 'anything';
  }
}

/** What the schema says of it; of a product's field also its name, and the standard's term. */
function meaningOf(table: string, field: string, { description = '' }: JsonSchema): string {
  if (!OF_PRODUCTS.has(table) || !Object.hasOwn(PRODUCT_FIELDS, field)) return description;
  const { en, help, term } = rowOf(field as ProductField);
  return `${help ?? `${en}.`} \`${term}\``;
}
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function tableOf(name: string): string {
  const schema = definitions.get(name);
  if (!schema?.properties) throw new Error(`docs/format.md names no known shape: ${name}`);
  const rows = Object.entries(schema.properties).map(([field, inner]) => {
    const must = schema.required?.includes(field) ? ' (required)' : '';
    const meaning = meaningOf(name, field, inner);
    if (!meaning) throw new Error(`The schema doesn't say what ${name}.${field} means.`);
    return `| \`${field}\`${must} | ${cell(shapeOf(inner))} | ${cell(meaning)} |`;
  });
  return ['| field | value | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

const file = new URL('../docs/format.md', import.meta.url);
const before = readFileSync(file, 'utf8');
const after = before.replace(
  /(<!-- fields of (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
  (_whole, start: string, name: string, end: string) => `${start}${tableOf(name)}\n${end}`,
);
const missing = [...definitions.keys()].filter(
  (name) => hasTable(name) && !after.includes(`<!-- fields of ${name} -->`),
);
if (missing.length) throw new Error(`docs/format.md has no table of ${missing.join(', ')}`);
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('docs/format.md is not what the schemas say: run `npm run generate`.');
    process.exitCode = 1;
  }
} else if (before !== after) writeFileSync(file, after);
