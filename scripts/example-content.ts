/** The examples of findings, set into content in which all else is sound. */
import type { Example } from '../src/content/define-findings.js';
import type { Content } from '../src/content/content.js';
import { readContent } from '../src/content/read-content.js';
import type { LinkState } from '../src/rules/rule.js';
import { validate } from '../src/rules/validate.js';

const DEFAULT_FILE = 'products/terras.md';
const TODAY = '2026-11-23';

/** What would be found at the addresses that examples name. */
const LINKS = new Map<string, LinkState>([
  ['https://weg.be/terras', { kind: 'gone', reason: 'HTTP 404' }],
  ['https://stil.be/terras', { kind: 'unreachable', reason: 'time-out' }],
]);

const SOUND: Readonly<Record<string, string>> = {
  'catalogue.yaml': `publisher:
  name: Voorbeeldcentrum
languages: [nl, fr]
topics:
  - id: horeca
    name: { nl: Horeca, fr: Horeca }
`,
  'products/terras.md': `---
id: terras
name:
  nl: Terras
  fr: Terrasse
---
`,
  'products/kermis.md': `---
id: kermis
name:
  nl: Kermis
  fr: Foire
fees:
  - label: { nl: Standgeld, fr: Droit de place }
---
`,
  'products/terrasvergunning.md': `---
id: terrasvergunning
name:
  nl: Wintertuin
  fr: Jardin d’hiver
---
`,
  'settings/gingelom.json':
    '{ "municipality": { "name": "Gingelom" }, "cooperations": ["streek"] }',
  'cooperations/streek.json':
    '{ "id": "streek", "name": "Streek", "contactPoints": [{ "id": "ambtenaar" }] }',
  'events/horeca.yaml': `id: horeca
name: { nl: Ik open een horecazaak, fr: J’ouvre un établissement }
summary: { nl: Alles voor de start., fr: Tout pour commencer. }
intro: { nl: Begin bij de gemeente., fr: Commencez par la commune. }
questions:
  - id: buiten
    text: { nl: Is er een terras?, fr: Y a-t-il une terrasse ? }
steps:
  - product: kermis
`,
};

/** All findings of content in which the piece stands. */
export function findingsOf(piece: string, file = DEFAULT_FILE) {
  const files = new Map(Object.entries(SOUND));
  files.set(file, merged(files.get(file) ?? SOUND['settings/gingelom.json'] ?? '', piece, file));
  const content: Content = readContent(files);
  return validate(content, TODAY, LINKS);
}

/** Keys of the piece replace those of the sound file; a piece that is a whole file, all of it. */
function merged(sound: string, piece: string, file: string): string {
  if (file.endsWith('.json')) {
    try {
      const both = { ...(JSON.parse(sound) as object), ...(JSON.parse(piece) as object) };
      return JSON.stringify(both, null, 2);
    } catch {
      return piece;
    }
  }
  if (piece.startsWith('---')) return piece;
  const isSheet = file.endsWith('.md');
  const end = isSheet ? piece.search(/^#/m) : -1;
  const own = end < 0 ? piece : piece.slice(0, end);
  const keys = new Set([...own.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  const kept = sound
    .replaceAll('---\n', '')
    .split(/^(?=\w)/m)
    .filter((entry) => !keys.has(/^\w+/.exec(entry)?.[0]))
    .join('');
  const yaml = `${kept}${own.trimEnd()}\n`;
  return isSheet ? `---\n${yaml}---\n\n${end < 0 ? '' : piece.slice(end)}\n` : yaml;
}

/** Both pieces of an example, with the files that they stand in. */
export const piecesOf = ({ bad, good, in: file = DEFAULT_FILE, goodIn = file }: Example) => ({
  bad,
  good,
  file,
  goodFile: goodIn,
});

/** Stands in for what a sentence needs: {found}. */
export const placeholders: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_, name) => `{${String(name)}}` },
);
