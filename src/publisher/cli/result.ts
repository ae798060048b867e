/** How a command ends that did its work and has findings to tell with it. */
import type { MessageLanguage } from '../../catalogue/messages.js';
import type { FileFinding } from '../findings.js';
import { findingsForScripts, printText } from './print.js';
import type { World } from './world.js';

/** For people the findings stand apart, on standard error; for scripts all is one object. */
export function sayResult(
  world: World,
  { format, lang }: { readonly format: 'text' | 'json'; readonly lang: MessageLanguage },
  findings: readonly FileFinding[],
  { text, data }: { readonly text: string; readonly data: object },
): void {
  if (format === 'json')
    world.out(JSON.stringify({ ...data, findings: findingsForScripts(findings, lang) }, null, 2));
  else {
    if (findings.length) world.err(printText(findings, lang));
    world.out(text);
  }
}
