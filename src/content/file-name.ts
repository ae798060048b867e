/** Names of content files as programs change them. */

/**
 * What a file is about, without what mail, browsers, editors and systems put behind its name:
 * "gingelom" of "gingelom (1).json.txt". Capitals stay.
 */
export const stemOf = (name: string): string =>
  name
    .replace(/\..*$/, '')
    .replace(/([\s_-]+(\(\d+\)|kopie|copy|copie))+$/i, '')
    .replace(/^(kopie|copy|copie)( van| of| de)?[\s_-]+/i, '')
    .trim();
