/** Progress of long work: one line redrawn on a terminal, a line now and then with --verbose. */
import type { World } from './world.js';

const REDRAW_MS = 100;
const LINE_MS = 2_000;

export type ShowProgress = (text: string) => void;

/** Nothing is shown where nobody looks on and nobody asked. */
export function progressIn(
  { progress, err }: World,
  verbose: boolean | undefined,
): { readonly show: ShowProgress; readonly end: () => void } {
  let last = -Infinity;
  const every = (ms: number, draw: ShowProgress) => (text: string) => {
    const now = performance.now();
    if (now - last < ms) return;
    last = now;
    draw(text);
  };
  if (progress) return { show: every(REDRAW_MS, progress), end: () => progress('') };
  return { show: verbose ? every(LINE_MS, err) : () => undefined, end: () => undefined };
}
