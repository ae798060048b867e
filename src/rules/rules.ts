/** The table of rules. A new one is a file and its line here. */
import type { Definitions, Found } from '../content/define-findings.js';
import { abolished } from './abolished.js';
import { addresses } from './addresses.js';
import { amounts } from './amounts.js';
import { dates } from './dates.js';
import { duplicateProduct } from './duplicate-product.js';
import { emptyText } from './empty-text.js';
import { ended } from './ended.js';
import { fees } from './fees.js';
import { hours } from './hours.js';
import { identity } from './identity.js';
import { languages } from './languages.js';
import { links } from './links.js';
import { localIdTaken } from './local-id-taken.js';
import { longTitle } from './long-title.js';
import { municipality } from './municipality.js';
import { namesItself } from './names-itself.js';
import { overrideStale } from './override-stale.js';
import { placeholder } from './placeholder.js';
import { readability } from './readability.js';
import { references } from './references.js';
import { retired } from './retired.js';
import { review } from './review.js';
import { sdg } from './sdg.js';
import { tone } from './tone.js';

/** In this order their findings come, where several stand at one position. */
export const RULES = [
  languages,
  identity,
  tone,
  dates,
  addresses,
  fees,
  hours,
  namesItself,
  retired,
  review,
  references,
  municipality,
  localIdTaken,
  overrideStale,
  placeholder,
  abolished,
  readability,
  emptyText,
  longTitle,
  ended,
  sdg,
  duplicateProduct,
  amounts,
  links,
] as const;

/** What a rule can find. */
export type RuleFinding = Found<(typeof RULES)[number]['finding']>;

/** Their codes, with severity, sentences and examples. */
export const ruleDefinitions: Definitions = Object.fromEntries(
  RULES.flatMap(({ definitions }) => Object.entries(definitions)),
);
