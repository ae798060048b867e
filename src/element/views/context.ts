/** What the views need to draw, and how they say what the visitor wants. */
import type { LocalMoment } from '../../catalogue/calendar.js';
import type { Voice } from '../../catalogue/language.js';
import type { Guide } from '../../catalogue/resolve.js';

/** What a visitor wants; the element alone makes changes. */
export interface Intents {
  search(query: string): void;
  submit(): void;
  toggleFilters(): void;
  toggleTopic(id: string): void;
  toggleType(id: string): void;
  clearFilters(): void;
  clearAll(): void;
  showMore(): void;
  open(id: string, event: MouseEvent): void;
  close(event: MouseEvent): void;
  chooseArea(nis: string): void;
  retry(): void;
  retrySheet(): void;
  print(): void;
}

export interface ViewContext {
  readonly guide: Guide;
  readonly voice: Voice;
  /** Level of the guide's own heading. */
  readonly level: number;
  readonly now: LocalMoment;
  readonly intents: Intents;
  /** A real address for a sheet: it can be copied and opened in a new tab. */
  readonly sheetHref: (id: string) => string;
  /** The address of the list. */
  readonly listHref: string;
}
