/** A municipality or product that was named on the command line and isn't there. */
import { closest } from '../../catalogue/closest.js';
import { slugOf } from '../../catalogue/slug.js';
import { type FileFinding, fileFinding } from '../findings.js';
import { formerMunicipalities, municipalities } from '../../content/municipalities.js';

export function noMunicipality(at: string, found: string): FileFinding {
  const slugs = [...municipalities, ...formerMunicipalities].map(({ slug }) => slug);
  const suggestion = closest(slugOf(found), slugs);
  return fileFinding(at, 'no-municipality', { found, suggestion });
}

export function noProduct(at: string, found: string, ids: Iterable<string>): FileFinding {
  const suggestion = closest(found, ids);
  return fileFinding(at, 'no-product', { found, suggestion });
}
