/** What a guide tells the page it stands in. Nothing of it leaves the page by itself. */
import type { Drift } from '../catalogue/drift.js';
import type { Origin } from '../source/guide-source.js';

class GuideEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** The first list is there. */
export class PgReadyEvent extends GuideEvent<{
  /** How many products are listed and active. */
  readonly products: number;
  readonly revision: number;
  readonly source: Origin;
  /** Milliseconds from the start of loading. */
  readonly ms: number;
}> {
  constructor(detail: PgReadyEvent['detail']) {
    super('pg-ready', detail);
  }
}
/** A query or filter gave another list. */
export class PgSearchEvent extends GuideEvent<{
  readonly query: string;
  readonly filters: { readonly topics: readonly string[]; readonly types: readonly string[] };
  readonly count: number;
}> {
  constructor(detail: PgSearchEvent['detail']) {
    super('pg-search', detail);
  }
}
/** A sheet is opened. */
export class PgOpenEvent extends GuideEvent<{ readonly product: string }> {
  constructor(detail: PgOpenEvent['detail']) {
    super('pg-open', detail);
  }
}
/** Back to the list. */
export class PgCloseEvent extends GuideEvent<null> {
  constructor() {
    super('pg-close', null);
  }
}
/** A newer catalogue is shown. */
export class PgUpdateEvent extends GuideEvent<{ readonly revision: number }> {
  constructor(detail: PgUpdateEvent['detail']) {
    super('pg-update', detail);
  }
}
/** Overrides of the opened sheet stand on a central text that has changed. */
export class PgDriftEvent extends GuideEvent<{ readonly overrides: readonly Drift[] }> {
  constructor(detail: PgDriftEvent['detail']) {
    super('pg-drift', detail);
  }
}
/** Something is wrong that a webmaster can fix. */
export class PgErrorEvent extends GuideEvent<{ readonly code: string; readonly message: string }> {
  constructor(detail: PgErrorEvent['detail']) {
    super('pg-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'pg-ready': PgReadyEvent;
    'pg-search': PgSearchEvent;
    'pg-open': PgOpenEvent;
    'pg-close': PgCloseEvent;
    'pg-update': PgUpdateEvent;
    'pg-drift': PgDriftEvent;
    'pg-error': PgErrorEvent;
  }
}
