/** All that is wrong with content: first by the schema, then by meaning. */
import { basename } from 'node:path';
import type { Content } from '../content/content.js';
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import type { InFile } from '../content/file-finding.js';
import { checkContent } from './content.js';
import { checkEvents } from './events.js';
import { checkLanguages, checkProducts } from './products.js';
import { checkAllSettings } from './settings.js';

/** @param today lapsed is what ended before it: 2026-11-23 */
export function validate(content: Content, today: string): InFile<Finding>[] {
  const unread = sheetsNotRead(content);
  return [
    ...content.findings,
    ...checkLanguages(content),
    ...checkProducts(content, today),
    ...checkAllSettings(content, today),
    ...checkEvents(content),
    ...checkContent(content, today),
    // Who names a sheet that can't be read is not at fault.
  ].filter(({ code, args }) => code !== 'unknown-product' || !unread.has(String(args?.found)));
}

/** Ids of sheets that are there but hold too grave an error to be used. */
function sheetsNotRead({ findings, products }: Content): ReadonlySet<string> {
  const read = new Set(products.map(({ file }) => file));
  return new Set(
    findings
      .filter(({ file, severity }) => severity === 'error' && /\.md$/.test(file) && !read.has(file))
      .map(({ file }) => basename(file, '.md')),
  );
}
