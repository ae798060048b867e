/** One script a page, even if it is loaded twice. */
declare const __VERSION__: string;

/** The only name that the guide adds to a page, besides the element. */
const KEY = Symbol.for('product-guide');
interface Loaded {
  readonly version: string;
  readonly script: string;
}

/** False where another script has come first; two versions are told apart in the console. */
export function announceVersion(script: string): boolean {
  const page = globalThis as { [KEY]?: Loaded };
  const first = page[KEY];
  if (!first) {
    Object.defineProperty(page, KEY, {
      // A page may have added `get` to every object.
      __proto__: null,
      value: { version: __VERSION__, script } satisfies Loaded,
    } as PropertyDescriptor);
    return true;
  }
  if (first.version !== __VERSION__) {
    console.warn(
      `[product-guide] Version ${__VERSION__} (${script}) is not used: this page loaded version ${first.version} first (${first.script}). Remove one of the script tags.`,
    );
  }
  return false;
}
