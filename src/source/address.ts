/** Where the files are. */

/** gingelom for "Gingelom", 71017 for a NIS code: the name of a settings file. */
export function settingsSlug(municipality: string): string {
  return municipality
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function settingsUrl(catalogueUrl: string, municipality: string): string {
  return new URL(`settings/${settingsSlug(municipality)}.json`, catalogueUrl).href;
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
