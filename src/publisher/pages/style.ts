/** The look of the pages: the element's own styles, in the municipality's colours and letters. */
import type { Appearance } from '../../catalogue/model.js';
import { base } from '../../views/styles/base.js';
import { list } from '../../views/styles/list.js';
import { media } from '../../views/styles/media.js';
import { page } from '../../views/styles/page.js';
import { prose } from '../../views/styles/prose.js';
import { sheet } from '../../views/styles/sheet.js';
import { tokens } from '../../views/styles/tokens.js';

/** The values are typed (schema/settings.ts): no url(), no var(), nothing that ends a declaration. */
export function styleSheet(appearance: Appearance): string {
  const own = Object.entries(appearance).map(([name, value]) => `--pg-${name}:${String(value)};`);
  const styles = [tokens, base, list, prose, sheet, media, page].map(({ cssText }) => cssText);
  return `${own.length ? `:root{${own.join('')}}` : ''}${styles.join('').replace(/\s*\n\s*/g, '\n')}`;
}
