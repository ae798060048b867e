/** The part of a text that changed, with a few words around it. */

/** Words kept on both sides, so that a reader finds the place. */
const CONTEXT_WORDS = 4;

export interface Change {
  readonly before: string;
  readonly after: string;
}

export function changedPart(before: string, after: string): Change {
  const old = before.split(/\s+/).filter(Boolean);
  const now = after.split(/\s+/).filter(Boolean);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const part = (words: readonly string[]) => {
    const from = Math.max(0, start - CONTEXT_WORDS);
    const to = Math.min(words.length, words.length - end + CONTEXT_WORDS);
    const text = words.slice(from, to).join(' ');
    return `${from > 0 ? '… ' : ''}${text}${to < words.length ? ' …' : ''}`;
  };
  return { before: part(old), after: part(now) };
}
