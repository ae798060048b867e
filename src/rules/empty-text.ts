/** Texts without a letter or a digit. */
import { sheetFinding } from '../content/markdown/findings.js';
import { defineRule } from './rule.js';

export const emptyText = defineRule(
  {
    'empty-section': {
      ...sheetFinding.definitions['empty-section'],
      example: { bad: `summary:\n  nl: '–'`, good: `summary:\n  nl: Voor buiten.` },
    },
  },
  (report) => ({
    text({ text, path, field }) {
      if (field !== 'keywords' && !/[\p{L}\p{N}]/u.test(text)) report('empty-section', path);
    },
  }),
);
