/** What the views need to draw, and how they say what the visitor wants. */
import type { LocalMoment } from '../catalogue/calendar.js';
import type { Voice } from '../catalogue/language.js';
import type { Guide } from '../catalogue/resolve.js';

/** What a visitor wants; the element alone makes changes. */
export interface Intents {
  readonly search: (query: string) => void;
  /** @param query what the box says */
  readonly submit: (query?: string) => void;
  readonly toggleFilters: () => void;
  readonly toggleTopic: (id: string) => void;
  readonly toggleType: (id: string) => void;
  readonly clearFilters: () => void;
  readonly clearQuery: () => void;
  /** Query and filters. */
  readonly clearAll: () => void;
  readonly showMore: () => void;
  readonly open: (id: string, event: MouseEvent) => void;
  readonly close: (event: MouseEvent) => void;
  readonly chooseArea: (nis: string) => void;
  readonly retry: () => void;
  readonly retrySheet: () => void;
  readonly print: () => void;
}

/** What a sheet and the rows of a list need to be drawn, in an element or as a page without script. */
export interface DrawContext {
  readonly guide: Guide;
  readonly voice: Voice;
  /** Level of the guide's own heading; 1 where it is the page's. */
  readonly level: number;
  /** Without script: the day that the page is made for. */
  readonly now: LocalMoment;
  /** Undefined without script: nobody listens, and nobody knows when the page is read. */
  readonly intents?: Intents | undefined;
  /** A real address for a sheet: it can be copied and opened in a new tab. */
  readonly sheetHref: (id: string) => string;
  /** The address of the list; none for a sheet that stands alone. */
  readonly listHref: string | undefined;
  /** Without script: the open sheet by the rules of a former municipality, by its NIS code. */
  readonly areaHref?: (nis: string) => string;
}

/** What the views of an element need. */
export interface ViewContext extends DrawContext {
  readonly intents: Intents;
}
