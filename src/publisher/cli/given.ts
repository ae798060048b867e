/** What a command line names, and where it must be. */
import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileFinding, findingOf } from '../findings.js';
import { BusyError, oneAtATime } from '../one-at-a-time.js';
import { type ArchiveEntry, type Archived, readArchive } from '../publish/archive.js';
import { PublishError } from '../publish/publish.js';
import { readKey } from '../publish/sign/keys.js';
import { type PublicationFiles, openPublication } from '../publish/publication-files.js';
import { reasonOf } from '../../content/reason-of.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

/** @throws Refusal that names all of them that are not there */
export function mustBeThere(...paths: readonly string[]): void {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length)
    throw new Refusal(
      missing.map((path) => fileFinding(path, 'no-folder')),
      2,
    );
}

/** The private keys in these files. @throws Refusal where one of them can't be used */
export function keysIn(files: readonly string[]): readonly KeyObject[] {
  return files.map((file) => {
    try {
      return readKey(file);
    } catch (error) {
      throw new Refusal([fileFinding(file, 'bad-key', { reason: reasonOf(error) })], 2);
    }
  });
}

/**
 * Changes a publication in the folder `out`, while nobody else does.
 * @throws Refusal where somebody does, or the folder can't be written
 */
export const publishingAlone = <T>(
  out: string,
  command: string,
  work: () => T | Promise<T>,
): Promise<T> => alone(join(out, 'v1.lock'), out, command, work);

/**
 * Changes a content folder, while nobody else does.
 * @throws Refusal where somebody does, or the folder can't be written
 */
export const editingAlone = <T>(
  content: string,
  command: string,
  work: () => T | Promise<T>,
): Promise<T> => alone(join(content, '.import.lock'), content, command, work);

async function alone<T>(
  file: string,
  folder: string,
  command: string,
  work: () => T | Promise<T>,
): Promise<T> {
  const state = { hasBegun: false };
  try {
    return await oneAtATime(file, command, () => {
      state.hasBegun = true;
      return work();
    });
  } catch (error) {
    if (state.hasBegun) throw error;
    if (error instanceof BusyError) throw new Refusal([findingOf(folder, error)]);
    throw new Refusal([fileFinding(folder, 'not-writable', { reason: reasonOf(error) })]);
  }
}

/**
 * Works with a publication in a folder or behind an address.
 * @throws Refusal where there is none, or it is broken
 */
export async function withPublication(
  from: string,
  { fetch, signal }: World,
  work: (files: PublicationFiles) => Promise<undefined>,
): Promise<undefined> {
  return orBroken(from, async () => {
    const files = await openPublication(from, interruptible(fetch, signal));
    if (files) return work(files);
    if (!/^https?:/i.test(from)) mustBeThere(from);
    throw new Refusal([fileFinding(from, 'no-publication')], 2);
  });
}

/**
 * Works with what was published on an earlier day.
 * @param entry undefined where the archive in the folder `from` doesn't have it
 * @throws Refusal where there is none, or it is broken
 */
export async function withArchived(
  entry: ArchiveEntry | undefined,
  from: string,
  work: (archived: Archived, entry: ArchiveEntry) => Promise<undefined>,
): Promise<undefined> {
  mustBeThere(from);
  if (!entry) throw new Refusal([fileFinding(from, 'not-archived')], 2);
  return orBroken(from, () => work(readArchive(entry), entry));
}

async function orBroken(at: string, work: () => Promise<undefined>): Promise<undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal([
      error instanceof PublishError
        ? findingOf(at, error)
        : fileFinding(at, 'bad-publication', { reason: reasonOf(error) }),
    ]);
  }
}

/** Fetches until somebody wants it to stop. */
function interruptible(
  fetch: typeof globalThis.fetch,
  signal: AbortSignal | undefined,
): typeof globalThis.fetch {
  if (!signal) return fetch;
  return (input, init) => {
    const signals = init?.signal ? [signal, init.signal] : [signal];
    return fetch(input, { ...init, signal: AbortSignal.any(signals) });
  };
}
