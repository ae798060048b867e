/** JSON as it is written, with keys that the schema lacks. */
import { readJson } from '../../content/read-content.js';
import type { FileFinding } from '../findings.js';
import { readFile } from '../read-content.js';

type Json = Readonly<Record<string, unknown>>;

/** Undefined, with a finding, where the file holds no JSON. */
export function readPlainJson(file: string, findings: FileFinding[]): Json | undefined {
  const asIs = (input: unknown) => ({ value: input as Json, findings: [] });
  return readFile(file, (...args) => readJson(asIs, ...args), findings)?.value;
}
