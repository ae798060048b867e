/** `product-guide/catalogue`: schemas, decoders and the settings cascade. Pure: runs anywhere. */
export type * from './model.js';
export type { Decoded, Finding, Severity } from './finding.js';
export { formatPath } from './finding.js';
export { describe, explain } from './messages.js';
export {
  decodeAlias,
  decodeCatalogue,
  decodeCooperation,
  decodeProduct,
  decodeSettings,
  decodeSheet,
  decodeSnapshot,
} from './decode.js';
export {
  type Guide,
  type GuideProduct,
  type ProductState,
  type ResolveOptions,
  resolveGuide,
} from './resolve.js';
export { type ResolvedSheet, resolveSheet } from './sheet.js';
export type { Provenance } from './provenance.js';
export type { Drift } from './drift.js';
export { catalogueSchema, snapshotSchema } from './schema/catalogue.js';
export { productSchema, sheetSchema, summarySchema } from './schema/product.js';
export { aliasSchema, cooperationSchema, settingsSchema } from './schema/settings.js';
