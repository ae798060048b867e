/** Where the files are. */
import { slugOf } from '../catalogue/slug.js';
import type { NamedFile } from './signed.js';

/** Settings are named for the slug of a municipality, or for its NIS code. */
export function settingsUrl(catalogueUrl: string, municipality: string): string {
  return new URL(`settings/${slugOf(municipality)}.json`, catalogueUrl).href;
}

/** catalogue.fr.json beside catalogue.json; the Dutch one is plain. */
export function catalogueUrlFor(catalogueUrl: string, lang: string): string {
  return lang === 'nl' ? catalogueUrl : catalogueUrl.replace(/\.json(?=$|[?#])/, `.${lang}.json`);
}

/** An address against the page's, or undefined where it is none. */
export function absoluteUrl(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

/**
 * A file of the publication that `catalogue` belongs to, or undefined: a catalogue that was tampered
 * with must not make visitors' browsers ask other servers.
 */
export function fileUrl(name: string, catalogue: string): string | undefined {
  const url = absoluteUrl(name, catalogue);
  return url?.startsWith(new URL('.', catalogue).href) ? url : undefined;
}

/** A file that a catalogue names, if it is one of its publication. */
export function namedFile(name: string | undefined, catalogue: string): NamedFile | undefined {
  const url = name && fileUrl(name, catalogue);
  return url ? { url, name } : undefined;
}

/** Whether a file is on the server of the page itself. */
export const isOwn = (url: string): boolean => new URL(url).origin === location.origin;
