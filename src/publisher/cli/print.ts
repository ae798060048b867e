/** Findings as lines for a terminal or as JSON for scripts. */
import { formatPath } from '../../catalogue/finding.js';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { type FileFinding, explain } from '../findings.js';

const SEVERITIES = ['error', 'warning', 'advice'] as const;
const NAMES = {
  nl: { error: 'fout', warning: 'waarschuwing', advice: 'advies' },
  en: { error: 'error', warning: 'warning', advice: 'advice' },
} as const;

export const hasErrors = (findings: readonly FileFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** More lines than this nobody reads in a terminal; the gravest are shown. */
const MAX_LINES = 300;

/** file:line:column: severity: path: what. Remedy; then a line that counts them. */
export function printText(findings: readonly FileFinding[], language: MessageLanguage): string {
  const names = NAMES[language];
  const gravest = [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const shown = gravest.slice(0, MAX_LINES);
  const lines = shown.sort(byPlace).map((finding) => {
    const { what, remedy } = explain(finding, language);
    const place = [finding.file, finding.line, finding.column].filter((part) => part !== undefined);
    const path = formatPath(finding.path);
    const sentence = `${what}${/[.!?]$/.test(what) ? '' : '.'} ${remedy}`.trim();
    return [place.join(':'), names[finding.severity], ...(path ? [path] : []), sentence].join(': ');
  });
  const counts = SEVERITIES.map(
    (severity) =>
      `${findings.filter((finding) => finding.severity === severity).length} × ${names[severity]}`,
  );
  return [...lines, ...restOf(gravest.slice(MAX_LINES), language), counts.join(', ')].join('\n');
}

/** How many more there are, and of which kind. */
function restOf(findings: readonly FileFinding[], language: MessageLanguage): string[] {
  if (!findings.length) return [];
  const kinds = new Map<string, number>();
  for (const { code } of findings) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const rows = [...kinds]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `  ${String(count).padStart(6)} × ${code}`);
  const head =
    language === 'nl'
      ? `… en nog ${findings.length}; alle met --format json:`
      : `… and ${findings.length} more; all of them with --format json:`;
  return [head, ...rows];
}

/** {findings: [{file, line, column, path, code, severity, what, remedy}], errors, warnings, advice} */
export function printJson(findings: readonly FileFinding[], language: MessageLanguage): string {
  const count = (wanted: FileFinding['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length;
  return JSON.stringify(
    {
      errors: count('error'),
      warnings: count('warning'),
      advice: count('advice'),
      findings: findingsForScripts(findings, language),
    },
    null,
    2,
  );
}

export const findingsForScripts = (
  findings: readonly FileFinding[],
  language: MessageLanguage,
): object[] =>
  [...findings].sort(byPlace).map((finding) => ({
    ...finding,
    path: formatPath(finding.path),
    ...explain(finding, language),
  }));

function byPlace(a: FileFinding, b: FileFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
