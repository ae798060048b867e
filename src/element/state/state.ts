/** All that a guide knows at one moment, as one frozen value. Pure: only the store replaces it. */
import type { Voice } from '../../catalogue/language.js';
import type { Sheet } from '../../catalogue/model.js';
import type { Guide, GuideProduct } from '../../catalogue/resolve.js';
import type { ResolvedSheet } from '../../catalogue/sheet.js';
import type { SearchHit } from '../../search/types.js';
import { fileUrl } from '../../source/address.js';
import type { Loaded } from '../../source/guide-source.js';
import type { SourceError } from '../../source/request.js';
import type { Texts } from '../../texts/localize.js';
import type { Listing } from '../../views/guide.js';
import { listing } from './list.js';
import type { ProductList } from './product-list.js';
import type { Route } from './route.js';

export type SheetChunk = typeof import('../sheet-chunk.js');
export type OtherViews = typeof import('../other-views.js');

/** What visitors see of a guide that was loaded, in one voice. */
export interface Shown {
  readonly loaded: Loaded;
  readonly guide: Guide;
  readonly voice: Voice;
  readonly texts: Texts;
  readonly products: ProductList;
}

/** What is set; the rest follows from it. */
interface Facts {
  readonly phase: 'waiting' | 'ready' | 'failed';
  /** Waiting so long that the visitor deserves a word. */
  readonly slow: boolean;
  /** A retry after failure is under way. */
  readonly retrying: boolean;
  /** Why what is shown may not be the newest, or why there is nothing. */
  readonly staleBecause: SourceError | undefined;
  readonly shown: Shown | undefined;
  /** The municipality that the visitor chose; empty: none, the central guide. */
  readonly chosen: string | undefined;
  /** NIS code of the former municipality that the visitor chose; empty: the one asked for, if any. */
  readonly area: string;

  readonly query: string;
  /** Undefined where nothing is asked, or while the first answer is on its way. */
  readonly hits: readonly SearchHit[] | undefined;
  /** The query that `hits` answer. */
  readonly answered: string;
  readonly topics: readonly string[];
  readonly types: readonly string[];
  /** Whether the filters are unfolded, where they fold. */
  readonly unfolded: boolean;
  /** How many results were asked for besides the first ones. */
  readonly more: number;
  /** Nobody asked for this list: its count isn't announced. */
  readonly quiet: boolean;

  /** Id of the open product. */
  readonly product: string | undefined;
  readonly sheetPhase: 'loading' | 'ready' | 'failed';
  /** The full texts that have come, by address. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** A link led to a product that isn't there. */
  readonly gone: boolean;
  /** The history is on its way back to before the sheet. */
  readonly leaving: boolean;

  /** The code that draws sheets, when it has come. */
  readonly sheetChunk: SheetChunk | undefined;
  readonly sheetChunkFailed: boolean;
  /** The code for parts of a guide, when it has come. */
  readonly otherViews: OtherViews | undefined;
  /** What the live region says. */
  readonly announced: string;
}
export interface State extends Facts {
  /** What answers query and filters; undefined while there is no guide. */
  readonly listing: Listing | undefined;
  /** The open sheet as far as it has come; undefined while the code for it hasn't. */
  readonly sheet: ResolvedSheet | undefined;
}

/** A guide that nobody has started. */
export const INITIAL: State = Object.freeze<State>({
  ...{ phase: 'waiting', slow: false, retrying: false, staleBecause: undefined, shown: undefined },
  ...{ chosen: undefined, area: '' },
  ...{ query: '', hits: undefined, answered: '', topics: [], types: [] },
  ...{ unfolded: false, more: 0, quiet: false },
  ...{ product: undefined, sheetPhase: 'ready', sheets: new Map(), gone: false, leaving: false },
  ...{ sheetChunk: undefined, sheetChunkFailed: false, otherViews: undefined, announced: '' },
  ...{ listing: undefined, sheet: undefined },
});

/** The state with these facts in it, and what follows from them: worked out only where its inputs changed. */
export function changed(before: State, facts: Partial<Facts>): State {
  const now = { ...before, ...facts };
  const differs = (...names: readonly (keyof Facts)[]) =>
    names.some((name) => now[name] !== before[name]);
  if (differs('shown', 'hits', 'topics', 'types'))
    now.listing = now.shown && listing(now.shown.products, now.hits, now);
  if (differs('shown', 'product', 'sheets', 'sheetChunk')) {
    const product = openedIn(now);
    now.sheet =
      product &&
      now.shown &&
      now.sheetChunk?.resolveSheet(now.shown.guide, product, fullSheetOf(now, product));
  }
  return Object.freeze(now);
}

/** The open product. */
export const openedIn = ({ shown, product }: State): GuideProduct | undefined =>
  product === undefined ? undefined : shown?.guide.byId.get(product);

/** The state as it would stand in an address. */
export const routeOf = ({ query, topics, types, product }: State): Route => ({
  ...{ query, topics, types, product },
});

/** Where the full text of a product is; undefined where there is none. */
export const sheetUrl = ({ summary }: GuideProduct, { base }: Loaded): string | undefined =>
  summary.sheet && fileUrl(summary.sheet, base);

/** The full text of a product, where it has come. */
export function fullSheetOf({ shown, sheets }: State, product: GuideProduct): Sheet | undefined {
  const url = shown && sheetUrl(product, shown.loaded);
  return shown?.loaded.sheets.get(product.id) ?? (url ? sheets.get(url) : undefined);
}

/** The servers speak a newer format than this version of the guide. */
export const isOutdated = ({ staleBecause }: State) => staleBecause?.code === 'newer-schema';
/** No server could be had. A server that is behind has nothing newer: what is shown is the latest. */
export const isStale = ({ staleBecause }: State) => !!staleBecause && staleBecause.code !== 'older';
/** Whether asking the servers once more may help. */
export const isTroubled = (state: State) =>
  state.phase === 'failed' || isStale(state) || !!state.shown?.loaded.settingsStaleBecause;
