/** The look that settings ask for, as a style sheet: a host's own CSS still wins. */
import type { Appearance } from '../../catalogue/model.js';
import { sheetsFor } from './adopt-styles.js';

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

export function applyAppearance(root: ShadowRoot, appearance: Appearance): void {
  let sheet = sheets.get(root);
  // Moved to another document, a guide has sheets of that one.
  if (!sheet || !root.adoptedStyleSheets.includes(sheet)) {
    [sheet] = sheetsFor(root, [new CSSStyleSheet()]);
    if (!sheet) return;
    sheets.set(root, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  // The values are typed (schema/settings.ts): no url(), no var(), nothing that ends a declaration.
  let tokens = '';
  for (const name of Object.keys(appearance)) {
    tokens += `--pg-${name}:${appearance[name as keyof Appearance] ?? ''};`;
  }
  sheet.replaceSync(tokens ? `:host{${tokens}}` : '');
}
