/** The element as editors and catalogues of components read it: dist/custom-elements.json. */
export default {
  globs: ['src/element/product-guide.ts', 'src/element/events.ts'],
  outdir: 'dist',
  litelement: true,
};
