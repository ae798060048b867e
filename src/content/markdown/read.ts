/** A Markdown sheet to a product; docs/content.md describes the grammar. */
import type { Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { closest } from '../../catalogue/closest.js';
import type { Finding } from '../../catalogue/finding.js';
import type { Block } from '../../catalogue/model.js';
import { bodyFields, isItemField } from '../../catalogue/schema/fields.js';
import { Places } from '../file-finding.js';
import { canonicalTag } from '../language-tags.js';
import { type Complain, type FlowContent, type Position, readBlocks } from './blocks-read.js';
import { readYaml, splitSheet } from './front-matter.js';
import { headingText, readItems } from './items-read.js';

export interface SheetFile {
  /** As written: not yet held against the schema. */
  readonly product: Readonly<Record<string, unknown>> | undefined;
  readonly findings: readonly Finding[];
  readonly places: Places;
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

/** Markdown in a setting or a sheet, as blocks; headings count from ### as level 1. */
export function readProse(source: string, complain: Complain = () => undefined): Block[] {
  return readBlocks(parseMarkdown(source).children as FlowContent[], 3, complain);
}

export function readSheet(text: string): SheetFile {
  const places = new Places();
  const parts = splitSheet(text);
  if (!parts) {
    const finding: Finding = { code: 'no-front-matter', severity: 'error', path: [] };
    return { product: undefined, findings: [finding], places };
  }
  // Empty lines stand for what is left out, so that every line number is that of the file.
  const yaml = readYaml(`\n${parts.yaml}`, places);
  const findings = [...yaml.findings];
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    if (!findings.length) findings.push({ code: 'no-front-matter', severity: 'error', path: [] });
    return { product: undefined, findings, places };
  }
  const body = '\n'.repeat(parts.bodyLine - 1) + parts.body;
  const product: Record<string, unknown> = { ...yaml.value };
  for (const field of splitFields(parseMarkdown(body), findings, places)) {
    findings.push(...emptySections(field));
    readField(field, product, findings, places);
  }
  return { product, findings, places };
}

function splitFields(root: Root, findings: Finding[], places: Places): Field[] {
  const fields: Field[] = [];
  let field: Field | undefined;
  const note = (code: string, path: Finding['path'], node: Flow, args: Finding['args'] = {}) => {
    if (node.position) places.set(path, placeOf(node.position));
    findings.push({ code, severity: 'error', path, args });
  };
  for (const node of root.children as Flow[]) {
    if (node.type === 'heading' && node.depth === 1) {
      const name = headingText(node);
      field = { name, sections: [] };
      if (node.position) places.set([name], placeOf(node.position));
      if (BODY.includes(name)) {
        // What stands under the second one must not replace what stands under the first.
        const first = fields.find((one) => one.name === name);
        if (first) note('section-twice', [name, findings.length], node, { found: `# ${name}` });
        if (first) field = first;
        else fields.push(field);
      } else {
        const suggestion = closest(name, BODY);
        note('unknown-section', [name], node, { found: name, ...(suggestion && { suggestion }) });
      }
    } else if (!field) {
      note('text-outside', ['body', findings.length], node);
    } else if (node.type === 'heading' && node.depth === 2) {
      const language = languageOf(node);
      if (!LANGUAGE.test(language))
        note('unknown-language', [field.name, language], node, { found: language });
      if (field.sections.some((section) => section.language === language))
        note('section-twice', [field.name, language, findings.length], node, {
          found: `# ${field.name}, ## ${headingText(node)}`,
        });
      else if (node.position) places.set([field.name, language], placeOf(node.position));
      field.sections.push({ language, content: [] });
    } else {
      if (!field.sections.length) {
        note('no-language', [field.name, 'nl'], node);
        field.sections.push({ language: 'nl', content: [] });
      }
      field.sections.at(-1)?.content.push(node);
    }
  }
  return fields;
}

/** Headings with nothing below them. */
function emptySections({ name, sections }: Field): Finding[] {
  const paths = sections.length
    ? sections.filter(({ content }) => !content.length).map(({ language }) => [name, language])
    : [[name]];
  return paths.map((path) => ({ code: 'empty-section', severity: 'warning', path }));
}

const languageOf = (node: Heading) => {
  const text = headingText(node);
  return LANGUAGE.test(text) ? canonicalTag(text) : text;
};

function readField(
  { name, sections }: Field,
  product: Record<string, unknown>,
  findings: Finding[],
  places: Places,
): void {
  const complainAt =
    (path: Finding['path']): Complain =>
    (what, node) => {
      const at = [...path, findings.length];
      if (node.position) places.set(at, placeOf(node.position));
      findings.push({ code: 'not-kept', severity: 'warning', path: at, args: { what } });
    };
  if (isItemField(name)) {
    product[name] = readItems(name, sections, {
      complain: (path) => complainAt([name, ...path]),
      mark: (path, node) => {
        if (node.position) places.set([name, ...path], placeOf(node.position));
      },
    });
    return;
  }
  const texts: Record<string, Block[]> = {};
  for (const { language, content } of sections) {
    const blocks = readBlocks(content as FlowContent[], 3, complainAt([name, language]));
    if (blocks.length === content.length)
      for (const [i, { position }] of content.entries())
        if (position) places.set([name, language, i], placeOf(position));
    if (blocks.length) texts[language] = [...(texts[language] ?? []), ...blocks];
  }
  if (Object.keys(texts).length) product[name] = texts;
}

const placeOf = ({ start }: Position) => ({ line: start.line, column: start.column });
