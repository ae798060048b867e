/** Moments as sources write them: with or without zone, with up to nine decimals of a second. */

const FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?(Z|[+-]\d\d:?\d\d)?$/i;

/** A text by which moments sort, '' for what is none. Without zone it counts as UTC. */
export function instantOf(text: string): string {
  const [, seconds, decimals = '', zone = 'Z'] = FORM.exec(text.trim()) ?? [];
  const at = Date.parse(seconds === undefined ? text : `${seconds}${zone.toUpperCase()}`);
  if (Number.isNaN(at)) return '';
  return `${new Date(at).toISOString().slice(0, 19)}.${decimals.padEnd(9, '0')}`;
}
