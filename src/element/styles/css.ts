/** A style sheet that all guides of a page share, made when the first one is drawn. */
export type Styles = () => CSSStyleSheet;

/** Constructed, so that the strictest Content Security Policy lets it be. Escapes are CSS's own. */
export function css({ raw: [text = ''] }: TemplateStringsArray): Styles {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
    }
    return sheet;
  };
}
