/** Reads values of a graph as texts, codes and dates, and counts what it reads. */
import type { Block } from '../../catalogue/model.js';
import { MAX_LINE } from '../../catalogue/limits.js';
import { canonicalTag } from '../../content/language-tags.js';
import { cleanLine, mendUrl } from '../../content/clean.js';
import { canonicalJson } from '../../content/hash.js';
import type { Graph } from './graph.js';
import { htmlToBlocks } from './html/html.js';
import type { ReportBuilder } from './report.js';
import { terms } from './terms.js';

export class GraphReader {
  readonly #prose = new Map<string, Block[]>();

  constructor(
    readonly graph: Graph,
    readonly report: ReportBuilder,
  ) {}

  /** One line a language. */
  text(node: string, predicate: string, field: string): Record<string, string> | undefined {
    return this.#byTag(node, predicate, field, (value) => {
      const line = cleanLine(value);
      if (line === undefined || line.length <= MAX_LINE) return line;
      this.report.lose({ code: 'long-text', field, length: line.length }, line.slice(MAX_LINE));
      return line.slice(0, MAX_LINE);
    });
  }

  /** Blocks by language, from HTML or plain text. */
  prose(node: string, predicate: string, field: string): Record<string, Block[]> | undefined {
    return this.#byTag(node, predicate, field, (html) => {
      const known = this.#prose.get(html);
      const blocks = known ?? htmlToBlocks(html, this.report);
      // Variants of one text are often the same: parse once.
      if (!known) this.#prose.set(html, blocks);
      return blocks.length ? blocks : undefined;
    });
  }

  /** Search terms by language; the same one twice (but for case) counts once. */
  words(node: string, predicate: string, field: string): Record<string, string[]> | undefined {
    const lists = new Map<string, string[]>();
    for (const { value, language } of this.graph.take(node, predicate)) {
      const word = cleanLine(value);
      const tag = canonicalTag(language || 'nl');
      const list = lists.get(tag) ?? [];
      lists.set(tag, list);
      if (!word) this.report.clean(`blank ${field}`);
      else if (list.some((one) => one.toLowerCase() === word.toLowerCase()))
        this.report.clean(`${field} given twice`);
      else {
        list.push(word);
        this.report.carry(field);
      }
    }
    const filled = [...lists].filter(([, list]) => list.length);
    return filled.length ? Object.fromEntries(filled) : undefined;
  }

  /** A literal or IRI; further ones are lost. */
  one(node: string, predicate: string, field: string): string | undefined {
    const values = this.graph.take(node, predicate);
    let found: string | undefined;
    for (const { value } of values) {
      const clean = cleanLine(value);
      if (clean === undefined) this.report.clean(`blank ${field}`);
      else if (found !== undefined) this.report.lose({ code: 'second-value', field }, value, node);
      else {
        found = clean;
        this.report.carry(field);
      }
    }
    return found;
  }

  url(node: string, predicate: string, field: string): string | undefined {
    const found = this.one(node, predicate, field);
    const url = found === undefined ? undefined : mendUrl(found);
    if (url !== found) this.report.clean('address mended');
    return url;
  }

  /** Last segments of the IRIs: the codes of a list. */
  codes(node: string, predicate: string, field: string): string[] | undefined {
    const codes = this.graph
      .take(node, predicate)
      .map(({ value }) => value.slice(value.lastIndexOf('/') + 1));
    if (codes.length) this.report.carry(field, codes.length);
    return codes.length ? codes : undefined;
  }

  iris(node: string, predicate: string, field: string): string[] | undefined {
    const iris = this.graph.take(node, predicate).map(({ value }) => value);
    if (iris.length) this.report.carry(field, iris.length);
    return iris.length ? iris : undefined;
  }

  /** Nodes that a record links to, by sh:order; those without order behind, by what they say. */
  parts<T extends object>(
    node: string,
    predicate: string,
    field: string,
    read: (part: string) => T | undefined,
  ): T[] | undefined {
    const parts: { readonly order: number; readonly item: T }[] = [];
    for (const { value: part } of this.graph.take(node, predicate)) {
      if (!this.graph.has(part)) {
        this.report.lose({ code: 'dangling-link', field }, part, node);
        continue;
      }
      this.report.clean('internal number (uuid)', this.graph.take(part, terms.uuid).length);
      const order = Number(this.graph.take(part, terms.order)[0]?.value ?? Infinity);
      const item = read(part);
      if (item && Object.keys(item).length) parts.push({ order, item });
      else this.report.clean(`empty ${field}`);
    }
    parts.sort((a, b) => (a.order === b.order ? byContent(a.item, b.item) : a.order - b.order));
    return parts.length ? parts.map(({ item }) => item) : undefined;
  }

  #byTag<T>(
    node: string,
    predicate: string,
    field: string,
    read: (value: string) => T | undefined,
  ): Record<string, T> | undefined {
    const texts: Record<string, T> = {};
    for (const { value, language } of this.graph.take(node, predicate)) {
      const tag = canonicalTag(language || 'nl');
      const text = read(value);
      if (text === undefined) this.report.clean(`blank ${field}`);
      else if (Object.hasOwn(texts, tag))
        this.report.lose({ code: 'second-text', field, tag }, value, node);
      else {
        texts[tag] = text;
        this.report.carry(field);
      }
    }
    return Object.keys(texts).length ? texts : undefined;
  }
}

function byContent(a: object, b: object): number {
  const [x, y] = [canonicalJson(a), canonicalJson(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The given entries without those that are undefined; undefined if none is left. */
export function present<T extends Record<string, unknown>>(values: T): Present<T> | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return entries.length ? (Object.fromEntries(entries) as Present<T>) : undefined;
}
type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
