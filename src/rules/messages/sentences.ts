/** How findings are put into words: what is wrong, and what to do. */
import type { AnyFinding as Finding } from '../../catalogue/finding.js';
import type { MessageLanguage } from '../../catalogue/messages.js';

type Args = NonNullable<Finding['args']>;
type Pair = readonly [what: string, remedy: string];
export type Sentences = Readonly<Record<MessageLanguage, (args: Args) => Pair>>;
export type SentencesByCode = Readonly<Record<string, Sentences>>;

export function didYouMean(
  language: MessageLanguage,
  suggestion: string | number | undefined,
  otherwise: string,
): string {
  if (suggestion === undefined) return otherwise;
  return language === 'nl' ? `Bedoelde u "${suggestion}"?` : `Did you mean "${suggestion}"?`;
}
