import { readAttribute } from '../element/attributes.js';

/**
 * Gives a guide the attributes that stand on another element under their `data-` names: those that a
 * guide knows, and no other.
 * @param allowed asked for each, by the attribute's own name
 */
export function giveAttributes(
  guide: HTMLElement,
  from: HTMLElement,
  allowed: (name: string, value: string) => boolean = () => true,
): void {
  for (const { name, value } of [...from.attributes]) {
    const own = name === 'data-lang' ? 'lang' : readAttribute(from, name)?.name;
    if (own === undefined || !name.startsWith('data-') || !allowed(own, value)) continue;
    try {
      guide.setAttribute(own, value);
    } catch (error) {
      // A page's policy: the guide does without, and those after it come all the same.
      console.warn(`[product-guide] ${name} could not be used:`, error);
    }
  }
}
