/** Which screen a state asks for, with what is on it. Pure. */
import type { GuideProduct } from '../../catalogue/resolve.js';
import type { ResolvedSheet } from '../../catalogue/sheet.js';
import type { GuideState as ListState, Listing } from '../../views/guide.js';
import type { Trouble } from '../../views/states.js';
import type { View } from '../attributes.js';
import {
  type OtherViews,
  type SheetChunk,
  type State,
  isOutdated,
  isStale,
  openedIn,
} from './state.js';

export type Screen =
  /** Nothing is there yet: the page's own fallback stands. */
  | { readonly name: 'waiting'; readonly slow: boolean }
  | { readonly name: 'failed'; readonly retrying: boolean; readonly outdated: boolean }
  /** The page's own content stands until the code for its view has come. */
  | { readonly name: 'fallback' }
  /** A sheet is open whose code is on its way, or could not be had. */
  | { readonly name: 'sheet-pending'; readonly product: GuideProduct; readonly failed: boolean }
  | {
      readonly name: 'sheet';
      readonly sheet: ResolvedSheet;
      readonly phase: State['sheetPhase'];
      readonly sheetView: SheetChunk['sheetView'];
    }
  | {
      readonly name: 'other-view';
      readonly otherView: OtherViews['otherView'];
      readonly items: Listing['items'];
    }
  | { readonly name: 'list'; readonly list: ListState };

/** A longer list is shown in parts. */
export const PAGE = 30;
/** Of what was found, less: while somebody types, every row is drawn anew at every key. */
const FOUND = 10;
/** A rest that isn't worth a button. */
const MIN_REST = 5;

/** @param view what part of a guide the page asks for */
export function screenOf(state: State, view: View): Screen {
  const { phase, shown, listing, otherViews, sheet, sheetChunk } = state;
  if (phase === 'failed')
    return { name: 'failed', retrying: state.retrying, outdated: isOutdated(state) };
  if (phase === 'waiting' || !shown || !listing) return { name: 'waiting', slow: state.slow };
  if (view !== 'guide' && !otherViews) return { name: 'fallback' };
  const product = openedIn(state);
  if (product) {
    if (!sheet || !sheetChunk)
      return { name: 'sheet-pending', product, failed: state.sheetChunkFailed };
    return { name: 'sheet', sheet, phase: state.sheetPhase, sheetView: sheetChunk.sheetView };
  }
  if (view !== 'guide' && otherViews)
    return { name: 'other-view', otherView: otherViews.otherView, items: listing.items };
  const { query, answered, unfolded } = state;
  return {
    name: 'list',
    list: {
      ...{ listing, query, answered, unfolded, shown: shownOf(state), trouble: troubleIn(state) },
      goneView: state.gone ? sheetChunk?.goneView : undefined,
      emptyView: sheetChunk?.emptyView,
    },
  };
}

/** How many of the listing are shown. */
export function shownOf({ hits, more, listing }: State): number {
  const shown = (hits ? FOUND : PAGE) + more;
  const { length } = listing?.items ?? [];
  return length - shown > MIN_REST ? shown : length;
}

function troubleIn(state: State): Trouble | undefined {
  if (isOutdated(state)) return 'outdated';
  if (isStale(state)) return 'stale';
  const loaded = state.shown?.loaded;
  const lost = loaded?.problems.some(
    ({ code }) => code.startsWith('settings-') || code === 'unknown-municipality',
  );
  return lost && !loaded?.settings ? 'no-settings' : undefined;
}
