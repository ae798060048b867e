const PLAIN = /^[a-z0-9]*$/;
const ACCENTS = /\p{M}/gu;

/** Letters that Unicode does not take apart, as people type them on another keyboard. */
const SPELLED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const SPELLED_LETTERS = /[ßæœøłđı]/g;

/** Lower case without accents: "Café" and "CAFE" become "cafe". */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(ACCENTS, '')
        .toLowerCase()
        .replace(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? letter);
}
