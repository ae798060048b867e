/** All that the command line can say of files: the tables of codes, joined. */
import type { AnyFinding } from '../catalogue/finding.js';
import type { Explanation, MessageLanguage } from '../catalogue/messages.js';
import { dataFinding } from '../content/data-finding.js';
import {
  type Definitions,
  type Found,
  type Raise,
  defineFindings,
  explainBy,
} from '../content/define-findings.js';
import type { InFile } from '../content/file-finding.js';
import { contentFinding } from '../content/findings.js';
import { sheetFinding } from '../content/markdown/findings.js';
import { ruleDefinitions } from '../rules/rules.js';
import type { ValidationFinding } from '../rules/validate.js';
import { commandFinding } from './cli/findings.js';
import { importFinding } from './import/findings.js';
import { publicationFinding } from './publish/findings.js';

/** Codes that can be said of a whole file. */
const finding = defineFindings({
  ...dataFinding.definitions,
  ...contentFinding.definitions,
  ...sheetFinding.definitions,
  ...importFinding.definitions,
  ...publicationFinding.definitions,
  ...commandFinding.definitions,
});
type Args = typeof finding extends Raise<infer A> ? A : never;
type Code = keyof Args;

/** Every finding of the command line, with its file; told by its code. */
export type FileFinding = InFile<ValidationFinding | Found<typeof finding>>;

/** Every code with its severity, sentences and example. */
export const definitions: Definitions = { ...finding.definitions, ...ruleDefinitions };

/** Of a whole file: not there, not readable, not what it should be … */
export function fileFinding<C extends Code>(
  file: string,
  code: C,
  ...args: unknown extends Args[C] ? [] : [Args[C]]
): FileFinding {
  return findingOf(file, { code, args: args[0] ?? {} });
}

/** The finding that an error names. */
export function findingOf(
  file: string,
  { code, args }: { readonly code: Code; readonly args: AnyFinding['args'] },
): FileFinding {
  const { severity } = finding.definitions[code];
  return { code, severity, path: [], args, file } as FileFinding;
}

/** What is wrong and what to do; a code that nobody knows is shown as it is. */
export const explain = (one: AnyFinding, language: MessageLanguage): Explanation =>
  explainBy(definitions, one, language) ?? { what: one.code, remedy: '' };
