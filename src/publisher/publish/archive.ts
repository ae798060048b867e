/** Every publication that ever was, one compressed file each, beside the folder that is served. */
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { makeFolder } from '../folder.js';

export interface Archived {
  readonly revision: number;
  /** The day in Brussels on which it was published. */
  readonly date: string;
  /** The data files by name; scripts are not part of it. */
  readonly files: Readonly<Record<string, string>>;
}

const FOLDER = 'archive';
const NAME = /^r(\d+)\.(\d{4}-\d\d-\d\d)\.json\.gz$/;

export interface ArchiveEntry {
  readonly revision: number;
  readonly date: string;
  readonly file: string;
}

/** Oldest first. */
export function listArchive(out: string): ArchiveEntry[] {
  const folder = join(out, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name): ArchiveEntry[] => {
      const [, revision, date = ''] = NAME.exec(name) ?? [];
      return revision === undefined
        ? []
        : [{ revision: Number(revision), date, file: join(folder, name) }];
    })
    .sort((a, b) => a.revision - b.revision);
}

export function writeArchive(
  out: string,
  revision: number,
  date: string,
  files: ReadonlyMap<string, string>,
): void {
  const folder = join(out, FOLDER);
  makeFolder(folder);
  const name = `r${String(revision).padStart(6, '0')}.${date}.json.gz`;
  const archived: Archived = { revision, date, files: Object.fromEntries(files) };
  const fresh = join(folder, `.${name}.new`);
  writeFileSync(fresh, gzipSync(JSON.stringify(archived), { level: 9 }));
  renameSync(fresh, join(folder, name));
}

/** @throws Error where the file is damaged */
export const readArchive = ({ file }: ArchiveEntry): Archived =>
  JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Archived;

/** What was live at the end of that day. */
export const archivedOn = (out: string, date: string): ArchiveEntry | undefined =>
  listArchive(out).findLast((entry) => entry.date <= date);
