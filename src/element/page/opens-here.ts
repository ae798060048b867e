/** Takes a click over from the browser, unless it asks for a new tab, a new window or a download. */
export function opensHere(event: MouseEvent): boolean {
  const opensElsewhere =
    event.defaultPrevented ||
    event.button > 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey;
  if (!opensElsewhere) event.preventDefault();
  return !opensElsewhere;
}
