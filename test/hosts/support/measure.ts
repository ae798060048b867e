/** What a visitor sees of a guide, in numbers, and how it differs from a bare page. */
import type { Page } from 'playwright-core';

/** One visible part: its text, its type and its box, measured from the guide's own corner. */
interface Part {
  readonly what: string;
  readonly text: string;
  readonly style: Readonly<Record<string, string>>;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}
export interface Measured {
  /** Width of the guide, before any scaling by the page. */
  readonly width: number;
  readonly parts: readonly Part[];
}

export function measure(page: Page, selector = 'product-guide'): Promise<Measured> {
  return page.evaluate((find) => {
    const host = document.querySelector(find) as HTMLElement;
    const guide = host.shadowRoot?.querySelector('.guide') as HTMLElement;
    const outer = guide.getBoundingClientRect();
    // A page that scales or zooms its content does so on purpose: measured as if it didn't.
    const scale = outer.width / guide.offsetWidth || 1;
    const STYLE = [
      ...['fontSize', 'lineHeight', 'fontFamily', 'fontWeight', 'fontStyle', 'fontVariantCaps'],
      ...['letterSpacing', 'wordSpacing', 'textTransform', 'textIndent', 'textAlign'],
      ...['textShadow', 'whiteSpace', 'wordBreak', 'overflowWrap', 'hyphens', 'writingMode'],
      ...['direction', 'color', 'backgroundColor', 'visibility', 'userSelect', 'cursor'],
      ...['listStyleType', 'textDecorationLine', 'tabSize', 'display'],
    ] as const;
    const parts = [];
    for (const element of guide.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || element.closest('slot, .hidden')) continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      const own = getComputedStyle(element);
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue?.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join(' ');
      const style: Record<string, string> = {};
      for (const name of STYLE) style[name] = own[name];
      const box = [left - outer.left, top - outer.top, width, height].map(
        (length) => Math.round((length / scale) * 10) / 10,
      );
      parts.push({
        what: `${element.localName}${element.id ? `#${element.id}` : ''}.${element.getAttribute('class') ?? ''}`,
        text,
        style,
        box: box as unknown as [number, number, number, number],
      });
    }
    return { width: outer.width / scale, parts };
  }, selector);
}

const TOLERANCE_PX = 2;

/** What differs, in words; empty where a visitor sees the same. */
export function differences(here: Measured, bare: Measured): string[] {
  const found: string[] = [];
  if (!bare.parts.length) found.push('the bare page shows nothing');
  if (Math.abs(here.width - bare.width) > TOLERANCE_PX)
    found.push(`guide: width ${here.width}, not ${bare.width}`);
  if (here.parts.length !== bare.parts.length)
    found.push(`${here.parts.length} visible parts, not ${bare.parts.length}`);
  for (const [index, there] of bare.parts.entries()) {
    const part = here.parts[index];
    if (!part) break;
    const name = `${there.what} “${there.text.slice(0, 40)}”`;
    if (part.what !== there.what || part.text !== there.text)
      found.push(`${name}: here ${part.what} “${part.text.slice(0, 40)}”`);
    for (const [property, value] of Object.entries(there.style))
      if (part.style[property] !== value)
        found.push(`${name}: ${property} ${part.style[property]}, not ${value}`);
    if (part.box.some((length, side) => Math.abs(length - (there.box[side] ?? 0)) > TOLERANCE_PX))
      found.push(`${name}: box ${part.box.join(' ')}, not ${there.box.join(' ')}`);
  }
  return found;
}
