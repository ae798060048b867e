/** Where a value comes from, so that a visitor can see who says it and how fresh it is. */
export interface Provenance {
  readonly source: 'central' | 'cooperation' | 'municipality';
  /** Name of the publisher, cooperation or municipality. */
  readonly name: string;
  /** Of the catalogue. */
  readonly revision?: number;
  /** Date of the text, or of the settings that replace it. */
  readonly date?: string | undefined;
  /** NIS code of the former municipality whose rules these are. */
  readonly area?: string;
  /** Sources of items set behind the others. */
  readonly additions?: readonly Provenance[];
}
