/** The check as a webmaster sees it, below the guide. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { heading } from './heading.js';
import type { Drift } from '../catalogue/drift.js';
import { WORDS, type CheckLanguage } from './check-words.js';

type Words = (typeof WORDS)[CheckLanguage];

/** What one source of a guide answers when it is asked once more. */
export interface SourceAnswer {
  readonly role: keyof Words['roles'];
  readonly url: string;
  readonly ms: number;
  /** What it holds; undefined where it can't be used. */
  readonly holds?: {
    readonly revision?: number;
    readonly products?: number;
    readonly municipality?: string;
    readonly movedTo?: string;
  };
  /** Why it can't be used. */
  readonly error?: string;
  /** Where the page knows a key. */
  readonly signature?: 'signed' | 'unsigned' | 'unknown';
}
/** What a webmaster wants to know of a guide. */
export interface Report {
  readonly sources: readonly SourceAnswer[];
  /** Sentences. */
  readonly findings: readonly string[];
  readonly drift: readonly Drift[];
  /** Overrides that say what they are based on. */
  readonly dated: number;
  readonly lapsed: readonly {
    readonly product: string;
    readonly label: string;
    /** 2026-11-23 */
    readonly until: string;
  }[];
}

interface CheckState {
  readonly language: CheckLanguage;
  /** Level of the guide's own heading. */
  readonly level: number;
  readonly version: string;
  readonly script: string;
  /** The catalogue that is shown, and where it came from; undefined where none is. */
  readonly shown:
    | {
        readonly revision: number;
        readonly modified?: string | undefined;
        readonly origin: keyof Words['origins'];
      }
    | undefined;
  /** Undefined while it is being made. */
  readonly report: Report | undefined;
  readonly again: () => void;
}

export function checkView(state: CheckState): TemplateResult {
  const { language, level, version, script, shown, report, again } = state;
  const words = WORDS[language];
  return html`<section class="check" aria-labelledby="check-title" lang=${language}>
    ${heading(level, words.title, { id: 'check-title' })}
    <p>${words.private}</p>
    <dl>
      ${fact(words.version, version)} ${fact(words.script, script)}
      ${fact(words.revision, shown?.revision)} ${fact(words.modified, shown?.modified)}
      ${fact(words.shownFrom, shown ? words.origins[shown.origin] : words.none)}
    </dl>
    <div role="status">${report ? nothing : words.busy}</div>
    ${report ? results(report, words, level + 1) : nothing}
    <p>
      <button type="button" aria-disabled=${report ? 'false' : 'true'} @click=${again}>
        ${words.again}
      </button>
    </p>
  </section>`;
}

const fact = (term: string, value: unknown) =>
  value === undefined || value === ''
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`;

function results(report: Report, words: Words, level: number): TemplateResult {
  const { sources, findings, drift, dated, lapsed } = report;
  return html`${heading(level, words.sources)}
    <div class="table" tabindex="0" role="group" aria-label=${words.sources}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.source}</th>
            <th scope="col">${words.answer}</th>
            <th scope="col">${words.time}</th>
            <th scope="col">${words.address}</th>
          </tr>
        </thead>
        <tbody>
          ${sources.map((source) => row(source, words))}
        </tbody>
      </table>
    </div>
    ${heading(level, words.findings)}
    ${findings.length ? list(findings) : html`<p>${words.noFindings}</p>`}
    ${heading(level, words.drift)}
    ${drift.length ? list(drift.map(({ product, field, from, now }) => `${product}: ${field} (${from.name}${now ? `, ${now}` : ''})`)) : html`<p>${words.noDrift} ${words.driftNote} ${dated}.</p>`}
    ${heading(level, words.lapsed)}
    ${lapsed.length ? list(lapsed.map(({ product, label, until }) => `${product}: ${label}, ${words.until} ${until}`)) : html`<p>${words.noLapsed}</p>`}`;
}

const list = (lines: readonly string[]) =>
  html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

function row({ role, url, ms, holds, error, signature }: SourceAnswer, words: Words) {
  const said = [error ?? contentOf(holds ?? {}, words), signature && words[signature]];
  return html`<tr data-bad=${error || signature === 'unsigned' ? '' : nothing}>
    <th scope="row">${words.roles[role]}</th>
    <td>${error ? '✗' : '✓'} ${said.filter(Boolean).join(', ')}</td>
    <td>${Math.round(ms)} ms</td>
    <td>${url}</td>
  </tr>`;
}

function contentOf(holds: NonNullable<SourceAnswer['holds']>, words: Words): string {
  const { revision, products, municipality, movedTo } = holds;
  if (movedTo) return `${words.moved} ${movedTo}`;
  if (municipality) return `${words.settings} ${municipality}`;
  return `${words.revision.toLowerCase()} ${revision ?? ''}, ${products ?? 0} ${words.products}`;
}
