/** What visitors do and see: they type, click, and read titles. */
import { expect } from '@open-wc/testing';
import type { ProductGuide } from '../../src/element/product-guide.js';
import { eventually, mount } from './guide.js';
import { allByRole, byRole } from './roles.js';

/** All elements of one part of the contract. */
export function parts(guide: ProductGuide, name: string): HTMLElement[] {
  return [...(guide.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** The only one; fails where there is none, or more. */
export function part(guide: ProductGuide, name: string): HTMLElement {
  const [only, ...others] = parts(guide, name);
  if (!only || others.length) throw new Error(`${parts(guide, name).length} of part ${name}`);
  return only;
}

/** Text as it is read: white space as one space. */
export const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

export const titles = (guide: ProductGuide) => parts(guide, 'result-title').map(textOf);
export const messages = (guide: ProductGuide) => parts(guide, 'message').map(textOf).join('\n');
export const searchBox = (guide: ProductGuide) => byRole(guide, 'searchbox') as HTMLInputElement;
/** The live region, which says something only to those who hear the page. */
export const announced = (guide: ProductGuide) => textOf(byRole(guide, 'status'));
export const focused = (guide: ProductGuide) => guide.shadowRoot?.activeElement ?? null;

/** Replaces what stands in the search box, as typing does. */
export function type(guide: ProductGuide, text: string): void {
  const box = searchBox(guide);
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Types, and waits for the list of these titles; where there are none, for the help. */
export async function find(guide: ProductGuide, text: string, found: readonly string[]) {
  type(guide, text);
  await eventually(() => {
    expect(titles(guide)).to.deep.equal(found);
    if (!found.length) byRole(guide, 'button', { name: /^(Alle producten tonen|All)/ });
  });
}

/** Clicks a link or a button by its name. */
export function click(guide: ProductGuide, role: string, name: string | RegExp): void {
  byRole(guide, role, { name }).click();
}

/** Waits until an open sheet stands there whole. */
export async function sheetShown(guide: ProductGuide, title: string): Promise<HTMLElement> {
  await eventually(() => {
    expect(textOf(part(guide, 'sheet-title'))).to.equal(title);
    expect(textOf(part(guide, 'sheet'))).not.to.contain('fiche laadt');
  });
  return part(guide, 'sheet');
}

/** A guide with the sheet of `product` open, of that title. Leaves the address alone. */
export async function mountSheet(
  attributes: Readonly<Record<string, string>> & { readonly product: string },
  title: string,
): Promise<ProductGuide> {
  const { product, ...others } = attributes;
  const guide = await mount({ routing: 'off', ...others });
  await guide.open(product);
  await sheetShown(guide, title);
  return guide;
}

/** One section of the open sheet, by its heading. */
export const section = (guide: ProductGuide, name: string) => byRole(guide, 'region', { name });

/** Names of all sections, in order. */
export const sectionNames = (guide: ProductGuide) =>
  allByRole(guide, 'region').map((region) =>
    textOf(region.querySelector('h2,h3,h4,h5,h6') ?? region),
  );
