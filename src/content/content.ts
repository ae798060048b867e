/** A content folder as values: what editors wrote, with the files that it came from. */
import type {
  BusinessEvent,
  Catalogue,
  Cooperation,
  Product,
  Settings,
} from '../catalogue/model.js';
import type { LexiconEntry } from '../search/types.js';
import type { AbolishedTerm } from './abolished.js';
import type { dataFinding } from './data-finding.js';
import type { Found } from './define-findings.js';
import type { InFile, Positions } from './file-finding.js';
import type { contentFinding } from './findings.js';
import type { sheetFinding } from './markdown/findings.js';

/** A value with the file that it came from. */
export interface Entry<T> {
  /** Name of the file without folder and extension. */
  readonly name: string;
  readonly file: string;
  readonly value: T;
  /** Where each value stands; worked out when a finding needs it. */
  readonly positions: () => Positions;
}

/** What catalogue.yaml says: the envelope, without what a build adds. */
export type CatalogueConfig = Pick<
  Catalogue,
  'publisher' | 'guideUrl' | 'languages' | 'topics' | 'empty'
>;

/** What can be wrong with a file by itself. */
export type ContentFinding =
  Found<typeof dataFinding> | Found<typeof contentFinding> | Found<typeof sheetFinding>;

export interface Content {
  readonly config: Entry<CatalogueConfig> | undefined;
  readonly products: readonly Entry<Product>[];
  readonly cooperations: readonly Entry<Cooperation>[];
  readonly settings: readonly Entry<Settings>[];
  readonly lexicon: readonly LexiconEntry[] | undefined;
  readonly events: readonly Entry<BusinessEvent>[];
  /** Terms that no text may use any more. */
  readonly abolished: readonly AbolishedTerm[];
  readonly findings: readonly InFile<ContentFinding>[];
}
