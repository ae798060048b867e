/** Content folders on this machine's disk. */
import { type Dirent, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/content.js';
import { type NotText, type readProduct, readContent } from '../content/read-content.js';
import { inFile } from '../content/file-finding.js';
import { stemOf } from '../content/file-name.js';
import { contentFinding } from '../content/findings.js';
import { reasonOf } from '../content/reason-of.js';

type Findings = Parameters<typeof readProduct>[2];

/** All of a content folder; what stands in its folders and isn't read is named, not opened. */
export function readContentFolder(folder: string): Content {
  const files = new Map<string, string | NotText>();
  const entries = listOf(folder);
  for (const entry of entries) {
    const right = FOLDERS.find(({ name }) => name === entry.name.toLowerCase());
    if (right && entry.name !== right.name && !entry.isFile())
      files.set(entry.name, contentFinding('wrong-folder', [], { name: right.name }));
    const file = FILES.find((name) => stemOf(name) === stemOf(entry.name).toLowerCase());
    if (file === undefined || isHidden(entry.name)) continue;
    if (file === entry.name) files.set(file, textOf(join(folder, file)));
    else if (!entries.some(({ name }) => name === file))
      files.set(entry.name, contentFinding('unread-file', [], { because: 'name', name: file }));
  }
  for (const kind of FOLDERS) addFolder(folder, kind, files);
  return readContent(files, (path) => join(folder, path));
}

const FILES = ['catalogue.yaml', 'lexicon.yaml'];
const FOLDERS = [
  { name: 'products', extension: '.md', example: 'terras.md' },
  { name: 'cooperations', extension: '.json', example: 'streek.json' },
  { name: 'settings', extension: '.json', example: 'gingelom.json' },
  { name: 'events', extension: '.yaml', example: 'horeca.yaml' },
] as const;
type Kind = (typeof FOLDERS)[number];

/** What systems and programs leave behind: nobody wrote it. */
const isHidden = (name: string) =>
  /^(\.|~\$)/.test(name) || /^(Thumbs\.db|desktop\.ini)$/i.test(name);
/** A file that may well hold text of an editor. */
const MAY_BE_TEXT = /^[^.]*$|\.(md|markdown|mdown|json|ya?ml|txt|docx?|odt|rtf|html?)\b/i;
/** How deep sheets are looked for where none are read. */
const MAX_DEPTH = 3;

function addFolder(folder: string, kind: Kind, files: Map<string, string | NotText>): void {
  const passedOver: { readonly path: string; readonly because: 'name' | 'folder' | 'link' }[] = [];
  const visit = (inside: string, depth: number): void => {
    for (const entry of listOf(join(folder, inside), (reason) => files.set(inside, reason))) {
      if (isHidden(entry.name)) continue;
      const path = `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < MAX_DEPTH) visit(path, depth + 1);
      } else if (!entry.isFile()) passedOver.push({ path, because: 'link' });
      else if (depth) passedOver.push({ path, because: 'folder' });
      else if (entry.name.endsWith(kind.extension)) files.set(path, textOf(join(folder, path)));
      else passedOver.push({ path, because: 'name' });
    }
  };
  if (existsSync(join(folder, kind.name))) visit(kind.name, 0);
  for (const { path, because } of passedOver) {
    const name = `${kind.name}/${stemOf(path.replace(/^.*\//, ''))}${kind.extension}`;
    // A copy beside the file itself, or a picture, costs nobody anything.
    const isSpare = files.has(name) || (because === 'name' && !MAY_BE_TEXT.test(path));
    files.set(
      path,
      isSpare
        ? contentFinding('spare-file', [], { name: `${kind.name}/${kind.example}` })
        : contentFinding('unread-file', [], { because, name }),
    );
  }
}

function listOf(folder: string, complain?: (finding: NotText) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    complain?.(contentFinding('not-readable', [], { reason: reasonOf(error) }));
    return [];
  }
}

/**
 * One file of a content folder, by its reader (`readSettings` …); undefined where nothing of it can
 * be used.
 */
export function readFile<T>(
  file: string,
  read: (file: string, text: string, findings: Findings) => T | undefined,
  findings: Findings,
): T | undefined {
  const text = textOf(file);
  if (typeof text === 'string') return read(file, text, findings);
  findings.push(...inFile(file, [text]));
  return undefined;
}

function textOf(file: string): string | NotText {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    return error instanceof TypeError
      ? contentFinding('not-utf8', [], {})
      : contentFinding('not-readable', [], { reason: reasonOf(error) });
  }
}
