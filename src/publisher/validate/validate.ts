/** All that is wrong with content: first by the schema, then by meaning. */
import type { Content } from '../content/read.js';
import type { FileFinding } from '../finding.js';
import { checkContent } from './content.js';
import { checkEvents } from './events.js';
import { checkLanguages, checkProducts } from './products.js';
import { checkAllSettings } from './settings.js';

/** @param today lapsed is what ended before it: 2026-11-23 */
export function validate(content: Content, today: string): FileFinding[] {
  return [
    ...content.findings,
    ...checkLanguages(content),
    ...checkProducts(content, today),
    ...checkAllSettings(content, today),
    ...checkEvents(content),
    ...checkContent(content, today),
  ];
}
