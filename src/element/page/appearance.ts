/** The look that settings ask for, as a style sheet: a host's own CSS still wins. */
import type { Appearance } from '../../catalogue/model.js';

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

export function applyAppearance(root: ShadowRoot, appearance: Appearance): void {
  let sheet = sheets.get(root);
  if (!sheet) {
    sheet = new CSSStyleSheet();
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
