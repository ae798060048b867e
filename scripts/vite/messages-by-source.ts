/**
 * In the built files interface texts have no ids: a translation is found by the Dutch text that stands
 * in the code. Who reads Dutch, as most do, loads nothing that only translations need. One that says
 * the same as the source (most of je, beside u) is left out: the source stands in for it. Where two
 * texts are the same in Dutch alone, both keep their ids.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL =
  /\bmsg\(\s*((?:str)?(['"`])((?:\\.|(?!\2)[^\\])*)\2),\s*\{\s*id:\s*'([\w-]+)',?\s*\},?\s*\)/g;
const ENTRY = /^\s*'?([\w-]+)'?: (.*?),?$/gm;
const UNIT = /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

interface Unit {
  /** What the texts of a language are found by. */
  readonly key: string;
  /** As localize.ts makes it of a text in the code. */
  readonly source: string;
  /** Says what the source says. */
  readonly same: boolean;
}

/** @param folder where the XLIFF files are, one a locale */
export function messagesBySource(folder: string): Plugin {
  const unitsOf = (locale: string) => readUnits(readFileSync(`${folder}/${locale}.xlf`, 'utf8'));
  const known = unitsOf('fr');
  return {
    name: 'messages-by-source',
    enforce: 'pre',
    transform(code, file) {
      const locale = /\/src\/texts\/locales\/([\w-]+)\.ts$/.exec(file)?.[1];
      if (locale) {
        const units = unitsOf(locale);
        const entries = code.replace(ENTRY, (_, id: string, text: string) => {
          const { key, same } = units.get(id) as Unit;
          return same ? '' : `${JSON.stringify(key)}: ${text},`;
        });
        return { code: entries, map: null };
      }
      if (!file.includes('/src/element/') || !/\bmsg\(/.test(code)) return null;
      let calls = 0;
      const byText = code.replace(
        CALL,
        (call, text: string, _quote, inside: string, id: string) => {
          calls++;
          const unit = known.get(id);
          if (unit?.source !== inside.replace(/\$\{[^}]*\}/g, '{}'))
            throw new Error(`${file}: "${id}" is not what ${folder} says: run npm run texts.`);
          return unit.key === id ? call : `msg(${text})`;
        },
      );
      // A call that the pattern misses would lose its translation.
      const expected = code.match(/(?<![\w.])msg\(/g)?.length ?? 0;
      if (calls !== expected)
        throw new Error(
          `${file}: ${expected} texts, ${calls} ids found. Write ids as { id: '…' }.`,
        );
      return { code: byText, map: null };
    },
  };
}

function readUnits(xliff: string): ReadonlyMap<string, Unit> {
  const all = [...xliff.matchAll(UNIT)].map(([, id = '', source = '', target = '']) => ({
    id,
    source: plain(source),
    same: source === target,
  }));
  return new Map(
    all.map(({ id, source, same }) => {
      const unique = all.filter((other) => other.source === source).length === 1;
      return [id, { key: unique ? source : id, source, same }];
    }),
  );
}
const plain = (text: string) =>
  text
    .replace(/<x [^>]*\/>/g, '{}')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
