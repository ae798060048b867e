/** What a webmaster gets to know: the console and the events. */
import type { ProductGuide } from '../../src/element/product-guide.js';

interface Complaint {
  readonly code: string;
  readonly message: string;
}

const { warn } = console;
let said: string[] = [];

// Tests of trouble would fill the report with warnings that are meant to be there.
beforeEach(() => {
  said = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
});
afterEach(() => {
  console.warn = warn;
});

/** The warnings in the console since the test began. */
export const consoleText = () => said.join('\n');

/** The pg-error events of a guide from here on. */
export function complaintsOf(guide: ProductGuide | Document): readonly Complaint[] {
  const complaints: Complaint[] = [];
  guide.addEventListener('pg-error', (event) => {
    complaints.push((event as CustomEvent<Complaint>).detail);
  });
  return complaints;
}
