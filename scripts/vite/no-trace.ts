/**
 * Lit as a guest: in its own package it leaves version marks and a policy on the page's global
 * object, where a host's own Lit may stand already. In ours it keeps them to itself.
 */
import type { Plugin } from 'vite';

const LIT = /\/(?:lit-html|reactive-element|lit-element)\.js$/;
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/(?<==)globalThis\b/, '{trustedTypes:globalThis.trustedTypes}'],
  [/createPolicy\("lit-html"/, 'createPolicy("product-guide"'],
  // Only standard decorators look these up, and there are none here.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),/, ''],
  [/\blitPropertyMetadata\.get\(/, 'new Map().get('],
];

export const noTrace: Plugin = {
  name: 'no-trace',
  transform(code, id) {
    if (!LIT.test(id)) return null;
    let changed = code;
    for (const [pattern, replacement] of CHANGES) changed = changed.replace(pattern, replacement);
    if (changed === code) throw new Error(`${id} is not the Lit that was known: see no-trace.ts.`);
    return { code: changed, map: null };
  },
};
