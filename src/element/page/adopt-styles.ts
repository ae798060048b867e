/** Style sheets of a guide in whatever document it stands: a sheet belongs to the one that made it. */

/** The sheets themselves, or their like where the root is in an inner frame or a window of its own. */
export function sheetsFor(root: ShadowRoot, sheets: readonly CSSStyleSheet[]): CSSStyleSheet[] {
  return root.ownerDocument === document ? [...sheets] : likeOf(root, sheets);
}

/** Made anew for the document that a root has come to. */
export function likeOf(root: ShadowRoot, sheets: readonly CSSStyleSheet[]): CSSStyleSheet[] {
  // Without a window nothing is shown.
  const view = root.ownerDocument.defaultView;
  return (view ? sheets : []).map((sheet) => {
    const like = new (view ?? window).CSSStyleSheet();
    like.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    return like;
  });
}
