/** Reads HTML nodes into blocks, one after the other. */
import type { Element, ElementContent, RootContent } from 'hast';
import type { Block, Inline } from '../../../catalogue/model.js';
import { dropInvisible, isLink, mendUrl } from '../../../content/clean.js';
import { BREAK, type Link, type Run, type Style, settle } from './runs.js';
import type { ReportBuilder } from '../report.js';
import { readTable } from './table.js';

type Node = RootContent | ElementContent;
interface Context {
  readonly style: Style;
  readonly link: Link | undefined;
  /** Within `<pre>`: line feeds are breaks. */
  readonly lines?: boolean;
}

export const PLAIN: Context = { style: 'plain', link: undefined };
/** Elements whose content is a paragraph of its own. */
const PARTS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'blockquote',
  'pre',
  'address',
  'figure',
  'figcaption',
  'dl',
  'dt',
  'dd',
  'fieldset',
  'form',
  'center',
  'caption',
  'details',
  'summary',
  'label',
  'legend',
  'nav',
]);
/** Elements that hold no words for a reader. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'col',
  'colgroup',
]);
const EMBEDDED = new Set([
  'img',
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'svg',
  'canvas',
  'input',
  'button',
  'select',
  'textarea',
]);
const SUPERSCRIPT: Readonly<Record<string, string>> = { 1: '¹', 2: '²', 3: '³' };

/** Collects blocks; running text is open until the next block begins. */
export class Flow {
  readonly #blocks: Block[] = [];
  #runs: Run[] = [];
  /** A list that stray items go on with. */
  #stray: Block[][] | undefined;

  constructor(readonly report: ReportBuilder) {}

  text(text: string, { style, link, lines }: Context): void {
    const visible = dropInvisible(text);
    if (visible.length < text.length) this.report.clean('invisible characters');
    if (/[^\s\u00A0]/.test(visible)) this.#stray = undefined;
    const shown = lines ? visible.replaceAll('\n', BREAK) : visible;
    this.#runs.push({ text: shown, style, link });
  }

  read(node: Node, context: Context): void {
    if (node.type === 'text') this.text(node.value, context);
    else if (node.type === 'comment') this.report.clean('comment');
    else if (node.type === 'element') this.#readElement(node, context);
  }

  readAll(nodes: readonly Node[], context: Context): void {
    for (const node of nodes) this.read(node, context);
  }

  /** Closes the running text; as paragraphs, or as one heading. */
  end(): Block[] {
    for (const content of settle(this.#runs)) this.#blocks.push({ type: 'paragraph', content });
    this.#runs = [];
    return this.#blocks;
  }

  /** Stray items that come after these are another list. */
  #add(blocks: readonly Block[]): void {
    if (blocks.length) this.#stray = undefined;
    this.#blocks.push(...blocks);
  }

  #readElement(element: Element, context: Context): void {
    const { tagName: name, children } = element;
    this.#countAttributes(element);
    if (SILENT.has(name)) return void this.report.clean(`<${name}>`);
    if (EMBEDDED.has(name)) return this.#readEmbedded(element, context);
    switch (name) {
      case 'br':
        this.#runs.push({ text: BREAK, style: 'plain', link: context.link });
        return;
      case 'hr':
        this.end();
        return void this.report.clean('<hr>');
      case 'strong':
      case 'b':
      case 'em':
      case 'i':
        return this.readAll(children, this.#styled(name, context));
      case 'a':
        return this.#readLink(element, context);
      case 'sup':
        return this.#readSuperscript(element, context);
      case 'ul':
      case 'ol':
      case 'menu':
        return this.#readList(element, context);
      case 'li':
        this.end();
        if (!this.#stray) {
          this.#stray = [];
          this.#blocks.push({ type: 'list', items: this.#stray });
        }
        this.#stray.push(...this.#readItem(element, context));
        return;
      case 'table':
        this.end();
        return this.#add(readTable(element, this.report, (nodes) => this.#blocksOf(nodes)));
    }
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) return this.#readHeading(children, Number(level), context);
    if (!PARTS.has(name)) return this.readAll(children, context);
    const before = this.end().length;
    this.readAll(children, name === 'pre' ? { ...context, lines: true } : context);
    if (this.end().length === before) this.report.clean('empty paragraph');
  }

