/**
 * Lit as a guest: in its own packages it leaves version marks and a policy on the page's global object,
 * and listens to hooks there, where a host's own Lit may stand already. In ours it doesn't.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const POLICY = JSON.stringify(
  fileURLToPath(new URL('../../src/element/page/trusted-types.ts', import.meta.url)),
);
interface Change {
  readonly file: RegExp;
  /** What is replaced, and by what. Each stands once in the file. */
  readonly replace: readonly (readonly [RegExp, string])[];
  /** Stands before the code, on its first line: source maps keep their lines. */
  readonly before?: string;
}
const CHANGES: readonly Change[] = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    before: `import{policy as guidePolicy}from${POLICY};`,
    replace: [
      [/\bs\?s\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/, 'guidePolicy'],
      // Hooks for polyfills, and the list of versions.
      [
        /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
        ';',
      ],
    ],
  },
  {
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    replace: [
      [/\bp=a\.reactiveElementPolyfillSupport\b/, 'p=void 0'],
      // What decorators keep of properties, by a symbol of the platform's own: the guide has none.
      [/\bSymbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/\bconst t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
      [
        /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
        ';',
      ],
    ],
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    replace: [
      [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);/, ';'],
      [/\bconst o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/, ''],
      [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    ],
  },
];

/** @throws Error where Lit is another version than the one whose text is known here */
export const litWithoutGlobals: Plugin = {
  name: 'lit-without-globals',
  transform(code, id) {
    const change = CHANGES.find(({ file }) => file.test(id));
    if (!change) return null;
    let changed = code;
    for (const [pattern, replacement] of change.replace) {
      if (!pattern.test(changed))
        throw new Error(`${id} is not the Lit that was known: see lit-without-globals.ts.`);
      changed = changed.replace(pattern, replacement);
    }
    return { code: `${change.before ?? ''}${changed}`, map: null };
  },
};
