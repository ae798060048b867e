/** Findings as lines for a terminal or as JSON for scripts. */
import { formatPath } from '../catalogue/finding.js';
import type { MessageLanguage } from '../catalogue/messages.js';
import type { FileFinding } from './finding.js';
import { explain } from './messages/messages.js';

const SEVERITIES = ['error', 'warning', 'advice'] as const;
const NAMES = {
  nl: { error: 'fout', warning: 'waarschuwing', advice: 'advies' },
  en: { error: 'error', warning: 'warning', advice: 'advice' },
} as const;

export const hasErrors = (findings: readonly FileFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** file:line:column: severity: path: what. Remedy; then a line that counts them. */
export function printText(findings: readonly FileFinding[], language: MessageLanguage): string {
  const names = NAMES[language];
  const lines = [...findings].sort(byPlace).map((finding) => {
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
  return [...lines, counts.join(', ')].join('\n');
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
      findings: [...findings].sort(byPlace).map((finding) => ({
        ...finding,
        path: formatPath(finding.path),
        ...explain(finding, language),
      })),
    },
    null,
    2,
  );
}

function byPlace(a: FileFinding, b: FileFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
