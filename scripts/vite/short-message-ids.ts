/**
 * In the built files the ids of interface texts are a letter or two, and a translation that says the
 * same as the source (most of je, beside u) is left out: the source stands in for it.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL =
  /\bmsg\(\s*(?:str)?(['"`])(?:\\.|(?!\1)[^\\])*\1,\s*\{\s*id:\s*'([\w-]+)',?\s*\},?\s*\)/g;
const ENTRY = /^\s*'?([\w-]+)'?: (.*?),?$/gm;
const UNIT = /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g;
const RADIX = 36;

/** @param folder where the XLIFF files are, one a locale */
export function shortMessageIds(folder: string): Plugin {
  const units = (locale: string) => readFileSync(`${folder}/${locale}.xlf`, 'utf8').matchAll(UNIT);
  const short = new Map<string, string>();
  for (const [, id = ''] of units('fr')) {
    // A letter first, so that no key needs quotes.
    short.set(id, `m${short.size.toString(RADIX)}`);
  }
  const shorten = (id: string) => {
    const name = short.get(id);
    if (!name) throw new Error(`Message "${id}" is not in ${folder}: run npm run texts.`);
    return name;
  };
  return {
    name: 'short-message-ids',
    enforce: 'pre',
    transform(code, file) {
      const locale = /\/src\/locales\/([\w-]+)\.ts$/.exec(file)?.[1];
      if (locale) {
        const same = new Set<string>();
        for (const [, id = '', source, target] of units(locale))
          if (source === target) same.add(id);
        return {
          code: code.replace(ENTRY, (_, id: string, text: string) =>
            same.has(id) ? '' : `${shorten(id)}: ${text},`,
          ),
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
