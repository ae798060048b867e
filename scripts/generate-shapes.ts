/**
 * Writes src/catalogue/shapes.ts (what the browser checks with) from the zod schemas.
 * With --check it only says whether the file is up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { type ZodMiniType, toJSONSchema } from 'zod/mini';
import { catalogueSchema, snapshotSchema } from '../src/catalogue/schema/catalogue.js';
import { productSchema, sheetSchema } from '../src/catalogue/schema/product.js';
import { aliasSchema, cooperationSchema, settingsSchema } from '../src/catalogue/schema/settings.js';

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
];
for (const root of roots) {
  const { $defs = {} } = toJSONSchema(root) as JsonSchema;
  for (const [name, schema] of Object.entries($defs)) definitions.set(name, schema);
}

const written = new Set<string>();
const open = new Set<string>();
const lines: string[] = [];
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
    lines.push(`export const ${constName(name)}: ${typeName(code)} = ${code};`);
  }
  return constName(name);
}
const typeName = (code: string) =>
  code.startsWith("{ kind: 'object'") ? 'ObjectShape' : code.startsWith("{ kind: 'string'") ? 'StringShape' : 'Shape';

function expression(schema: JsonSchema, label?: string): string {
  if (schema.$ref) return reference(schema.$ref.replace('#/$defs/', ''));
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return `{ kind: 'any', of: [${alternatives.map((s) => expression(s)).join(', ')}] }`;
  if (schema.const !== undefined) return `{ kind: 'enum', of: ['${schema.const}'] }`;
  if (schema.enum) return `{ kind: 'enum', of: ${JSON.stringify(schema.enum)} }`;
  switch (schema.type) {
    case 'string':
      return `{ kind: 'string'${part('label', label && `'${label}'`)}${part('min', schema.minLength)}${part('max', schema.maxLength)}${part('pattern', schema.pattern && `/${schema.pattern}/`)} }`;
    case 'integer':
      return `{ kind: 'number', integer: true${part('min', schema.minimum)}${part('max', schema.maximum)} }`;
    case 'number':
      return `{ kind: 'number'${part('min', schema.minimum)}${part('max', schema.maximum)} }`;
    case 'boolean':
    case 'null':
      return `{ kind: '${schema.type}' }`;
    case 'array':
      return `{ kind: 'list', of: ${expression(schema.items ?? {})} }`;
    case 'object':
      return schema.properties ? object(schema) : map(schema);
    default:
      throw new Error(`No shape for ${JSON.stringify(schema)}`);
  }
}
const part = (name: string, value: string | number | undefined) =>
  value === undefined || value === '' ? '' : `, ${name}: ${value}`;
function object({ properties = {}, required = [] }: JsonSchema): string {
  const fields = Object.entries(properties).map(([name, schema]) => `${name}: ${expression(schema)}`);
  return `{ kind: 'object', fields: { ${fields.join(', ')} }, required: ${JSON.stringify(required)} }`;
}
function map({ propertyNames, additionalProperties }: JsonSchema): string {
  return `{ kind: 'map', key: ${expression(propertyNames ?? { type: 'string' })}, of: ${expression(additionalProperties || {})} }`;
}

for (const name of definitions.keys()) reference(name);
const file = new URL('../src/catalogue/shapes.ts', import.meta.url);
const source = await format(
  `// Generated from the schemas by \`npm run generate\`. Don't edit.
import type { ObjectShape, Shape, StringShape } from './shape.js';

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
