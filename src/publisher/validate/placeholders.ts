/** Words that stand for a text that was never written. */
import type { Finding } from '../../catalogue/finding.js';
import type { FoundText } from './texts.js';

const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:X{2,}(?![\p{L}\p{N}])|n\.\s?t\.\s?b\.|lorem ipsum|TBD(?!\p{L})|TODO(?!\p{L})|(?:nog )?(?:in|aan) te vullen(?=\s*(?:$|[.,;:)\]…]))|vul hier|hier komt (?:de |nog )?tekst)|\[\s*(?:…|\.{2,}|_+)\s*\]|\[[^\]\n]{0,60}(?:invullen|aanvullen|naam gemeente|naam van de gemeente|gemeente)\]|_{4,}|\.{6,}/iu;
const CASE_MATTERS = /^(?:x+|todo|tbd)$/i;

export function checkPlaceholders({ text, path }: FoundText): Finding[] {
  const found = PLACEHOLDER.exec(text)?.[0].trim();
  if (found === undefined) return [];
  // "xx" and "todo" in running text are something else.
  if (CASE_MATTERS.test(found) && found !== found.toUpperCase()) return [];
  return [{ code: 'placeholder', severity: 'warning', path, args: { found } }];
}
