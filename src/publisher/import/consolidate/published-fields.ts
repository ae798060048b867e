/** What a record says that is more than the name of its own organisation and area. */
import type { Authority, FieldName, Product } from '../../../catalogue/model.js';
import { fieldNames } from '../../../catalogue/schema/fields.js';

/** What one organisation publishes, without what merely names the organisation itself. */
export type PublishedFields = Readonly<Partial<Record<FieldName, unknown>>>;

/** Who a settings file speaks for. */
export interface Home {
  /** IRI of the organisation that most of the records are of. */
  readonly organisation: string | undefined;
}

/**
 * The overridable fields. The municipality as its own authority and area is left out: the settings
 * name it once (municipality.uri, municipality.nis), and in a central text it would be wrong.
 */
export function publishedFieldsOf(product: Product, home: Home): PublishedFields {
  return Object.fromEntries(
    fieldNames.flatMap((name) => {
      const value = product[name];
      return value === undefined || isSelf(name, value, home) ? [] : [[name, value]];
    }),
  );
}

function isSelf(name: string, value: unknown, { organisation }: Home): boolean {
  if (!Array.isArray(value) || value.length !== 1) return false;
  const only: unknown = value[0];
  switch (name) {
    case 'competentAuthorities':
    case 'executingAuthorities':
      return organisation !== undefined && (only as Authority).uri === organisation;
    case 'spatial':
      // The one area that says which municipality it is; an old code of a merged one is that too.
      return true;
    default:
      return false;
  }
}
