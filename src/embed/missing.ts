/** What a webmaster has to paste where a script is loaded and no guide is there: silence helps nobody. */

const TAG = '<product-guide municipality="…"></product-guide>';

/** One line in the console. */
export function sayWhatIsMissing(): void {
  const meant = document.querySelector('[data-municipality]:not(script)');
  const text = meant
    ? `<${meant.localName} data-municipality="${meant.getAttribute('data-municipality') ?? ''}"> is no place for a guide yet: add the attribute data-product-guide, or paste ${TAG}.`
    : `The script is loaded, but nothing on this page says where a guide goes. Paste ${TAG} or <div data-product-guide data-municipality="…"></div> there; some editors and tag managers take attributes from a script tag.`;
  console.warn(`[product-guide] ${text}`);
}