  #styled(name: string, context: Context): Context {
    const style = name === 'strong' || name === 'b' ? 'strong' : 'emphasis';
    // Both at once have no place; what is strong stays strong.
    if (context.style !== 'plain' && context.style !== style) {
      this.report.clean('emphasis within strong text');
      return { ...context, style: 'strong' };
    }
    return { ...context, style };
  }

  #readHeading(children: readonly Node[], level: number, context: Context): void {
    this.end();
    const inner = new Flow(this.report);
    inner.readAll(children, { ...context, style: 'plain' });
    const [first, ...rest] = inner.end();
    if (!first) this.report.clean('empty heading');
    else if (first.type !== 'paragraph') this.#add([first, ...rest]);
    // What else an editor put into a heading stays below it, in its order.
    else this.#add([{ type: 'heading', level, content: oneLine(first.content) }, ...rest]);
  }

  #readList(element: Element, context: Context): void {
    this.end();
    const items: Block[][] = [];
    for (const child of element.children) {
      if (child.type === 'element' && child.tagName === 'li') {
        this.#countAttributes(child);
        items.push(...this.#readItem(child, context));
        continue;
      }
      // A list or a text between the items belongs to the one before.
      const inner = new Flow(this.report);
      inner.read(child, context);
      const blocks = inner.end();
      const last = items.at(-1);
      if (last && blocks.length) last.push(...blocks);
      else if (blocks.length) items.push(blocks);
    }
    if (!items.length) return void this.report.clean('empty list');
    this.#add([
      element.tagName === 'ol' ? { type: 'list', ordered: true, items } : { type: 'list', items },
    ]);
  }

  /** Of a cell or a caption, which begin anew. */
  #blocksOf(nodes: readonly Node[]): Block[] {
    const inner = new Flow(this.report);
    inner.readAll(nodes, PLAIN);
    return inner.end();
  }

  #readItem(element: Element, context: Context): Block[][] {
    const inner = new Flow(this.report);
    inner.readAll(element.children, context);
    const blocks = inner.end();
    if (blocks.length) return [blocks];
    this.report.clean('empty list item');
    return [];
  }

  #readLink(element: Element, context: Context): void {
    const href = element.properties.href;
    const raw = typeof href === 'string' ? href : '';
    const url = mendUrl(raw);
    if (url !== undefined && isLink(url)) {
      if (url !== raw) this.report.clean('address mended');
      if (!hasWords(element)) this.report.clean('link without text');
      return this.readAll(element.children, { ...context, link: { url } });
    }
    if (raw.trim() && !raw.startsWith('#')) this.report.lose({ code: 'html-dead-link' }, raw);
    else this.report.clean('link without address');
    this.readAll(element.children, context);
  }

  #readSuperscript(element: Element, context: Context): void {
    const only = element.children[0];
    const raised =
      element.children.length === 1 && only?.type === 'text' ? SUPERSCRIPT[only.value] : undefined;
    if (raised) this.text(raised, context);
    else this.readAll(element.children, context);
  }

  #readEmbedded(element: Element, context: Context): void {
    const { alt, src } = element.properties;
    this.report.lose(
      { code: 'html-element', name: element.tagName },
      typeof src === 'string' ? src : '',
    );
    if (typeof alt === 'string' && alt.trim()) this.text(alt, context);
    this.readAll(element.children, context);
  }

  #countAttributes({ tagName, properties }: Element): void {
    for (const name of Object.keys(properties)) {
      const meant =
        name === 'href' ||
        name === 'src' ||
        name === 'alt' ||
        name === 'colSpan' ||
        name === 'rowSpan';
      if (!meant) this.report.clean(`attribute ${name} of <${tagName}>`);
    }
  }
}

const oneLine = (content: readonly Inline[]): Inline[] =>
  content.map((part) => (typeof part === 'string' ? part.replaceAll('\n', ' ') : part));

function hasWords(element: Element): boolean {
  return element.children.some((child) =>
    child.type === 'text'
      ? /\S/.test(child.value)
      : child.type === 'element' && (hasWords(child) || child.tagName === 'img'),
  );
}
