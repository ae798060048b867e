/** What the script that loads the element knows and the element doesn't. */
import { GuideSource } from '../../source/guide-source.js';
import { nativeFetch } from '../../source/natives.js';

/** Answers that the script asked for before this module was there, by address. */
const early = new Map<string, Promise<Response>>();

/** One source for all guides on the page: one request for each file. */
export const pageSource = new GuideSource((input, init) => {
  const address = typeof input === 'string' ? input : '';
  const asked = early.get(address);
  early.delete(address);
  return asked ?? nativeFetch(input, init);
});

let catalogue: string | undefined;

/** Address of the catalogue beside the script, for guides that name none. */
export const defaultCatalogue = (): string | undefined => catalogue;

export function configure(settings: {
  catalogue: string;
  early?: ReadonlyMap<string, Promise<Response>>;
}): void {
  catalogue ??= settings.catalogue;
  for (const [address, answer] of settings.early ?? []) early.set(address, answer);
}
