/** Defaults stand in the element's table of properties. */
const defaults = {
  name: 'defaults',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
    const className = node.parent.name?.getText();
    const declared = moduleDoc.declarations?.find(({ name }) => name === className);
    for (const property of node.initializer?.properties ?? []) {
      const entry = property.initializer?.properties?.find(
        (field) => field.name.getText() === 'default',
      );
      const member = declared?.members?.find(({ name }) => name === property.name.getText());
      if (entry && member) member.default = entry.initializer.getText();
    }
  },
};

/** The element as editors and catalogues of components read it: dist/custom-elements.json. */
export default {
  globs: ['src/element/product-guide.ts', 'src/element/events.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [defaults],
};
