/**
 * Private names are short, and the same in every class: Terser gives each of them one name in all of
 * a file, as if one class could see what another one hides.
 */
import type { Plugin } from 'vite';

interface PrivateName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export const shortPrivates: Plugin = {
  name: 'short-privates',
  transform(code, id) {
    if (!id.includes('/src/')) return null;
    const found = privateNames(this.parse(code));
    if (!found.length) return null;
    const uses = new Map<string, number>();
    for (const { name } of found) uses.set(name, (uses.get(name) ?? 0) + 1);
    // The first is the most used one, in every class: what is alike packs well.
    const order = [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
    let short = '';
    let done = 0;
    for (const { name, start, end } of found) {
      short += `${code.slice(done, start)}#p${order.indexOf(name)}`;
      done = end;
    }
    return { code: short + code.slice(done), map: null };
  },
};

/** Those in a syntax tree, in the order of the code. */
function privateNames(node: unknown): PrivateName[] {
  if (typeof node !== 'object' || node === null) return [];
  if ((node as { type?: unknown }).type === 'PrivateIdentifier') return [node as PrivateName];
  return Object.values(node)
    .flatMap(privateNames)
    .sort((a, b) => a.start - b.start);
}
