/** Holds what a test shows against axe-core: WCAG 2.2 A and AA, and best practice. */
import type { NodeResult, Result } from 'axe-core';
import { axe } from './axe.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with every violation in `element`, its shadow tree included. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: RULES,
    // Of the page, not of a part of it.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    resultTypes: ['violations'],
  });
  if (violations.length) throw new Error(violations.map(describeViolation).join('\n\n'));
}

function describeViolation({ id, impact, help, helpUrl, nodes }: Result): string {
  return [`${id} (${impact ?? 'unknown'}): ${help}. ${helpUrl}`, ...nodes.map(describeNode)].join(
    '\n',
  );
}

function describeNode({ target, html, failureSummary = '' }: NodeResult): string {
  const path = target.flat().join(' › ');
  return `  ${path}\n    ${html}\n    ${failureSummary.replaceAll('\n', '\n    ')}`;
}
