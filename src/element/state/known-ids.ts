/** Ids as people pass them on: another case, a full stop of the sentence, a space that nobody sees. Pure. */

const fold = (id: string): string =>
  id
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The id that is meant; undefined where there is none. */
export function knownId(given: string, ids: Iterable<string>): string | undefined {
  const meant = fold(given);
  let found: string | undefined;
  for (const id of ids) {
    if (id === given) return id;
    if (found === undefined && meant && fold(id) === meant) found = id;
  }
  return found;
}

/** Those that are known, each once. */
export function knownIds(given: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set(given.flatMap((id) => knownId(id, ids) ?? []))];
}
