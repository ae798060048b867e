/** The element as editors and catalogues of components read it: dist/custom-elements.json. */
import { tsImport } from 'tsx/esm/api';

const { ATTRIBUTES } = await tsImport('./src/element/attributes.ts', import.meta.url);

/** Names, values and defaults of attributes stand in a table of their own, not in the class. */
const attributes = {
  name: 'attributes',
  moduleLinkPhase({ moduleDoc }) {
    const guide = moduleDoc.declarations?.find(({ name }) => name === 'ProductGuide');
    if (!guide) return;
    guide.attributes = [
      {
        name: 'lang',
        type: { text: 'language tag' },
        description: 'Language of the guide; left out: that of the page around, if it is offered.',
      },
    ];
    for (const [property, entry] of Object.entries(ATTRIBUTES)) {
      const { attribute = property.toLowerCase(), expected, reflect = false } = entry;
      const member = guide.members.find(({ name }) => name === property);
      const values = { text: Array.isArray(expected) ? quoted(expected) : expected };
      const known = { default: entry.default?.toString() };
      Object.assign(member, known, { attribute, reflects: reflect });
      if (Array.isArray(expected)) member.type = values;
      guide.attributes.push({
        ...{ name: attribute, fieldName: property, description: member.description },
        ...{ ...known, type: values },
      });
    }
  },
};
const quoted = (values) => values.map((value) => `'${value}'`).join(' | ');

export default {
  globs: ['src/element/product-guide.ts', 'src/element/events.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [attributes],
};
