/** Finds what assistive technology finds: elements by role and name, through shadow roots. */
import { axe } from './axe.js';

export interface Wanted {
  readonly name?: string | RegExp;
  /** Of a heading. */
  readonly level?: number;
}
interface Found {
  readonly element: HTMLElement;
  readonly name: string;
}

/** All elements in `root` with this role, and name or level where one is given, that aren't hidden. */
export function allByRole(root: Element, role: string, wanted: Wanted = {}): HTMLElement[] {
  return withRole(root, role)
    .filter((found) => matches(found, wanted))
    .map(({ element }) => element);
}

/** The only such element; fails with what there is instead. */
export function byRole(root: Element, role: string, wanted: Wanted = {}): HTMLElement {
  const there = withRole(root, role);
  const matching = there.filter((found) => matches(found, wanted));
  const [only] = matching;
  if (only && matching.length === 1) return only.element;
  const names = there.map(({ name }) => `“${name}”`).join(', ') || 'none';
  throw new Error(`${matching.length} of ${role} ${describeWanted(wanted)}; there are: ${names}`);
}

function describeWanted({ name, level }: Wanted): string {
  return [name !== undefined && `“${String(name)}”`, level !== undefined && `at level ${level}`]
    .filter(Boolean)
    .join(' ');
}

function matches({ element, name }: Found, wanted: Wanted): boolean {
  if (wanted.level !== undefined && levelOf(element) !== wanted.level) return false;
  if (wanted.name === undefined) return true;
  return typeof wanted.name === 'string' ? name === wanted.name : wanted.name.test(name);
}

const levelOf = (element: HTMLElement) =>
  Number(element.getAttribute('aria-level') ?? /^H(\d)$/.exec(element.tagName)?.[1]);

function withRole(root: Element, role: string): Found[] {
  const { aria, dom, text } = axe.commons;
  // axe answers only of the tree that it is set up with.
  axe.setup(root);
  try {
    return [...descendants(root)]
      .filter((element) => axe.utils.getNodeFromTree(element) && aria.getRole(element) === role)
      .filter((element) => dom.isVisibleToScreenReaders(element))
      .map((element) => ({ element, name: text.accessibleText(element).trim() }));
  } finally {
    axe.teardown();
  }
}

function* descendants(root: Element | ShadowRoot): Generator<HTMLElement> {
  if (root instanceof Element && root.shadowRoot) yield* descendants(root.shadowRoot);
  for (const child of root.children) {
    if (child instanceof HTMLElement) yield child;
    yield* descendants(child);
  }
}
