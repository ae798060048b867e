/** Records of invented municipalities, as an import reads them. */
import type { Product } from '../../../../src/catalogue/model.js';
import type { Found } from '../../../../src/publisher/import/import.js';
import type { ImportedRecord } from '../../../../src/publisher/import/record.js';
import { ReportBuilder } from '../../../../src/publisher/import/report.js';

export const CONCEPT = 'https://example.org/concept/terras';
const AREAS = { gingelom: '71017', wellen: '73098', riemst: '73066' } as const;
type Town = keyof typeof AREAS;

export function instance(
  town: Town,
  fields: Partial<Product>,
  { number = 1, variant = 'nl' }: { number?: number; variant?: string } = {},
): ImportedRecord {
  const iri = `https://example.org/instance/${town}/${number}`;
  const organisation = `https://example.org/organisation/${town}`;
  const area = `BE223${AREAS[town]}`;
  return {
    iri,
    createdBy: organisation,
    areas: [area],
    variant,
    product: {
      id: 'terras',
      uri: iri,
      source: CONCEPT,
      name: { nl: 'Terras' },
      spatial: [`http://data.europa.eu/nuts/code/${area}`],
      executingAuthorities: [{ uri: organisation }],
      modified: '2025-01-01T00:00:00Z',
      ...fields,
    },
  };
}

export const paragraph = (text: string, tag = 'nl') => ({
  [tag]: [{ type: 'paragraph' as const, content: [text] }],
});

export const found = (
  records: readonly ImportedRecord[],
  withdrawn: readonly string[] = [],
): Found => ({
  count: records.length,
  records,
  report: new ReportBuilder(),
  withdrawn: new Set(withdrawn),
});
