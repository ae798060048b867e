/** A municipality or product that was named on the command line and isn't there. */
import { closest } from '../../catalogue/closest.js';
import { slugOf } from '../../catalogue/slug.js';
import { fileFinding } from '../findings.js';
import { formerMunicipalities, municipalities } from '../../content/municipalities.js';
import { Refusal } from './refusal.js';

/** @param at the publication or folder in which it was looked for */
export function noMunicipality(at: string, found: string): Refusal {
  const slugs = [...municipalities, ...formerMunicipalities].map(({ slug }) => slug);
  const suggestion = closest(slugOf(found), slugs);
  return new Refusal([fileFinding(at, 'no-municipality', { found, suggestion })], 2);
}

/** @param ids of the products that are there */
export function noProduct(at: string, found: string, ids: Iterable<string>): Refusal {
  const suggestion = closest(found, ids);
  return new Refusal([fileFinding(at, 'no-product', { found, suggestion })], 2);
}
