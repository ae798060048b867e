/** In the built files the ids of interface texts are a letter or two: a good half kilobyte less. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL =
  /\bmsg\(\s*(?:str)?(['"`])(?:\\.|(?!\1)[^\\])*\1,\s*\{\s*id:\s*'([\w-]+)',?\s*\},?\s*\)/g;
const ENTRY = /^(\s*)'?([\w-]+)'?: /gm;
const RADIX = 36;

export function shortMessageIds(xliff: string): Plugin {
  const short = new Map<string, string>();
  for (const [, id = ''] of readFileSync(xliff, 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)) {
    // A letter first, so that no key needs quotes.
    short.set(id, `m${short.size.toString(RADIX)}`);
  }
  const shorten = (id: string) => {
    const name = short.get(id);
    if (!name) throw new Error(`Message "${id}" is not in ${xliff}: run npm run texts.`);
    return name;
  };
  return {
    name: 'short-message-ids',
    enforce: 'pre',
    transform(code, file) {
      if (file.includes('/src/locales/')) {
        return {
          code: code.replace(ENTRY, (_, space: string, id: string) => `${space}${shorten(id)}: `),
          map: null,
        };
      }
      if (!file.includes('/src/element/') || !/\bmsg\(/.test(code)) return null;
      let calls = 0;
      const shortened = code.replace(CALL, (call, _quote, id: string) => {
        calls++;
        return call.replace(new RegExp(`'${id}'(?!.*'${id}')`, 's'), `'${shorten(id)}'`);
      });
      // A call that the pattern misses would lose its translation.
      const expected = code.match(/(?<![\w.])msg\(/g)?.length ?? 0;
      if (calls !== expected)
        throw new Error(
          `${file}: ${expected} texts, ${calls} ids found. Write ids as { id: '…' }.`,
        );
      return { code: shortened, map: null };
    },
  };
}
