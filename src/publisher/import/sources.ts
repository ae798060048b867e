/** What an import was asked to read: files, folders with all below them, addresses. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileFinding, fileFinding } from '../findings.js';
import type { Graph } from './graph.js';
import { FORMATS, formatOfFile } from './formats.js';
import type { ReportBuilder } from './report.js';

export interface Source {
  /** Where it is on disk. */
  readonly file: string;
  /** As findings and the report call it. */
  readonly name: string;
}

export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** All files that could hold records; those that are not there become findings. */
export function listSources(inputs: readonly string[], findings: FileFinding[]): Source[] {
  return inputs
    .filter((input) => !isAddress(input))
    .flatMap((input) => listFiles(input, findings))
    .map((file) => ({ file, name: file }));
}

function listFiles(input: string, findings: FileFinding[]): string[] {
  if (!existsSync(input)) {
    findings.push(fileFinding(input, 'no-folder'));
    return [];
  }
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(input, name))
    .filter(
      (file) => FORMATS.some(({ recognises }) => recognises(file)) && statSync(file).isFile(),
    );
}

/** @throws Error where the source can't be read */
export async function readSource(
  { file, name }: Source,
  graph: Graph,
  report: ReportBuilder,
): Promise<void> {
  const count = await formatOfFile(file).read(file, graph, name);
  if (count === 0) report.leaveOut({ code: 'no-records' });
}

/** Format by format, in the order of the table. */
export const inReadingOrder = (sources: readonly Source[]): Source[] =>
  FORMATS.flatMap((format) => sources.filter(({ file }) => formatOfFile(file) === format));
