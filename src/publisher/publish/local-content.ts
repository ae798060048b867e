/** Whether settings say anything beyond whose they are. */

/** What settings hold also where a municipality has said nothing. */
const GENERAL: ReadonlySet<string> = new Set(['municipality', 'modified', 'revision', '@context']);

/** Whether a municipality has said anything of its own. */
export const hasLocalContent = (settings: object): boolean =>
  Object.entries(settings).some(
    ([key, value]) =>
      !GENERAL.has(key) &&
      value !== undefined &&
      (typeof value !== 'object' || Object.keys(value as object).length > 0),
  );
