/** Findings of the decoders in the shape of the others; their sentences are those of the browser. */
import type { DataFindingArgs } from '../catalogue/finding.js';
import { type MessageLanguage, explain } from '../catalogue/messages.js';
import { type Definition, type Example, type Sentence, defineFindings } from './define-findings.js';

type Code = keyof DataFindingArgs;

export const dataFinding = defineFindings<DataFindingArgs>({
  missing: definition('missing'),
  'wrong-type': definition('wrong-type'),
  empty: definition('empty'),
  'too-long': definition('too-long'),
  'bad-format': definition('bad-format'),
  'out-of-range': definition('out-of-range'),
  'not-whole': definition('not-whole'),
  'not-listed': definition('not-listed'),
  'unknown-key': definition('unknown-key'),
  'too-many': definition('too-many'),
  'too-deep': definition('too-deep'),
  'newer-schema': definition('newer-schema'),
  'not-json': definition('not-json'),
  'unknown-product': definition('unknown-product'),
  'unknown-contact': definition('unknown-contact'),
});

function definition<C extends Code>(code: C, example?: Example): Definition<DataFindingArgs[C]> {
  const severity = code === 'unknown-key' ? 'warning' : 'error';
  const sentence = (args: DataFindingArgs[C], language: MessageLanguage): Sentence => {
    const { what, remedy } = explain({ code, severity, path: [], args: args ?? {} }, language);
    return [what, remedy];
  };
  return {
    severity,
    nl: (args) => sentence(args, 'nl'),
    en: (args) => sentence(args, 'en'),
    ...(example && { example }),
  };
}
