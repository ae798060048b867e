import { plainLanguage } from '../catalogue/language.js';
import type { GuideAddress } from '../source/guide-source.js';
import { defaultCatalogue } from './page/page-source.js';
import type { Options } from './attributes.js';

/** Where a guide's data are, in a language; undefined where no catalogue is known. */
export function guideAddress(options: Options, lang: string): GuideAddress | undefined {
  const { catalogue = defaultCatalogue(), mirrors, municipality, settings, snapshot } = options;
  const { publicKey: keys, cache } = options;
  if (!catalogue) return undefined;
  // Each by name, also where there is nothing: a host page may have extended Object.prototype.
  return {
    ...{ catalogue, mirrors, municipality, settings, snapshot, keys, device: cache === 'device' },
    lang: plainLanguage(lang),
  };
}
