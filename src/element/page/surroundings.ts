/** What the page around a guide says: language, inline data. */

/** The `lang` that holds at an element, out through shadow roots; nl where nobody says. */
export function languageAround(element: Element): string {
  for (let node: Element | null = element; node;) {
    const marked: Element | null = node.closest('[lang]');
    if (marked) return marked.getAttribute('lang') || 'nl';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'nl';
}

/** The JSON in a child `<script type="application/json" data-…>`; text that is no JSON is complained of. */
export function inlineData(
  element: Element,
  name: string,
  complain: (message: string) => void,
): unknown {
  for (const child of element.children) {
    if (child.localName !== 'script' || !child.hasAttribute(name)) continue;
    try {
      return JSON.parse(child.textContent) as unknown;
    } catch (error) {
      complain(`${name}: ${String((error as Error).message)}: expected JSON`);
    }
  }
  return undefined;
}

const IDLE_LIMIT_MS = 2_000;

/** When the page has nothing better to do. Safari has no idle callbacks. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(work, { timeout: IDLE_LIMIT_MS });
  else setTimeout(work, 1);
}

/** At once; a page that the browser draws ahead has no visitor yet, whose focus could move or who searches. */
export function whenVisited(work: () => void): void {
  const { prerendering } = document as { readonly prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', work, { once: true });
  else work();
}
