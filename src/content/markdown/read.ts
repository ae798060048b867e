/** A Markdown sheet to a product; docs/content.md describes the grammar. */
import type { Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { closest } from '../../catalogue/closest.js';
import type { AnyFinding } from '../../catalogue/finding.js';
import type { Block } from '../../catalogue/model.js';
import { bodyFields, isItemField } from '../../catalogue/schema/fields.js';
import type { Found } from '../define-findings.js';
import { Positions } from '../file-finding.js';
import { canonicalTag } from '../language-tags.js';
import { type Complain, type FlowContent, type Position, readBlocks } from './blocks-read.js';
import { tooMuchIn } from './bounds.js';
import { sheetFinding } from './findings.js';
import { readYaml, splitSheet } from './front-matter.js';
import { headingText, readItems } from './items-read.js';

type SheetFinding = Found<typeof sheetFinding>;
export interface SheetFile {
  /** As written: not yet held against the schema. */
  readonly product: Readonly<Record<string, unknown>> | undefined;
  readonly findings: readonly SheetFinding[];
  readonly positions: Positions;
}
type Flow = Exclude<RootContent, { type: 'yaml' }>;
interface Section {
  readonly language: string;
  readonly content: Flow[];
}
interface Field {
  readonly name: string;
  readonly sections: Section[];
}

const BODY: readonly string[] = bodyFields;
const LANGUAGE = /^(u|je|[a-z]{2,3}(-[a-z0-9]{1,16}){0,6})$/i;

export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

/**
 * Markdown of a setting as blocks; headings count from ### as level 1. What `readSettings` gives is
 * within bounds.
 */
export function readProse(source: string, complain: Complain = () => undefined): Block[] {
  return readBlocks(parseMarkdown(source).children as FlowContent[], 3, complain);
}

export function readSheet(text: string): SheetFile {
  const positions = new Positions();
  const parts = splitSheet(text);
  if (!parts)
    return { product: undefined, findings: [sheetFinding('no-front-matter', [])], positions };
  // Empty lines stand for what is left out, so that every line number is that of the file.
  const yaml = readYaml(`\n${parts.yaml}`, positions);
  const findings: SheetFinding[] = [...yaml.findings];
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    if (!findings.length) findings.push(sheetFinding('no-front-matter', []));
    return { product: undefined, findings, positions };
  }
  const body = '\n'.repeat(parts.bodyLine - 1) + parts.body;
  const product: Record<string, unknown> = { ...yaml.value };
  const tooMuch = tooMuchIn(body);
  if (tooMuch) {
    const { line, ...args } = tooMuch;
    positions.set(['body'], { line, column: 1 });
    findings.push(sheetFinding('too-much-markdown', ['body'], args));
    return { product: undefined, findings, positions };
  }
  for (const field of splitFields(parseMarkdown(body), findings, positions)) {
    findings.push(...emptySections(field));
    readField(field, product, findings, positions);
  }
  return { product, findings, positions };
}

function splitFields(root: Root, findings: SheetFinding[], positions: Positions): Field[] {
  const fields: Field[] = [];
  let field: Field | undefined;
  const note = (finding: SheetFinding, node: Flow) => {
    if (node.position) positions.set(finding.path, positionOf(node.position));
    findings.push(finding);
  };
  const twice = (path: string[], found: string, node: Flow) =>
    note(sheetFinding('section-twice', [...path, findings.length], { found }), node);
  for (const node of root.children as Flow[]) {
    if (node.type === 'heading' && node.depth === 1) {
      const name = headingText(node);
      field = { name, sections: [] };
      if (node.position) positions.set([name], positionOf(node.position));
      if (BODY.includes(name)) {
        // What stands under the second one must not replace what stands under the first.
        const first = fields.find((one) => one.name === name);
        if (first) twice([name], `# ${name}`, node);
        if (first) field = first;
        else fields.push(field);
      } else {
        const suggestion = closest(name, BODY);
        note(sheetFinding('unknown-section', [name], { found: name, suggestion }), node);
      }
    } else if (!field) {
      note(sheetFinding('text-outside', ['body', findings.length], {}), node);
    } else if (node.type === 'heading' && node.depth === 2) {
      const language = languageOf(node);
      if (!LANGUAGE.test(language))
        note(sheetFinding('unknown-language', [field.name, language], { found: language }), node);
      if (field.sections.some((section) => section.language === language))
        twice([field.name, language], `# ${field.name}, ## ${headingText(node)}`, node);
      else if (node.position) positions.set([field.name, language], positionOf(node.position));
      field.sections.push({ language, content: [] });
    } else {
      if (!field.sections.length) {
        note(sheetFinding('no-language', [field.name, 'nl'], {}), node);
        field.sections.push({ language: 'nl', content: [] });
      }
      field.sections.at(-1)?.content.push(node);
    }
  }
  return fields;
}

/** Headings with nothing below them. */
function emptySections({ name, sections }: Field): SheetFinding[] {
  const paths = sections.length
    ? sections.filter(({ content }) => !content.length).map(({ language }) => [name, language])
    : [[name]];
  return paths.map((path) => sheetFinding('empty-section', path));
}

const languageOf = (node: Heading) => {
  const text = headingText(node);
  return LANGUAGE.test(text) ? canonicalTag(text) : text;
};

function readField(
  { name, sections }: Field,
  product: Record<string, unknown>,
  findings: SheetFinding[],
  positions: Positions,
): void {
  const complainAt =
    (path: AnyFinding['path']): Complain =>
    (what, node) => {
      const at = [...path, findings.length];
      if (node.position) positions.set(at, positionOf(node.position));
      findings.push(sheetFinding('not-kept', at, { what }));
    };
  if (isItemField(name)) {
    product[name] = readItems(name, sections, {
      complain: (path) => complainAt([name, ...path]),
      mark: (path, node) => {
        if (node.position) positions.set([name, ...path], positionOf(node.position));
      },
    });
    return;
  }
  const texts: Record<string, Block[]> = {};
  for (const { language, content } of sections) {
    const blocks = readBlocks(content as FlowContent[], 3, complainAt([name, language]));
    if (blocks.length === content.length)
      for (const [i, { position }] of content.entries())
        if (position) positions.set([name, language, i], positionOf(position));
    if (blocks.length) texts[language] = [...(texts[language] ?? []), ...blocks];
  }
  if (Object.keys(texts).length) product[name] = texts;
}

const positionOf = ({ start }: Position) => ({ line: start.line, column: start.column });
