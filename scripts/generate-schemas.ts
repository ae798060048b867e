/** Writes dist/schemas/*.json: JSON Schemas with which editors complete and check content. */
import { mkdir, writeFile } from 'node:fs/promises';
import { toJSONSchema } from 'zod/mini';
import { businessEventSchema } from '../src/catalogue/schema/business-event.js';
import { catalogueSchema, snapshotSchema } from '../src/catalogue/schema/catalogue.js';
import { productSchema, sheetSchema } from '../src/catalogue/schema/product.js';
import { cooperationSchema, settingsSchema } from '../src/catalogue/schema/settings.js';

const schemas = {
  catalogue: catalogueSchema,
  settings: settingsSchema,
  cooperation: cooperationSchema,
  product: productSchema,
  sheet: sheetSchema,
  snapshot: snapshotSchema,
  'business-event': businessEventSchema,
};
const folder = new URL('../dist/schemas/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  // Unknown keys are warned of, not refused: a newer catalogue may know more.
  const json = JSON.stringify(toJSONSchema(schema, { io: 'input' }), null, 2);
  await writeFile(new URL(`${name}.json`, folder), `${json}\n`);
}
