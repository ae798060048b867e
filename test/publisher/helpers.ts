/** What several tests of the publisher need. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { type ExitCode, run } from '../../src/publisher/cli.js';

export const fixtures = join(import.meta.dirname, 'fixtures');

/** A folder of its own, gone when the tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'product-guide-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the content of the tests, to change. */
export function copyOfContent(): string {
  const folder = temporaryFolder();
  cpSync(join(fixtures, 'content'), folder, { recursive: true });
  return folder;
}

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line on a fixed day. */
export async function command(...args: string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: () => '2026-11-23',
    fetch: (...all) => fetch(...all),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
