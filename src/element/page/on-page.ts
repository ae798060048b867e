/** What the script that loads the guide knows, and every copy of the guide on the page may ask. */

/** The only name that the guide adds to a page, besides the element. */
const KEY = Symbol.for('product-guide');

export interface Loader {
  readonly version: string;
  /** Its own address, as far as it can be told. */
  readonly script: string;
  /** Address of the folder of its publication. */
  base?: string | undefined;
  /** Answers that it asked for before the guide's code was there, by address. */
  early?: Map<string, Promise<Response>> | undefined;
}

/** The script that came first; undefined where the guide came as a package. */
export const loader = (): Loader | undefined => (globalThis as { [KEY]?: Loader })[KEY];

export function setLoader(value: Loader): void {
  Object.defineProperty(globalThis, KEY, {
    // A page may have added `get` to every object.
    __proto__: null,
    value,
    // So that a page that is drawn anew, and a test, may start over.
    configurable: true,
  } as PropertyDescriptor);
}
