/**
 * Writes src/catalogue/shapes.ts (what the browser checks with) from the zod schemas.
 * With --check it only says whether the file is up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { type ZodMiniType, toJSONSchema } from 'zod/mini';
import { businessEventSchema } from '../src/catalogue/schema/business-event.js';
import { catalogueSchema, snapshotSchema } from '../src/catalogue/schema/catalogue.js';
import { productSchema, sheetSchema } from '../src/catalogue/schema/product.js';
import {
  aliasSchema,
  cooperationSchema,
  settingsSchema,
} from '../src/catalogue/schema/settings.js';

interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  const?: string;
  enum?: string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | false;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const definitions = new Map<string, JsonSchema>();
const roots: ZodMiniType[] = [
  catalogueSchema,
  settingsSchema,
  aliasSchema,
  cooperationSchema,
  productSchema,
  sheetSchema,
  snapshotSchema,
  businessEventSchema,
];
for (const root of roots) {
  const { $defs = {} } = toJSONSchema(root) as JsonSchema;
  for (const [name, schema] of Object.entries($defs)) definitions.set(name, schema);
}

const written = new Set<string>();
const open = new Set<string>();
const lines: string[] = [];
const anonymous = new Map<string, string>();
const constName = (name: string) => `${name[0]?.toLowerCase()}${name.slice(1)}Shape`;

function reference(name: string): string {
  if (open.has(name)) return `() => ${constName(name)}`;
  if (!written.has(name)) {
    open.add(name);
    const schema = definitions.get(name);
    if (!schema) throw new Error(`No definition of ${name}`);
    const code = expression(schema, name);
    open.delete(name);
    written.add(name);
    lines.push(
      `export const ${constName(name)}${code.includes('() =>') ? ': Shape' : ''} = ${code};`,
    );
  }
  return constName(name);
}

function expression(schema: JsonSchema, label?: string): string {
  if (schema.$ref) return reference(schema.$ref.replace('#/$defs/', ''));
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return `any(${alternatives.map((s) => expression(s)).join(', ')})`;
  if (schema.const !== undefined) return `oneOf('${schema.const}')`;
  if (schema.enum) return shared(`oneOf('${schema.enum.join(' ')}')`);
  switch (schema.type) {
    case 'string':
      return shared(
        call(
          'text',
          schema.minLength,
          schema.maxLength,
          schema.pattern && `/${schema.pattern}/`,
          label && `'${label}'`,
        ),
      );
    case 'integer':
      // Zod caps whole numbers at the largest safe one; so does JSON.
      return shared(call('number', schema.minimum, schema.maximum, 'true'));
    case 'number':
      return shared(call('number', schema.minimum, schema.maximum));
    case 'boolean':
      return 'flag';
    case 'null':
      return 'nothing';
    case 'array':
      return shared(`list(${expression(schema.items ?? {})})`);
    case 'object':
      return schema.properties ? objectOf(schema) : shared(mapOf(schema));
    default:
      throw new Error(`No shape for ${JSON.stringify(schema)}`);
  }
}
/** Arguments up to the last that is given. */
function call(name: string, ...args: (string | number | undefined)[]): string {
  while (args.length && !args.at(-1) && args.at(-1) !== 0) args.pop();
  return `${name}(${args.map((arg) => (arg === '' ? undefined : arg)).join(', ')})`
    .replaceAll('(, ', '(undefined, ')
    .replaceAll(', , ', ', undefined, ');
}
function objectOf({ properties = {}, required = [] }: JsonSchema): string {
  const entries = Object.entries(properties);
  const bare = entries.map(([, schema]) => withoutNull(schema));
  const all = bare.every((schema) => schema !== undefined);
  const fields = entries.map(
    ([name, schema], i) => `${name}: ${expression((all && bare[i]) || schema)}`,
  );
  const given = `{ ${fields.join(', ')} }`;
  const names = required.map((name) => `, '${name}'`).join('');
  return `object(${all ? `nullable(${given})` : given}${names})`;
}
/** What a field may be besides null, if it may be that. */
function withoutNull({ anyOf = [] }: JsonSchema): JsonSchema | undefined {
  const [one, other] = anyOf;
  return anyOf.length === 2 && other?.type === 'null' ? one : undefined;
}
function mapOf({ propertyNames, additionalProperties }: JsonSchema): string {
  return `map(${expression(propertyNames ?? { type: 'string' })}, ${expression(additionalProperties || {})})`;
}

/** A shape without a name that occurs again gets one, and is built once. */
function shared(code: string): string {
  const known = anonymous.get(code);
  if (known) return known;
  const name = `shape${anonymous.size + 1}`;
  // Recursive references must stay where they are.
  if (code.includes('() =>')) return code;
  anonymous.set(code, name);
  lines.push(`const ${name} = ${code};`);
  return name;
}

for (const name of definitions.keys()) reference(name);
const file = new URL('../src/catalogue/shapes.ts', import.meta.url);
const source = await format(
  `// Generated from the schemas by \`npm run generate\`. Don't edit.
import { type Shape, any, flag, list, map, nullable, number, object, oneOf, text } from './shape.js';

${lines.join('\n')}
`,
  { parser: 'typescript', singleQuote: true, printWidth: 100 },
);
if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== source) {
    console.error('src/catalogue/shapes.ts is not what the schemas say: run `npm run generate`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, source);
}
