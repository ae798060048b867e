/** All that the command line can say of files: the tables of codes, joined. */
import type { AnyFinding } from '../catalogue/finding.js';
import type { Explanation, MessageLanguage } from '../catalogue/messages.js';
import { dataFinding } from '../content/data-finding.js';
import { type Raise, defineFindings, explainBy } from '../content/define-findings.js';
import type { InFile } from '../content/file-finding.js';
import { contentFinding } from '../content/findings.js';
import { sheetFinding } from '../content/markdown/findings.js';
import { explain as explainRule } from '../rules/messages/messages.js';
import { commandFinding } from './cli/findings.js';
import { importFinding } from './import/findings.js';
import { publicationFinding } from './publish/findings.js';

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

export type FileFinding = InFile<AnyFinding>;

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

/** What is wrong and what to do, for every finding of the command line. */
export const explain = (one: AnyFinding, language: MessageLanguage): Explanation =>
  explainBy(finding.definitions, one, language) ?? explainRule(one, language);
