/** A drift report as one HTML file to mail: no script, nothing loaded from elsewhere. */
import type { MessageLanguage } from '../../catalogue/messages.js';
import { diffWords } from './diff.js';
import type { DriftReport } from './drift.js';

const WORDS = {
  nl: {
    title: 'Verouderde lokale aanpassingen',
    intro:
      'De centrale tekst onder deze aanpassingen is gewijzigd. Kijk na of de lokale tekst nog klopt.',
    none: 'Geen enkele lokale aanpassing is verouderd.',
    centre: 'Wat er in de centrale tekst veranderde',
    local: 'Wat de gemeente zegt',
    leftOut: 'Het veld is weggelaten.',
    log: 'Wat er in de catalogus veranderde',
    added: 'Nieuw',
    retired: 'Afgeschaft',
    removed: 'Verdwenen',
    changed: 'Gewijzigd',
    shared: 'via',
  },
  en: {
    title: 'Stale local overrides',
    intro:
      'The central text under these overrides has changed. See whether the local text still holds.',
    none: 'No local override has gone stale.',
    centre: 'What changed in the central text',
    local: 'What the municipality says',
    leftOut: 'The field is left out.',
    log: 'What changed in the catalogue',
    added: 'New',
    retired: 'Retired',
    removed: 'Gone',
    changed: 'Changed',
    shared: 'through',
  },
} as const;

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{margin-top:2.5rem;border-bottom:2px solid #ddd}article{margin:1.5rem 0;padding:.5rem 1rem;border:1px solid #ccc;border-radius:.4rem}
h3{margin:.3rem 0}dt{font-weight:600;margin-top:.6rem}dd{margin:0}del{background:#fbdcdc;color:#7a0b0b}ins{background:#d8f0dc;color:#0b4a18}`;

export function htmlReport(report: DriftReport, language: MessageLanguage): string {
  const words = WORDS[language];
  const byTown = new Map<string, DriftReport['overrides'][number][]>();
  for (const one of report.overrides)
    byTown.set(one.municipality, [...(byTown.get(one.municipality) ?? []), one]);
  const towns = [...byTown].map(([town, overrides]) => {
    const articles = overrides.map(({ product, field, from, before, after, local }) => {
      const owner = from === town ? '' : ` (${words.shared} ${escape(from)})`;
      return `<article><h3>${escape(product)}: ${escape(field)}${owner}</h3><dl>
<dt>${words.centre}</dt><dd>${diffHtml(before, after)}</dd>
<dt>${words.local}</dt><dd>${local ? escape(local) : words.leftOut}</dd></dl></article>`;
    });
    return `<section><h2>${escape(town)}</h2>\n${articles.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title}</title><style>${STYLE}</style></head><body>
<h1>${words.title}</h1>
<p>${towns.length ? words.intro : words.none}</p>
${towns.join('\n')}
<section><h2>${words.log}</h2>${logHtml(report, words)}</section>
</body></html>
`;
}

function logHtml(report: DriftReport, words: (typeof WORDS)[MessageLanguage]): string {
  const lists = (['added', 'retired', 'removed'] as const).flatMap((kind) =>
    report[kind].length ? [`<p>${words[kind]}: ${report[kind].map(escape).join(', ')}</p>`] : [],
  );
  const changed = report.changed.map(
    ({ product, field, before, after }) =>
      `<dt>${words.changed}: ${escape(product)}, ${escape(field)}</dt><dd>${diffHtml(before, after)}</dd>`,
  );
  return lists.join('\n') + (changed.length ? `<dl>${changed.join('\n')}</dl>` : '');
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
