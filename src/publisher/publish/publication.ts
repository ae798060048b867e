/** What is published, as values. */
import type { Alias, Catalogue, Settings, Sheet } from '../../catalogue/model.js';

/** What number it gets depends on what was published before. */
export type UnnumberedCatalogue = Omit<Catalogue, 'revision'>;

/** All that is published, as values; `serialise` makes files of them. */
export interface Publication {
  /** By language: nl, fr … */
  readonly catalogues: ReadonlyMap<string, UnnumberedCatalogue>;
  /** By file name, as the catalogues name them. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** By slug or NIS code. */
  readonly settings: ReadonlyMap<string, Settings | Alias>;
  /** By file name: lists of hashes, lexicon, events, municipalities.json. */
  readonly others: ReadonlyMap<string, unknown>;
}
