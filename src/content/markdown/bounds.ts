/**
 * What Markdown may ask of its parser. The parser calls itself for each level, and looks back over all
 * emphasis of a paragraph and all underlined headings of a text: a few kB can stop it, and with it
 * everybody's publication. So lines are counted before it reads them.
 */

/** As deep as published blocks may be. */
const MAX_LEVELS = 40;
/** A level has at least this many columns before what stands in it. */
const COLUMNS_A_LEVEL = 2;
const COLUMNS_A_TAB = 4;
/** Runs of `*` and `_` in one paragraph: some hundred words in bold. */
const MAX_EMPHASIS = 1_000;
/** Headings with a line of `=` or `-` below them. */
const MAX_UNDERLINED = 200;

export interface TooMuch {
  readonly what: 'levels' | 'emphasis' | 'underlined';
  readonly max: number;
  /** In the text, from 1. */
  readonly line: number;
}

/** Why a parser must not read it; undefined where it may. Takes time that grows with the text only. */
export function tooMuchIn(source: string): TooMuch | undefined {
  let emphasis = 0;
  let underlined = 0;
  for (const [i, text] of source.split(/\r\n?|\n/).entries()) {
    const line = i + 1;
    if (levelsOf(text) > MAX_LEVELS) return { what: 'levels', max: MAX_LEVELS, line };
    emphasis = isBlank(text) ? 0 : emphasis + (text.match(/\*+|_+/g)?.length ?? 0);
    if (emphasis > MAX_EMPHASIS) return { what: 'emphasis', max: MAX_EMPHASIS, line };
    if (/^[\s>]*(?:=+|-+)[ \t]*$/.test(text)) underlined += 1;
    if (underlined > MAX_UNDERLINED) return { what: 'underlined', max: MAX_UNDERLINED, line };
  }
  return undefined;
}

const isBlank = (line: string) => !/\S/.test(line);

/** Marks of quotes and lists before the words, and what may be levels begun on earlier lines; never too few. */
const MARK = /([ \t]*)(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
function levelsOf(line: string): number {
  let marks = 0;
  let columns = 0;
  MARK.lastIndex = 0;
  for (let found = MARK.exec(line); found; found = MARK.exec(line)) {
    marks += 1;
    // One blank behind a mark belongs to it.
    columns += Math.max(0, widthOf(found[1] ?? '') - (marks > 1 ? 1 : 0));
  }
  return marks ? marks + Math.floor(columns / COLUMNS_A_LEVEL) : 0;
}

function widthOf(blanks: string): number {
  let width = 0;
  for (const blank of blanks) width += blank === '\t' ? COLUMNS_A_TAB : 1;
  return width;
}
