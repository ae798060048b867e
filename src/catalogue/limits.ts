/** How long texts can be, in characters. */
export const MAX_LINE = 2_000;
export const MAX_PROSE = 50_000;
