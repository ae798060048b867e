/**
 * Interface texts. @lit/localize knows one locale a page; a page may show guides in several
 * languages and tones, so each guide renders with templates of its own. Rendering is synchronous,
 * which makes that safe.
 */
import type { msg as litMsg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { Voice } from '../catalogue/language.js';

type RuntimeMsg = typeof runtimeMsg;
/** Translated templates by message id. Undefined: the texts as written, in Dutch with u. */
export type Templates = Parameters<RuntimeMsg>[0];

let current: Templates;

// Typed as the library's own, so that its extractor sees the calls.
export const msg: typeof litMsg = ((
  template: Parameters<RuntimeMsg>[1],
  options: Parameters<RuntimeMsg>[2],
) => runtimeMsg(current, template, options)) as typeof litMsg;

/** Renders in the given texts. */
export function speaking<T>(templates: Templates, render: () => T): T {
  const before = current;
  current = templates;
  try {
    return render();
  } finally {
    current = before;
  }
}

const LOADERS: Readonly<Record<string, () => Promise<{ templates: unknown }>>> = {
  je: () => import('../locales/nl-BE-x-informal.js'),
  fr: () => import('../locales/fr.js'),
  en: () => import('../locales/en.js'),
  de: () => import('../locales/de.js'),
};

/** The texts for a voice. What is not translated stays Dutch; a file that can't be had too. */
export async function loadTemplates({ lang, tone }: Voice): Promise<Templates> {
  const load = LOADERS[lang === 'nl' && tone === 'informal' ? 'je' : lang];
  try {
    return (await load?.())?.templates as Templates;
  } catch {
    return undefined;
  }
}
