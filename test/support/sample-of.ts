/** Of a long list of cases what this run takes: all, or one in SAMPLE_EVERY, always the same. */
const EVERY = Number(process.env.SAMPLE_EVERY ?? 1);

export const sampleOf = <T>(all: readonly T[]): readonly T[] =>
  all.filter((_, index) => index % EVERY === 0);
