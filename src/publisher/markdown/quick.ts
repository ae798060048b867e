/**
 * Markdown of plain blocks, written directly: nine in ten blocks hold nothing that Markdown could
 * take for a mark, and mdast-util-to-markdown takes most of an import's time to find that out.
 * Undefined where there is any doubt.
 */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/** Nothing in here means anything to Markdown, wherever it stands in a line. */
const SAFE = /^[\p{L}\p{N} ,;:()'’‘"“”€%/?=!.…–—°²³½×•§+-]*$/u;
/** At the start of a line these would start a list, a quote, a heading line or a rule. */
const STARTS = /^(?:[-+=•\s]|\d{1,9}[.)])/;
const URL = /^[\w.:/?=&%#~,;@+-]+$/;
const WORD = /^[\p{L}\p{N}]$/u;

export function quickBlock(node: RootContent): string | undefined {
  switch (node.type) {
    case 'paragraph':
      return quickLine(node.children);
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
  if (list.spread) return undefined;
  const lines: string[] = [];
  for (const [i, item] of list.children.entries()) {
    const [only, ...rest] = item.children;
    if (only?.type !== 'paragraph' || rest.length) return undefined;
    const text = quickLine(only.children);
    if (!text) return undefined;
    const bullet = list.ordered ? `${i + 1}. ` : '- ';
    lines.push(bullet + text.replaceAll('\n', `\n${' '.repeat(bullet.length)}`));
  }
  return lines.join('\n');
}

function quickLine(children: readonly PhrasingContent[]): string | undefined {
  let line = '';
  for (const [i, node] of children.entries()) {
    const atStart = line === '' || line.endsWith('\n');
    switch (node.type) {
      case 'text':
        if (!SAFE.test(node.value) || (atStart && STARTS.test(node.value))) return undefined;
        line += node.value;
        break;
      case 'break':
        if (atStart || i === children.length - 1 || line.endsWith(' ')) return undefined;
        line += '\\\n';
        break;
      case 'strong':
      case 'emphasis': {
        const text = plainText(node.children);
        // A mark counts only between white space or the like and a word.
        if (text === undefined || !isWord(text[0]) || !isWord(text.at(-1))) return undefined;
        const next = children[i + 1];
        const after = next?.type === 'text' ? next.value[0] : undefined;
        if (next && next.type !== 'break' && !(after && /[ ,.;:?!)]/.test(after))) return undefined;
        if (!atStart && !/[ (]$/.test(line)) return undefined;
        const mark = node.type === 'strong' ? '**' : '*';
        line += mark + text + mark;
        break;
      }
      case 'link': {
        const text = plainText(node.children);
        if (!text || !URL.test(node.url) || node.title || line.endsWith('!')) return undefined;
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

function plainText(children: readonly PhrasingContent[]): string | undefined {
  const [only, ...rest] = children;
  if (only?.type !== 'text' || rest.length) return undefined;
  return SAFE.test(only.value) ? only.value : undefined;
}
const isWord = (character: string | undefined) => character !== undefined && WORD.test(character);
