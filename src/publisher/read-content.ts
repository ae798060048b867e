/** Content folders on this machine's disk. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/content.js';
import { type NotText, type readProduct, readContent } from '../content/read-content.js';
import { inFile } from '../content/file-finding.js';
import { contentFinding } from '../content/findings.js';
import { reasonOf } from '../content/reason-of.js';

type Findings = Parameters<typeof readProduct>[2];

/** All of a content folder; files that content has no use for are not opened. */
export function readContentFolder(folder: string): Content {
  const files = new Map<string, string | NotText>();
  for (const [inside, extension] of FOLDERS) {
    if (!existsSync(join(folder, inside))) continue;
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true }))
      if (entry.isFile() && entry.name.endsWith(extension))
        files.set(`${inside}/${entry.name}`, textOf(join(folder, inside, entry.name)));
  }
  for (const name of ['catalogue.yaml', 'lexicon.yaml'])
    if (existsSync(join(folder, name))) files.set(name, textOf(join(folder, name)));
  return readContent(files, (path) => join(folder, path));
}
const FOLDERS = [
  ['products', '.md'],
  ['cooperations', '.json'],
  ['settings', '.json'],
  ['events', '.yaml'],
] as const;

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
