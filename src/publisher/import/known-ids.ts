/** Which sheets of a content folder came from which record. */
import { closeSync, existsSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Front matter begins with id, uri and name: the IRIs stand near the top. */
const HEAD_BYTES = 4096;

/** Ids of sheets by IRI of what they describe, so that a product keeps its address. */
export function readKnownIds(out: string): Map<string, string> {
  const folder = join(out, 'products');
  const known = new Map<string, string>();
  if (!existsSync(folder)) return known;
  const buffer = Buffer.alloc(HEAD_BYTES);
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.md'))) {
    const head = readHead(join(folder, name), buffer).split('\n---', 1)[0] ?? '';
    const iri = /^isVersionOf: (.+)$/m.exec(head)?.[1] ?? /^uri: (.+)$/m.exec(head)?.[1];
    if (iri) known.set(unquoted(iri.trim()), name.slice(0, -'.md'.length));
  }
  return known;
}

function readHead(file: string, buffer: Buffer): string {
  const open = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(open, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(open);
  }
}

/** An address with odd characters stands between quotes. */
function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
