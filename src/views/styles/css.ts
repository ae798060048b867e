/** A style sheet that all guides of a page share, made when the first one is drawn. */
export interface Styles {
  (): CSSStyleSheet;
  /** The same as text, for pages without script. */
  readonly cssText: string;
}

/** Constructed, so that the strictest Content Security Policy lets it be. Escapes are CSS's own. */
export function css({ raw: [cssText = ''] }: TemplateStringsArray): Styles {
  let sheet: CSSStyleSheet | undefined;
  const styles = () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText);
    }
    return sheet;
  };
  return Object.assign(styles, { cssText });
}
