/** The one source of all guides on the page. */
import { GuideSource } from '../../source/guide-source.js';
import { nativeFetch } from '../../source/natives.js';
import { loader } from './on-page.js';

let asked = false;
/** Whether a guide has asked for anything: it may stand where `document` doesn't find it. */
export const guideHasAsked = (): boolean => asked;

/** One request for each file. */
export const pageSource = new GuideSource((input, init) => {
  asked = true;
  const address = typeof input === 'string' ? input : '';
  const early = loader()?.early;
  const answer = early?.get(address);
  early?.delete(address);
  return answer ?? nativeFetch(input, init);
});

/** Address of the catalogue beside the script, for guides that name none. */
export function defaultCatalogue(): string | undefined {
  const base = loader()?.base;
  return base && new URL('catalogue.json', base).href;
}

/** Why a guide that names no catalogue may have none. */
export const NO_ADDRESS =
  'no address is given, and the script can’t tell where it comes from. Was it joined with others, written into the page or loaded by a tool that speeds pages up? Load it from its own address (<script src="https://…/v1/product-guide.iife.js" data-no-optimize="1" data-cfasync="false">), or paste catalogue="https://…/v1/catalogue.json" into <product-guide>';
