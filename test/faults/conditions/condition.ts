/** One condition and what the others share. */
import { catalogue } from '../../support/content.js';
import { type Answer, json } from '../answers.js';
import { type Screen, type Setting, type Visit, snapshot } from '../visit.js';

export interface Condition extends Setting {
  readonly name: string;
  readonly screen: Screen;
  /** Codes of pg-error, in any order; each once. */
  readonly errors?: readonly string[];
  /** Where the first list comes from. */
  readonly source?: string;
  readonly products?: number;
  /** At most so many requests for one file; 3 where nothing is said. */
  readonly requests?: number;
  /** At most so long until the screen is there, in milliseconds. */
  readonly withinMs?: number;
  /** What a visitor does then; gives the screen at the end if it is another. */
  readonly then?: (visit: Visit) => Promise<Screen | void>;
}

export const UNAVAILABLE = ['catalogue-unavailable'];
export const FAILED = ['catalogue-failed'];
export const at = (answer: Answer) => ({ catalogue: answer });
export const MIRROR = { mirrors: '{mirror}catalogue.json' };
export const SNAPSHOT = { snapshot: '{site}snapshot.json' };
export const INLINE = `<script type="application/json" data-snapshot>${JSON.stringify(snapshot)}</script>`;

export const products = (list: readonly unknown[]) => json({ ...catalogue, products: list });
export const HTML = '<!doctype html><title>Welkom</title><p>Klik om verder te gaan';

export const TERRACE = 'sheets/terras';
export const chunk = (name: string) => `v1/chunks/${name}`;
export const opened = async ({ page, until }: Visit): Promise<void> => {
  await until('list');
  await page.evaluate(() => void document.querySelector('product-guide')?.open('terras'));
};

/** What a JSON file says. */
export type Content = { [key: string]: unknown };
