/** Puts the focus on a heading that has just come, and its top in sight where it isn't. */
export function focusHeading(root: ShadowRoot, id: string): void {
  const target = root.getElementById(id);
  if (!target) return;
  target.focus({ preventScroll: true });
  const top = target.getBoundingClientRect().top;
  if (top < 0 || top > window.innerHeight / 2) target.scrollIntoView({ block: 'start' });
}
