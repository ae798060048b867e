/** Which files may replace what a visitor already sees. */
import { decodeAlias, decodeCatalogue, decodeSettings } from '../catalogue/decode.js';
import type { Decoded, Finding } from '../catalogue/finding.js';
import type { Alias, Catalogue, Settings } from '../catalogue/model.js';
import { SourceError } from './request.js';

interface Accepted {
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
  /** How many records were left out. */
  readonly bad: number;
}

/** With a larger share of bad records than this, nothing in the file is to be trusted. */
const MAX_BAD_SHARE = 0.2;

/**
 * The catalogue in `json`. An empty or mostly broken file is no catalogue.
 * @throws RefusedCatalogue
 */
export function acceptCatalogue(json: unknown, url: string): Accepted {
  const { value, findings } = decodeCatalogue(json);
  const refuse = (message: string) => new RefusedCatalogue(url, message, findings);
  if (!value) throw refuse('this is not a catalogue that the guide can read');
  const given = (json as { products: unknown[] }).products.length;
  const good = value.products.length;
  if (given - good > given * MAX_BAD_SHARE)
    throw refuse(`only ${good} of ${given} products can be read`);
  if (!good && !value.empty) throw refuse('the catalogue holds no products');
  return { catalogue: value, findings, bad: given - good };
}

interface AcceptedSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** Too much was left out to replace settings that were complete. */
  readonly broken: boolean;
}

/** @throws RefusedCatalogue where nothing of it can be used */
export function acceptSettings(json: unknown, url: string): AcceptedSettings {
  const { value, findings } = decodeSettings(json);
  if (!value) throw new RefusedCatalogue(url, 'these are not settings', findings);
  const damaged = new Set<unknown>();
  for (const { path, severity } of findings)
    if (severity === 'error' && path[0] === 'products') damaged.add(path[1]);
  // The whole map may be gone.
  const given = (json as Settings).products ?? {};
  const broken = !value.products !== !(json as Settings).products;
  return {
    settings: value,
    findings,
    broken: broken || damaged.size > Object.keys(given).length * MAX_BAD_SHARE,
  };
}

/** Settings, or where they moved to. @throws RefusedCatalogue */
export function acceptLocal(json: unknown, url: string): AcceptedSettings | Alias {
  return decodeAlias(json).value ?? acceptSettings(json, url);
}

/** The decoded value. @throws RefusedCatalogue, which says `message`, where there is none */
export function orRefuse<T>({ value, findings }: Decoded<T>, url: string, message: string): T {
  if (value === undefined) throw new RefusedCatalogue(url, message, findings);
  return value;
}

/** A file that was had and can't be used, with the findings that tell a webmaster why. */
export class RefusedCatalogue extends SourceError {
  constructor(
    url: string,
    message: string,
    readonly findings: readonly Finding[],
  ) {
    super(findings[0]?.code === 'newer-schema' ? 'newer-schema' : 'refused', url, message);
  }
}
