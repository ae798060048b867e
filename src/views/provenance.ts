/** Who says what, and how fresh it is. */
import { type TemplateResult, html } from 'lit/html.js';
import type { FieldName } from '../catalogue/model.js';
import type { Provenance } from '../catalogue/provenance.js';
import type { ResolvedSheet } from '../catalogue/sheet.js';
import { formatDate } from './format.js';
import { msg, str } from '../texts/localize.js';
import type { DrawContext } from './context.js';
import { decisionText } from './fees.js';

/** "Algemene info: VVSG, 12 november 2026 · Tarief: gemeente Gingelom, gemeenteraad 17 december 2025" */
export function provenanceView(context: DrawContext, sheet: ResolvedSheet): TemplateResult {
  return html`<p class="provenance" part="provenance">
    ${provenanceParts(context, sheet).join(' · ')}
  </p>`;
}

function provenanceParts(
  context: DrawContext,
  { product, fields, provenance }: ResolvedSheet,
): string[] {
  const parts: string[] = [];
  if (!product.local)
    parts.push(
      msg(str`Algemene info: ${origin(context, product.central)}`, { id: 'provenance-central' }),
    );
  // Fields of the same source and date are told together.
  const bySource = new Map<string, Set<string>>();
  for (const [field, from] of provenance) {
    for (const source of [from, ...(from.additions ?? [])]) {
      if (source.source === 'central') continue;
      const decision =
        field === 'fees' ? fields.fees?.find((fee) => fee.decision)?.decision : undefined;
      const text = decision
        ? `${who(source)}, ${decisionText(context, decision)}`
        : origin(context, source);
      const labels = bySource.get(text) ?? new Set();
      bySource.set(text, labels.add(fieldLabel(field)));
    }
  }
  for (const [text, labels] of bySource) parts.push(`${[...labels].join(', ')}: ${text}`);
  return parts;
}

function origin({ voice }: DrawContext, from: Provenance): string {
  return [who(from), from.date && formatDate(from.date, voice.lang)].filter(Boolean).join(', ');
}

function who({ source, name }: Provenance): string {
  return source === 'municipality'
    ? msg(str`gemeente ${name}`, { id: 'provenance-municipality' })
    : name;
}

/** What a field is called where a visitor reads who wrote it; the others are told together. */
const FIELD_LABELS: Readonly<Partial<Record<FieldName, () => string>>> = {
  fees: () => msg('Tarief', { id: 'field-fees' }),
  actions: () => msg('Aanvragen', { id: 'field-actions' }),
  contactPoints: () => msg('Contact', { id: 'section-contact' }),
  requirements: () => msg('Voorwaarden', { id: 'section-requirements' }),
};
const fieldLabel = (field: FieldName): string =>
  FIELD_LABELS[field]?.() ?? msg('Lokale info', { id: 'field-other' });
