/** Tone: a text for u needs one for je, and neither should speak in the other's words. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import { isGenerated } from '../content/language-tags.js';
import { isByLanguage, textOf, walk } from '../content/walk.js';

const FORMAL = 'nl-BE-x-formal';
const INFORMAL = 'nl-BE-x-informal';
const INFORMAL_WORD = /(?<![\p{L}\p{N}-])(je|jij|jou|jouw|jullie)(?![\p{L}\p{N}-])/iu;
// Not the u of "9 u", nor that of U-vormig.
const FORMAL_WORD = /(?<![\p{L}\p{N}-]|\d\s)(u|uw|uzelf)(?![\p{L}\p{N}-])/iu;

export function checkTone(product: unknown): Finding[] {
  const findings: Finding[] = [];
  const lacking: Finding[] = [];
  let whole = 0;
  for (const { path, value } of walk(product)) {
    if (!isByLanguage(value)) continue;
    const has = (tag: string) =>
      Object.keys(value).some((key) => key.toLowerCase() === tag.toLowerCase());
    if (has(FORMAL) !== has(INFORMAL) && !has('nl') && !Object.keys(value).some(isGenerated)) {
      const found = has(FORMAL) ? 'u' : 'je';
      const missing = has(FORMAL) ? 'je' : 'u';
      lacking.push({ code: 'missing-tone', severity: 'warning', path, args: { found, missing } });
    } else if (has(FORMAL) && has(INFORMAL)) whole += 1;
    for (const [tag, text] of Object.entries(value)) {
      const wrong = tag === FORMAL ? INFORMAL_WORD : tag === INFORMAL ? FORMAL_WORD : undefined;
      const found = wrong && findWord(text, wrong);
      if (found)
        findings.push({
          code: 'other-tone',
          severity: 'advice',
          path: [...path, tag, ...found.path],
          args: { word: found.word, tone: tag === FORMAL ? 'u' : 'je' },
        });
    }
  }
  // A product that was written in one tone is one thing to know, not forty.
  const first = lacking[0];
  if (first?.args && lacking.length > 1 && !whole)
    return [{ ...first, code: 'one-tone', severity: 'advice', path: [] }, ...findings];
  return [...lacking, ...findings];
}

/** The first such word, with the block that it stands in. */
function findWord(
  text: unknown,
  wrong: RegExp,
): { readonly word: string; readonly path: readonly number[] } | undefined {
  if (!Array.isArray(text)) {
    const word = wrong.exec(textOf(text))?.[1];
    return word === undefined ? undefined : { word, path: [] };
  }
  for (const [i, block] of text.entries()) {
    const word = wrong.exec(textOf(block))?.[1];
    if (word !== undefined) return { word, path: [i] };
  }
  return undefined;
}
