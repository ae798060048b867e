import type { MessageLanguage } from '../catalogue/messages.js';

/** The remedy for a name that isn't there: the one that was probably meant, or what else to do. */
export function didYouMean(
  language: MessageLanguage,
  suggestion: string | undefined,
  otherwise: string,
): string {
  if (suggestion === undefined) return otherwise;
  return language === 'nl' ? `Bedoelde u "${suggestion}"?` : `Did you mean "${suggestion}"?`;
}
