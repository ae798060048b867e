/**
 * Lit as a guest: in its own package it leaves version marks and a policy on the page's global
 * object, and listens to hooks there, where a host's own Lit may stand already. In ours it doesn't.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const LIT = /\/lit-html\.js$/;
const POLICY = JSON.stringify(
  fileURLToPath(new URL('../../src/element/page/trusted-types.ts', import.meta.url)),
);
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/\bs\?s\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/, 'guidePolicy'],
  // Hooks for polyfills, and the list of versions.
  [
    /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    ';',
  ],
];

export const noTrace: Plugin = {
  name: 'no-trace',
  transform(code, id) {
    if (!LIT.test(id)) return null;
    let changed = code;
    for (const [pattern, replacement] of CHANGES) {
      if (!pattern.test(changed))
        throw new Error(`${id} is not the Lit that was known: see no-trace.ts.`);
      changed = changed.replace(pattern, replacement);
    }
    return { code: `import{policy as guidePolicy}from${POLICY};${changed}`, map: null };
  },
};
