/** A drift report as one HTML file to mail: no script, nothing loaded from elsewhere. */
import type { MessageLanguage } from '../../../catalogue/messages.js';
import { fieldNameOf } from '../../../catalogue/schema/fields.js';
import { diffWords } from './diff.js';
import type { ChangedField, DriftReport, DriftedOverride, LocalTextLeaving } from './drift.js';
import { groupBy } from './group-by.js';
import { STYLE } from './style.js';

const WORDS = {
  nl: {
    title: 'Aanpassingen om na te kijken',
    intro: (overrides: number, towns: number) =>
      `De centrale tekst is gewijzigd onder ${overrides === 1 ? 'één lokale aanpassing' : `${overrides} lokale aanpassingen`} van ${towns === 1 ? 'één gemeente' : `${towns} gemeenten`}. Klopt de lokale tekst nog? Dan is er niets te doen. Zo niet: pas hem aan, of laat hem weg en neem de centrale tekst.`,
    none: 'Geen enkele lokale aanpassing is verouderd.',
    key: ['Zo leest u dit:', 'weg uit', 'nieuw in', 'de centrale tekst'],
    town: 'Gemeente',
    count: 'Na te kijken',
    centre: 'Wat er in de centrale tekst veranderde',
    local: 'Wat de gemeente nu toont',
    leftOut: 'Niets: de gemeente laat dit veld weg.',
    log: 'Wat er in de catalogus veranderde',
    nothing: 'Niets.',
    added: 'Nieuwe producten',
    retired: 'Afgeschaft: ze blijven vindbaar en zeggen wat nu geldt',
    removed: 'Verdwenen',
    changed: 'Gewijzigde teksten',
    shared: 'aanpassing van',
  },
  en: {
    title: 'Overrides to look at',
    intro: (overrides: number, towns: number) =>
      `The central text has changed under ${overrides === 1 ? 'one local override' : `${overrides} local overrides`} of ${towns === 1 ? 'one municipality' : `${towns} municipalities`}. Does the local text still hold? Then nothing needs doing. If not: change it, or leave it out and take the central text.`,
    none: 'No local override has gone stale.',
    key: ['How to read this:', 'gone from', 'new in', 'the central text'],
    town: 'Municipality',
    count: 'To look at',
    centre: 'What changed in the central text',
    local: 'What the municipality shows now',
    leftOut: 'Nothing: the municipality leaves this field out.',
    log: 'What changed in the catalogue',
    nothing: 'Nothing.',
    added: 'New products',
    retired: 'Retired: still found, and they say what holds now',
    removed: 'Gone',
    changed: 'Changed texts',
    shared: 'override of',
  },
} as const;

export function htmlReport(report: DriftReport, language: MessageLanguage): string {
  const writer = new Writer(report, language);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${WORDS[language].title}</title><style>${STYLE}</style></head><body>
${writer.body()}
</body></html>
`;
}

type Card = DriftedOverride | LocalTextLeaving;

class Writer {
  readonly #words: (typeof WORDS)[MessageLanguage];

  constructor(
    readonly report: DriftReport,
    readonly language: MessageLanguage,
  ) {
    this.#words = WORDS[language];
  }

  body(): string {
    const words = this.#words;
    const { overrides, leaving } = this.report;
    const towns = groupBy([...leaving, ...overrides], ({ municipality }) => municipality);
    const { length } = [...leaving, ...overrides];
    const [how, gone, came, where] = words.key;
    const key = `<p class="key">${how} <del>${gone}</del>, <ins>${came}</ins> ${where}.</p>`;
    return `<header><h1>${words.title}</h1>
<p>${length ? words.intro(length, towns.size) : words.none}</p></header>
<main>
${towns.size > 1 ? this.#overview(towns) : ''}
${length || this.report.changed.length ? key : ''}
${[...towns].map(([slug, overrides]) => this.#town(slug, overrides)).join('\n')}
<section><h2>${words.log}</h2>
${this.#log()}</section>
</main><footer></footer>`;
  }

  #overview(towns: ReadonlyMap<string, readonly Card[]>): string {
    const rows = [...towns].map(
      ([slug, { length }]) =>
        `<tr><th scope="row"><a href="#${escape(slug)}">${this.#name(slug)}</a></th><td>${length}</td></tr>`,
    );
    const { town, count } = this.#words;
    return `<table><thead><tr><th scope="col">${town}</th><th scope="col">${count}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
  }

  #town(slug: string, overrides: readonly Card[]): string {
    const articles = overrides.map((one) =>
      'why' in one ? this.#leaving(one) : this.#override(one),
    );
    return `<section class="town" id="${escape(slug)}"><h2>${this.#name(slug)} <small>${overrides.length}</small></h2>
${articles.join('\n')}</section>`;
  }

  #leaving({ municipality, product, from, why, fields }: LocalTextLeaving): string {
    const { local, shared } = this.#words;
    const owner = from === municipality ? '' : ` · ${shared} ${this.#name(from)}`;
    return `<article><h3>${this.#name(product)}</h3><p>${this.#words[why]}${owner}</p>
<dl><div class="local"><dt>${local}</dt><dd>${fields.map((field) => this.#field(field)).join(', ')}</dd></div></dl></article>`;
  }

  #override(one: DriftedOverride): string {
    const { municipality, product, field, from, before, after, local } = one;
    const { centre, local: shows, leftOut, shared } = this.#words;
    const owner = from === municipality ? '' : ` · ${shared} ${this.#name(from)}`;
    return `<article><h3>${this.#name(product)}</h3><p>${this.#field(field)}${one.area === undefined ? '' : `, ${escape(one.area)}`}${owner}</p>
<dl class="pair"><div><dt>${centre}</dt><dd>${diffHtml(before, after)}</dd></div>
<div class="local"><dt>${shows}</dt><dd>${local ? escape(local) : leftOut}</dd></div></dl></article>`;
  }

  #log(): string {
    const lists = (['added', 'retired', 'removed'] as const).flatMap((kind) => {
      const items = this.report[kind].map((id) => `<li>${this.#name(id)}</li>`);
      return items.length
        ? [`<article><h3>${this.#words[kind]}</h3><ul>${items.join('')}</ul></article>`]
        : [];
    });
    const changed = groupBy(this.report.changed, ({ product }) => product);
    const parts = [...lists, ...[...changed].map(([id, fields]) => this.#changed(id, fields))];
    return parts.length ? parts.join('\n') : `<p>${this.#words.nothing}</p>`;
  }

  #changed(id: string, fields: readonly ChangedField[]): string {
    const rows = fields.map(
      ({ field, before, after }) =>
        `<div><dt>${this.#field(field)}</dt><dd>${diffHtml(before, after)}</dd></div>`,
    );
    return `<article><h3>${this.#name(id)}</h3><dl>${rows.join('\n')}</dl></article>`;
  }

  #name(id: string): string {
    return escape(this.report.names[id] ?? id);
  }
  #field(field: string): string {
    return escape(fieldNameOf(field, this.language));
  }
}

function diffHtml(before: string, after: string): string {
  const tags = { same: undefined, gone: 'del', new: 'ins' } as const;
  return diffWords(before, after)
    .map(({ kind, text }) => {
      const tag = tags[kind];
      return tag ? `<${tag}>${escape(text)}</${tag}>` : escape(text);
    })
    .join(' ');
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
