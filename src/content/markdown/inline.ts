/** Building running text: neighbours of one kind become one. */
import type { Inline } from '../../catalogue/model.js';

/** Puts a piece behind the others; text behind text of the same kind is joined to it. */
export function addText<T extends Inline>(content: T[], part: T): void {
  if (part === '') return;
  const last = content.at(-1);
  if (typeof part === 'string') {
    if (typeof last === 'string') content[content.length - 1] = (last + part) as T;
    else content.push(part);
    return;
  }
  if (part.type !== 'link' && part.text === '') return;
  if (
    part.type !== 'link' &&
    typeof last === 'object' &&
    last.type === part.type &&
    'text' in last
  ) {
    content[content.length - 1] = { ...last, text: last.text + part.text };
  } else content.push(part);
}
