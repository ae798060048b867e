/** Which catalogues may replace what a visitor already sees. */
import { decodeCatalogue } from '../catalogue/decode.js';
import type { Finding } from '../catalogue/finding.js';
import type { Catalogue } from '../catalogue/model.js';
import { SourceError } from './request.js';

export interface Accepted {
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
}

/** With more bad records than this, the file as a whole is not to be trusted. */
const MOST_BAD_RECORDS = 0.2;

/** The catalogue in `json`, or a SourceError `refused`: an empty or mostly broken file is no catalogue. */
export function acceptCatalogue(json: unknown, url: string): Accepted {
  const { value, findings } = decodeCatalogue(json);
  if (!value)
    throw new RefusedCatalogue(url, 'this is not a catalogue that the guide can read', findings);
  const given = (json as { products: unknown[] }).products.length;
  if (given - value.products.length > given * MOST_BAD_RECORDS) {
    throw new RefusedCatalogue(
      url,
      `only ${value.products.length} of ${given} products can be read`,
      findings,
    );
  }
  if (!value.products.length && !value.empty) {
    throw new RefusedCatalogue(url, 'the catalogue holds no products', findings);
  }
  return { catalogue: value, findings };
}

/** With the findings that tell a webmaster why. */
export class RefusedCatalogue extends SourceError {
  constructor(
    url: string,
    message: string,
    readonly findings: readonly Finding[],
  ) {
    super('refused', url, message);
  }
}
