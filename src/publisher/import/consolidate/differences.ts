/** What an organisation says otherwise than the centre, as overrides; the rest is inherited. */
import type { FieldName, Override, Tone } from '../../../catalogue/model.js';
import { isDutch } from '../../../content/language-tags.js';
import { canonicalJson } from '../../../content/hash.js';
import { isByLanguage } from '../../../content/walk.js';
import { fieldNames } from '../../../catalogue/schema/fields.js';
import type { PublishedFields } from './published-fields.js';
import { inTone, neutral, otherLanguages } from './variants.js';

interface Differences {
  readonly override: Override;
  /** Fields that the organisation has and takes from the centre. */
  readonly inherited: number;
  /** Fields that it has of its own. */
  readonly own: number;
  /** Fields that the centre has and it hasn't. */
  readonly leftOut: number;
}

export function differencesOf(
  published: PublishedFields,
  central: PublishedFields,
  tone: Tone,
): Differences {
  const override: Partial<Record<FieldName, unknown>> = {};
  const counts = { inherited: 0, own: 0, leftOut: 0 };
  for (const name of fieldNames) {
    const own = published[name];
    if (own === undefined) {
      if (central[name] === undefined) continue;
      override[name] = null;
      counts.leftOut += 1;
    } else if (readsTheSame(own, central[name], tone)) counts.inherited += 1;
    else {
      override[name] = plain(own);
      counts.own += 1;
    }
  }
  return { override: override as Override, ...counts };
}

function readsTheSame(own: unknown, central: unknown, tone: Tone): boolean {
  if (central === undefined) return false;
  if (canonicalJson(inTone(own, tone)) !== canonicalJson(inTone(central, tone))) return false;
  const others = otherLanguages(own);
  return others === undefined || canonicalJson(others) === canonicalJson(otherLanguages(central));
}

/** As settings say it: one text in the municipality's own tone, without tags. */
function plain(value: unknown): unknown {
  const texts = neutral(value);
  if (isByLanguage(texts)) {
    const tags = Object.keys(texts);
    return tags.length === 1 && tags.every(isDutch) ? texts.nl : texts;
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
