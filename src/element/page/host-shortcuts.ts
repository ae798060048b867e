/** Keys that are typed into a guide are none of the page's business. */

/**
 * A page's shortcut for "/" or "s" looks whether its target is a field; out there the target is the
 * guide, and the letter would be lost.
 */
export function shieldTyping(event: KeyboardEvent): void {
  const { key, target } = event;
  const isText = [...key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isText && (target as Element).localName === 'input') event.stopPropagation();
}
