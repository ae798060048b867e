import type { AddressBar } from '../page/address-bar.js';
import type { Options } from '../attributes.js';
import type { SheetChunk, State } from './state.js';

/** The page around a guide, as its store needs it: the store itself knows no elements. */
export interface PagePort {
  readonly options: Options;
  /** The language asked for, and whether the element itself asks. */
  readonly asked: { readonly lang: string; readonly explicit: boolean };
  readonly address: AddressBar;
  /** Resolves when the state is drawn. */
  readonly drawn: Promise<unknown>;
  /** There is another state, to be drawn. */
  changed(state: State): void;
  /** The first list stands there. */
  ready(): void;
  emit(event: Event): void;
  /** When the page has nothing better to do, if the guide is still on it. */
  whenIdle(work: () => void): void;
  /** Puts the focus on what has this id in the guide. */
  focus(id: string): void;
  /** Puts the focus on the heading of the open sheet, and its top in sight. */
  focusSheet(chunk: SheetChunk): void;
  /** The code of sheets brings styles of its own. */
  addStyles(chunk: SheetChunk): void;
  /** Remembers the place in the list from which a sheet is opened, and brings the visitor back to it. */
  rememberPlace(id: string): void;
  restorePlace(): void;
}
