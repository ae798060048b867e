/** The YAML at the top of a sheet: facts and one-line texts. */
import {
  Document,
  LineCounter,
  type Node,
  type Pair,
  type YAMLSeq,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import type { AnyFinding } from '../../catalogue/finding.js';
import { frontFields } from '../../catalogue/schema/fields.js';
import type { Found } from '../define-findings.js';
import type { Positions } from '../file-finding.js';
import { NUMBER_KEYS } from '../keys.js';
import { canonicalTag, shortTag } from '../language-tags.js';
import { reasonOf } from '../reason-of.js';
import { sheetFinding } from './findings.js';

/** The order in which a written sheet has its keys; others follow. */
const ORDER: readonly string[] = frontFields;

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** The two halves of a sheet, and the line (from 1) on which the second begins; undefined where the first is missing. */
export function splitSheet(
  text: string,
): { readonly yaml: string; readonly body: string; readonly bodyLine: number } | undefined {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [front, yaml = ''] = FRONT_MATTER.exec(source) ?? [];
  if (front === undefined) return undefined;
  return { yaml, body: source.slice(front.length), bodyLine: front.split('\n').length };
}

/** Values; where they stand is noted. Empty lines before `source` make lines count right. */
export function readYaml(
  source: string,
  positions: Positions,
): { value: unknown; findings: Found<typeof sheetFinding>[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const findings: Found<typeof sheetFinding>[] = [];
  const mark = (path: AnyFinding['path'], offset: number) => {
    const { line, col } = lines.linePos(offset);
    positions.set(path, { line, column: col });
  };
  for (const error of document.errors) {
    const path = ['yaml', findings.length];
    mark(path, error.pos[0]);
    findings.push(sheetFinding('not-yaml', path, { reason: error.message }));
  }
  if (findings.length) return { value: undefined, findings };
  visit(document, {
    // The most specific visitor wins: scalars never come to Node.
    Scalar(key, node, ancestors) {
      if (key === 'key') return;
      if (typeof node.value === 'number' && !NUMBER_KEYS.has(keyAbove(ancestors)))
        node.value = node.source ?? String(node.value);
      if (node.range) mark(pathOf(key, ancestors), node.range[0]);
    },
    Node(key, node, ancestors) {
      if (key !== 'key' && node.range) mark(pathOf(key, ancestors), node.range[0]);
    },
    Pair(_key, pair, ancestors) {
      if (isScalar(pair.key) && pair.key.range)
        mark([...pathOf(null, ancestors), nameOf(pair)], pair.key.range[0]);
    },
  });
  try {
    return { value: renameKeys(document.toJS({ maxAliasCount: 100 }), canonicalAlias), findings };
  } catch (error) {
    const finding = sheetFinding('not-yaml', [], { reason: reasonOf(error) });
    return { value: undefined, findings: [finding] };
  }
}

/** `---` and YAML and `---`; lists of words on one line. */
export function writeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const known = ORDER.filter((key) => key in values);
  const others = Object.keys(values).filter((key) => !ORDER.includes(key));
  const sorted = Object.fromEntries(
    [...known, ...others]
      .filter((key) => values[key] !== undefined)
      .map((key) => [key, values[key]]),
  );
  const document = new Document(renameKeys(sorted, shortTag), { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_key, node: YAMLSeq) {
      node.flow = node.items.every(isScalar);
    },
  });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

const canonicalAlias = (key: string) => (key === 'u' || key === 'je' ? canonicalTag(key) : key);

function renameKeys(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .map(([key, inner]) => [rename(key), renameKeys(inner, rename)]),
  );
}

type Ancestors = readonly (Document | Node | Pair)[];

function pathOf(key: unknown, ancestors: Ancestors): (string | number)[] {
  const path: (string | number)[] = [];
  for (const [i, ancestor] of ancestors.entries()) {
    if (isSeq(ancestor)) {
      const inside = ancestors[i + 1];
      path.push(inside ? ancestor.items.indexOf(inside) : Number(key));
    } else if (isPair(ancestor)) path.push(nameOf(ancestor));
  }
  return path;
}
function keyAbove(ancestors: Ancestors): string {
  const above = ancestors.at(-1);
  return isPair(above) ? nameOf(above) : '';
}
function nameOf(pair: Pair): string {
  const name = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : String(pair.key);
  return canonicalAlias(name);
}
