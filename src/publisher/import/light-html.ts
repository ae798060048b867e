/**
 * A tree of simple, well-formed HTML, as the LPDC editor writes it. A whole HTML parser takes four
 * times as long; where anything is out of the ordinary it has to do it.
 */
import type { Element, ElementContent, Properties } from 'hast';

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z_][\w.-]*(?:="[^"<>]*")?)*)\s*(\/?)>|([^<]+)/giy;
const ATTRIBUTE = /([a-z_][\w.-]*)(?:="([^"]*)")?/gi;
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const INLINE = new Set(['strong', 'b', 'em', 'i', 'u', 'span', 'a', 'sup', 'sub']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  agrave: 'à',
  ccedil: 'ç',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  deg: '°',
  '#39': "'",
};

/** The nodes; undefined where a real parser is needed. */
export function lightHtml(html: string): ElementContent[] | undefined {
  const root: ElementContent[] = [];
  const open: Element[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const found = TOKEN.exec(html);
    if (!found) return undefined;
    const [, closing, tag = '', attributes = '', selfClosing, text] = found;
    const parent = open.at(-1);
    const into = parent?.children ?? root;
    if (text !== undefined) {
      const value = decode(text);
      if (value === undefined) return undefined;
      into.push({ type: 'text', value });
      continue;
    }
    const name = tag.toLowerCase();
    if (closing) {
      // Anything but the innermost open one: the rules for mending that are long.
      if (parent?.tagName !== name) return undefined;
      open.pop();
      continue;
    }
    if (!mayStand(name, parent, open)) return undefined;
    const properties = propertiesOf(attributes);
    if (!properties) return undefined;
    const element: Element = { type: 'element', tagName: name, properties, children: [] };
    into.push(element);
    if (name === 'br') continue;
    if (selfClosing) return undefined;
    open.push(element);
  }
  return open.length ? undefined : root;
}

/** Where a browser puts an element elsewhere than it is written, it isn't simple. */
function mayStand(name: string, parent: Element | undefined, open: readonly Element[]): boolean {
  const inside = parent?.tagName;
  if (name === 'br') return true;
  if (inside === 'ul' || inside === 'ol') return name === 'li';
  if (name === 'li') return false;
  if (BLOCKS.has(name)) return inside === undefined || inside === 'div' || inside === 'li';
  if (!INLINE.has(name)) return false;
  return name !== 'a' || !open.some(({ tagName }) => tagName === 'a');
}

function propertiesOf(attributes: string): Properties | undefined {
  const properties: Properties = {};
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    const decoded = decode(value);
    if (decoded === undefined) return undefined;
    properties[propertyOf(name.toLowerCase())] = decoded;
  }
  return properties;
}

/** As the parser names them: className, dataIndentationLevel. */
function propertyOf(attribute: string): string {
  if (attribute === 'class') return 'className';
  if (!attribute.startsWith('data-')) return attribute;
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** With entities as characters; undefined where one is not in the table. */
function decode(text: string): string | undefined {
  if (!text.includes('&')) return text;
  const pieces = text.split(/&([a-zA-Z]+|#39);/);
  let decoded = '';
  for (const [i, piece] of pieces.entries()) {
    const meant = i % 2 ? ENTITIES[piece] : piece;
    // An ampersand on its own may be one, or the start of what a browser would mend.
    if (meant === undefined || (i % 2 === 0 && /&[a-z#]/i.test(piece))) return undefined;
    decoded += meant;
  }
  return decoded;
}
