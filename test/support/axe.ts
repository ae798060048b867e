/** axe-core, which as a plain script leaves itself on the page. */
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';

/** What its own types don't tell. */
interface Commons {
  readonly aria: { readonly getRole: (element: Element) => string | null };
  readonly dom: { readonly isVisibleToScreenReaders: (element: Element) => boolean };
  readonly text: { readonly accessibleText: (element: Element) => string };
}
interface Utils {
  readonly getNodeFromTree: (element: Element) => unknown;
}

export const { axe } = globalThis as unknown as {
  axe: typeof axeCore & { readonly commons: Commons; readonly utils: Utils };
};
