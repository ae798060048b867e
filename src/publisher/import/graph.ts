/** Triples by subject, which knows what has been read of it: the rest is the loss. */

/** An IRI (no language, no datatype) or a literal. */
export interface Value {
  readonly value: string;
  readonly literal: boolean;
  /** Language tag, '' where there is none. */
  readonly language: string;
}
class Statement implements Value {
  readonly value: string;
  readonly literal: boolean;
  readonly language: string;
  used = false;

  constructor({ value, literal, language }: Value) {
    this.value = value;
    this.literal = literal;
    this.language = language;
  }
}
/** More values than this of one property no product has. */
const MANY = 32;
type Node = Map<string, Statement[]>;

export class Graph {
  readonly #nodes = new Map<string, Node>();
  readonly #files = new Map<string, string>();
  readonly #discarded = new Set<string>();
  readonly #many = new Map<readonly Statement[], Set<string>>();

  /** The same statement twice counts once. */
  add(subject: string, predicate: string, value: Value, file: string): void {
    let node = this.#nodes.get(subject);
    if (!node) {
      node = new Map<string, Statement[]>();
      this.#nodes.set(subject, node);
      this.#files.set(subject, file);
    }
    const statements = node.get(predicate);
    if (!statements) node.set(predicate, [new Statement(value)]);
    else if (!this.#isThere(statements, value)) statements.push(new Statement(value));
  }

  /** Of many values a set knows at once; it is made when there are many. */
  #isThere(statements: readonly Statement[], { value, language }: Value): boolean {
    if (statements.length < MANY)
      return statements.some((one) => one.value === value && one.language === language);
    const keyOf = (one: Value) => `${one.language} ${one.value}`;
    const known = this.#many.get(statements) ?? new Set(statements.map(keyOf));
    this.#many.set(statements, known);
    const key = `${language} ${value}`;
    if (known.has(key)) return true;
    known.add(key);
    return false;
  }

  get subjects(): IterableIterator<string> {
    return this.#nodes.keys();
  }
  has(subject: string): boolean {
    return this.#nodes.has(subject);
  }
  fileOf(subject: string): string {
    return this.#files.get(subject) ?? '';
  }

  /**
   * All values, which from now on count as read. RDF has no order: whatever the file's is, they come
   * in that of their words, so that the same triples give the same content.
   */
  take(subject: string, predicate: string): readonly Value[] {
    const statements = this.#nodes.get(subject)?.get(predicate) ?? [];
    for (const statement of statements) statement.used = true;
    return statements.length > 1 ? [...statements].sort(byWords) : statements;
  }
  /** A look that doesn't count as reading. */
  peek(subject: string, predicate: string): readonly Value[] {
    const statements = this.#nodes.get(subject)?.get(predicate) ?? [];
    return statements.length > 1 ? [...statements].sort(byWords) : statements;
  }
  /** Counts a record that is left out as read, with all its parts: it is one thing, not forty. */
  discard(subject: string): void {
    // A list, not recursion: a chain of links may be longer than the stack is deep, or a circle.
    const waiting = [subject];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const node = this.#nodes.get(one);
      if (!node || this.#discarded.has(one)) continue;
      this.#discarded.add(one);
      for (const statements of node.values())
        for (const statement of statements) {
          statement.used = true;
          if (!statement.literal) waiting.push(statement.value);
        }
    }
  }

  /** What nobody has read. */
  *unread(): Generator<{ subject: string; predicate: string; value: Value }> {
    for (const [subject, node] of this.#nodes)
      for (const [predicate, statements] of node)
        for (const value of statements) if (!value.used) yield { subject, predicate, value };
  }
  get size(): number {
    let count = 0;
    for (const node of this.#nodes.values())
      for (const statements of node.values()) count += statements.length;
    return count;
  }
}

function byWords(a: Value, b: Value): number {
  if (a.language !== b.language) return a.language < b.language ? -1 : 1;
  const [x, y] = [a.value.toLowerCase(), b.value.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  // Of two that differ in case the one in small letters is first: it is the one that is kept.
  return a.value > b.value ? -1 : a.value < b.value ? 1 : 0;
}
