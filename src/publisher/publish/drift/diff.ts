/** Two texts, word by word: what stayed, what went, what came. */

interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}
/** The table of a longer pair would not fit in memory; they are shown one after the other. */
const MAX_CELLS = 4_000_000;

export function diffWords(before: string, after: string): Piece[] {
  const old = before.split(/\s+/).filter(Boolean);
  const now = after.split(/\s+/).filter(Boolean);
  const width = now.length + 1;
  if ((old.length + 1) * width > MAX_CELLS)
    return join([...old.map(of('gone')), ...now.map(of('new'))]);
  // Length of the longest common run of words from each pair of places on.
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] =
        old[i] === now[j]
          ? at(common, (i + 1) * width + j + 1) + 1
          : Math.max(at(common, (i + 1) * width + j), at(common, i * width + j + 1));
  const words: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const gone = old[i];
    const come = now[j];
    if (gone !== undefined && gone === come) {
      words.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (
      come === undefined ||
      (gone !== undefined && at(common, (i + 1) * width + j) >= at(common, i * width + j + 1))
    ) {
      words.push({ kind: 'gone', text: gone ?? '' });
      i += 1;
    } else {
      words.push({ kind: 'new', text: come });
      j += 1;
    }
  }
  return join(words);
}

const at = (table: Uint16Array, place: number) => table[place] ?? 0;
const of = (kind: Piece['kind']) => (text: string) => ({ kind, text });

/** Neighbours of one kind as one piece. */
function join(words: readonly Piece[]): Piece[] {
  const pieces: { kind: Piece['kind']; text: string }[] = [];
  for (const { kind, text } of words) {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += ` ${text}`;
    else pieces.push({ kind, text });
  }
  return pieces;
}
