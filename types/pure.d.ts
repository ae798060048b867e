/** All that the pure folders know of the world besides the language: it answers the same everywhere. */

declare class URL {
  /** @throws TypeError where it is no address */
  constructor(url: string, base?: string);
  readonly searchParams: { get(name: string): string | null };
  static canParse(url: string): boolean;
}

declare function structuredClone<Value>(value: Value): Value;
