/** Texts as sentences. */

/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:art|nr|bv|bijv|d\.w\.z|o\.a|t\.e\.m|i\.v\.m|enz|max|min|tel|incl|excl|ca|p|blz|[A-Z])\.$/i;

export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split('\n')) {
    let open = '';
    for (const part of line.split(
      /(?<=[.!?])(?<!\d\.(?=\s(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))\s+(?=[\p{Lu}\p{N}“"‘(])/u,
    )) {
      open = open ? `${open} ${part}` : part;
      if (ABBREVIATION.test(open)) continue;
      if (open.trim()) sentences.push(open.trim());
      open = '';
    }
    if (open.trim()) sentences.push(open.trim());
  }
  return sentences;
}

export const countWords = (sentence: string): number =>
  sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
