/** Texts with paragraphs, lists and tables, read in one voice. */
import { type Spoken, type Voice, pick } from './language.js';
import type { Block, Inline, RichText } from './model.js';
import { OWN_LANGUAGE } from './text.js';

export function readRichText(
  text: RichText | undefined,
  voice: Voice,
): Spoken<readonly Block[]> | undefined {
  if (text === undefined) return undefined;
  const spoken: Spoken<string | readonly Block[]> | undefined =
    typeof text === 'string' || isBlocks(text)
      ? { value: text, lang: OWN_LANGUAGE }
      : pick(text, voice);
  if (!spoken) return undefined;
  const { value, lang } = spoken;
  return { value: typeof value === 'string' ? paragraphs(value) : value, lang };
}

// Array.isArray doesn't narrow read-only arrays away.
const isBlocks = (text: RichText): text is readonly Block[] => Array.isArray(text);

/** Prose without markup: an empty line starts a new paragraph. */
function paragraphs(prose: string): Block[] {
  const blocks: Block[] = [];
  for (const part of prose.split(/\r?\n[ \t]*\r?\n/)) {
    const text = part.trim();
    if (text) blocks.push({ type: 'paragraph', content: [text] });
  }
  return blocks;
}

/** The words of rich text, for search and hashes: blocks separated by line feeds. */
export function plainText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) lines.push(plainText(item));
    else if (block.type === 'table')
      for (const row of [block.header ?? [], ...block.rows])
        lines.push(row.map(inlineText).join(' '));
    else lines.push(inlineText(block.content));
  }
  return lines.filter(Boolean).join('\n');
}

export function inlineText(content: readonly Inline[]): string {
  let text = '';
  for (const part of content) {
    if (typeof part === 'string') text += part;
    else text += part.type === 'link' ? inlineText(part.content) : part.text;
  }
  return text;
}
