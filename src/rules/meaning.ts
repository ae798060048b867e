/** What can be told of any text, whoever wrote it. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import type { AbolishedTerm } from '../content/abolished.js';
import { checkAbolished } from './abolished.js';
import { checkPlaceholders } from './placeholders.js';
import { checkReadability } from './readability.js';
import { textsOf } from '../content/texts.js';

/** Longer titles don't fit a line on a phone, nor a search result. */
const MAX_TITLE = 80;

export function checkMeaning(data: object, abolished: readonly AbolishedTerm[]): Finding[] {
  const findings: Finding[] = [];
  // A retired product is about what no longer exists.
  const terms = (data as { readonly status?: unknown }).status === 'retired' ? [] : abolished;
  for (const found of textsOf(data)) {
    findings.push(
      ...checkPlaceholders(found),
      ...checkAbolished(found, terms),
      ...checkReadability(found),
    );
    if (isEmptySection(found.field, found.text))
      findings.push({ code: 'empty-section', severity: 'warning', path: found.path });
    if (isTitle(found.path) && found.text.length > MAX_TITLE) {
      const args = { length: found.text.length, max: MAX_TITLE };
      findings.push({ code: 'long-title', severity: 'advice', path: found.path, args });
    }
  }
  return findings;
}

/** Of a product, or of an override or local product in settings. */
function isTitle(path: Finding['path']): boolean {
  const at = path.indexOf('name');
  if (at < 0 || path.length > at + 2) return false;
  return at === 0 || path[at - 1] === 'override' || path[at - 2] === 'localProducts';
}

const isEmptySection = (field: string, text: string): boolean =>
  field !== 'keywords' && !/[\p{L}\p{N}]/u.test(text);
