/** Lets the caller breathe between slices of work. A pure module has no clock, so work is counted. */
export interface Pace {
  /** Counts work, one unit about one word; when a slice is full, waits for the caller. */
  spend(units: number): Promise<void> | undefined;
}

/** A slice takes some milliseconds on a slow phone. */
const UNITS_PER_SLICE = 250;

export function pacer(pause: (() => Promise<void>) | undefined): Pace {
  let spent = 0;
  return {
    spend(units) {
      spent += units;
      if (!pause || spent < UNITS_PER_SLICE) return undefined;
      spent = 0;
      return pause();
    },
  };
}
