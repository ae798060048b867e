/**
 * How findings are declared: a table of codes, each with its severity and its sentences. It gives
 * the only way to raise them, so that a misspelt code or a missing argument doesn't compile.
 *
 *     export const sheetFinding = defineFindings({
 *       'unknown-language': {
 *         severity: 'error',
 *         nl: ({ found }: { found: string }) => [`"${found}" is geen taal`, 'Schrijf nl of fr.'],
 *         en: ({ found }) => [`"${found}" is not a language`, 'Write nl or fr.'],
 *       },
 *     });
 *     sheetFinding('unknown-language', ['name', 'xx'], { found: 'xx' });
 */
import type { AnyFinding, FindingOf, Severity } from '../catalogue/finding.js';
import type { Explanation, MessageLanguage } from '../catalogue/messages.js';

/** What is wrong, without capital and full stop, and what to do, with both. */
export type Sentence = readonly [what: string, remedy: string];

/** One code: `nl` says what it needs, `en` and who raises it follow. */
export interface Definition<Args = never> {
  readonly severity: Severity;
  readonly nl: (args: Args) => Sentence;
  readonly en: (args: Args) => Sentence;
  /** Printed in docs/findings.md and run by a test. */
  readonly example?: Example;
}

/** A piece of a file that has the finding, and one that hasn't; the rest of the content is sound. */
export interface Example {
  /** products/terras.md where nothing is said. */
  readonly in?: string;
  /** Where the good one stands in another file. */
  readonly goodIn?: string;
  readonly bad: string;
  readonly good: string;
}

/** Codes with their definitions, of any table. */
export type Definitions = Readonly<Record<string, Definition>>;

/** A table: of each code what its sentences need. */
export type DefinitionsOf<Args> = { readonly [Code in keyof Args]: Definition<Args[Code]> };

/** Code, path in the file, and what the sentence needs. */
export type RaiseArgs<Args, Code extends keyof Args> = [
  code: Code,
  path: AnyFinding['path'],
  ...args: unknown extends Args[Code] ? [args?: Readonly<Record<string, never>>] : [Args[Code]],
];

/** Raises findings of its table. Arguments that are undefined are left out. */
export interface Raise<Args> {
  <Code extends keyof Args & string>(
    ...finding: RaiseArgs<Args, Code>
  ): AnyFinding & FindingOf<Pick<Args, Code>>;
  readonly definitions: DefinitionsOf<Args>;
}
/** The findings that a table raises: `Found<typeof sheetFinding>`. */
export type Found<Table> = Table extends Raise<infer Args> ? FindingOf<Args> : never;

export function defineFindings<Args>(definitions: DefinitionsOf<Args>): Raise<Args> {
  const raise = (
    code: keyof Args & string,
    path: AnyFinding['path'],
    args?: AnyFinding['args'],
  ) => {
    const { severity } = definitions[code];
    if (!args) return { code, severity, path };
    const given = Object.entries(args).filter(([, value]) => value !== undefined);
    return { code, severity, path, args: Object.fromEntries(given) };
  };
  return Object.assign(raise, { definitions }) as unknown as Raise<Args>;
}

/** What is wrong and what to do, as its table says it; undefined for codes of other tables. */
export function explainBy(
  definitions: Definitions,
  { code, args = {} }: AnyFinding,
  language: MessageLanguage,
): Explanation | undefined {
  const sentences = definitions[code];
  if (!sentences) return undefined;
  const [what, remedy] = sentences[language](args as never);
  return { what, remedy };
}
