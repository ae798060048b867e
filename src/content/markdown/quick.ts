/**
 * Markdown of plain blocks, written directly: nine in ten blocks hold nothing that Markdown could
 * take for a mark, and mdast-util-to-markdown takes most of an import's time to find that out.
 * Undefined where there is any doubt.
 */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/** Nothing in here means anything to Markdown, wherever it stands in a line. */
const SAFE = /^[\p{L}\p{N} ,;:()'’‘"“”€%/?=!.…–—°²³½×•§+@-]*$/u;
/** At the start of a line these would start a list or be a rule. */
const STARTS = /^(?:\s|[-+](?:\s|$)|[-=]+\s*$)/;
/** So would this, where its point isn't escaped. */
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;
/** Beside a mark they count as punctuation, whichever table of Unicode is asked. */
const PUNCTUATION = /^[,;:()'’‘"“”%?!.…–—•§/-]$/;
const URL = /^[\w.:/?=&%#~,;@+-]+$/;
/** Markdown reads `&copy;` as ©, in addresses as well. */
const ENTITY = /&#?\w+;/;
const WORD = /^[\p{L}\p{N}]$/u;

export function quickBlock(node: RootContent): string | undefined {
  switch (node.type) {
    case 'paragraph':
      return isHyphen(node) ? '\\-' : quickLine(node.children);
    case 'heading': {
      const [only] = node.children;
      const text =
        node.children.length === 1 && only?.type === 'html' ? only.value : quickLine(node.children);
      // A closing row of # is no text of the heading.
      return text === undefined || text === '' || text.includes('\n')
        ? undefined
        : `${'#'.repeat(node.depth)} ${text}`;
    }
    case 'list':
      return quickList(node);
    case 'html':
      return node.value;
    case 'blockquote': {
      const parts = node.children.map((child) => quickBlock(child));
      if (!parts.length || parts.includes(undefined)) return undefined;
      if (node.children.some(({ type }) => type === 'list')) return undefined;
      return parts
        .join('\n\n')
        .split('\n')
        .map((line) => (line ? `> ${line}` : '>'))
        .join('\n');
    }
    default:
      return undefined;
  }
}

function quickList(list: Extract<Nodes, { type: 'list' }>): string | undefined {
  const items: string[] = [];
  for (const [i, item] of list.children.entries()) {
    const bullet = list.ordered ? `${i + 1}. ` : '- ';
    const text = quickItem(item.children);
    if (text === undefined) return undefined;
    items.push(bullet + text.replaceAll(/\n(?!\n)/g, `\n${' '.repeat(bullet.length)}`));
  }
  return items.join(list.spread ? '\n\n' : '\n');
}

/** An item begins with words; two lists in a row are kept apart in ways that only the library knows. */
function quickItem(children: readonly RootContent[]): string | undefined {
  const [first] = children;
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return undefined;
  const parts: string[] = [];
  for (const [i, child] of children.entries()) {
    const text = quickBlock(child);
    if (!text || (child.type === 'list' && children[i + 1]?.type === 'list')) return undefined;
    parts.push(text);
  }
  return parts.join('\n\n');
}

function quickLine(children: readonly PhrasingContent[]): string | undefined {
  let line = '';
  for (const [i, node] of children.entries()) {
    const atStart = line === '' || line.endsWith('\n');
    switch (node.type) {
      case 'text':
        if (!SAFE.test(node.value) || (atStart && STARTS.test(node.value))) return undefined;
        line += atStart ? node.value.replace(NUMBERED, '$1\\$2') : node.value;
        break;
      case 'break':
        if (atStart || i === children.length - 1 || line.endsWith(' ')) return undefined;
        line += '\\\n';
        break;
      case 'strong':
      case 'emphasis': {
        const marked = quickMarks(node, line.at(-1), children[i + 1]);
        if (marked === undefined) return undefined;
        line += marked;
        break;
      }
      case 'link': {
        // Laws often have an address only.
        const text = node.children.length ? linkText(node.children) : '';
        if (text === undefined || node.title || line.endsWith('!')) return undefined;
        if (!URL.test(node.url) || ENTITY.test(node.url)) return undefined;
        if (text.trim() !== text || /^https?:/i.test(text)) return undefined;
        line += `[${text}](${node.url})`;
        break;
      }
      default:
        return undefined;
    }
  }
  return line.trim() === line ? line : undefined;
}

/** A mark counts where it touches a word, or has white space, a line's end or a comma on its other side. */
function quickMarks(
  { type, children }: Extract<PhrasingContent, { type: 'strong' | 'emphasis' }>,
  before: string | undefined,
  next: PhrasingContent | undefined,
): string | undefined {
  const text = plainText(children);
  if (!text || text.trim() !== text) return undefined;
  if (next && next.type !== 'text' && next.type !== 'break') return undefined;
  const after = next?.type === 'text' ? next.value[0] : undefined;
  const opens = isWord(text[0]) ? before !== '*' : isGap(before) || isPunctuation(before);
  const closes = isWord(text.at(-1)) || isGap(after) || isPunctuation(after);
  if (!opens || !closes) return undefined;
  const mark = type === 'strong' ? '**' : '*';
  return mark + text + mark;
}
const isPunctuation = (character: string | undefined) =>
  character !== undefined && PUNCTUATION.test(character);
const isGap = (character: string | undefined) =>
  character === undefined || character === ' ' || character === '\n';

/** Running text on one line. */
function linkText(children: readonly PhrasingContent[]): string | undefined {
  return children.every(({ type }) => type !== 'link' && type !== 'break')
    ? quickLine(children)
    : undefined;
}

function plainText(children: readonly PhrasingContent[]): string | undefined {
  const [only, ...rest] = children;
  if (only?.type !== 'text' || rest.length) return undefined;
  return SAFE.test(only.value) ? only.value : undefined;
}
/** How LPDC says "nothing"; on its own it would be a list. */
const isHyphen = ({ children }: Extract<RootContent, { type: 'paragraph' }>) =>
  children.length === 1 && children[0]?.type === 'text' && children[0].value === '-';
const isWord = (character: string | undefined) => character !== undefined && WORD.test(character);
