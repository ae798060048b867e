/**
 * One at a time: who changes a publication or a content folder holds a file beside it, from before it
 * reads what is there until all is written. The file says who holds it; of one that died in the middle
 * the next takes it over.
 */
import {
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { makeFolder } from './folder.js';

/** A process on another computer can't be asked whether it lives. No command works as long. */
const MAX_ELSEWHERE_MS = 60 * 60_000;
/** Taking over what a dead process held is a matter of milliseconds. */
const MAX_TAKEOVER_MS = 10_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as its system counts; ids of processes come again. */
  readonly began?: string | undefined;
  readonly command: string;
}

/** Somebody else is at work. */
export class BusyError extends Error {
  readonly code = 'busy-elsewhere';
  constructor(readonly args: { readonly file: string; readonly by: string; readonly pid: number }) {
    super(`${args.file}: held by ${args.by}, process ${args.pid}`);
  }
}

/** Files that this process holds. */
const held = new Set<string>();

/**
 * @param file beside what is changed: v1.lock
 * @param command what holds it, for who comes meanwhile
 * @throws BusyError where somebody else holds it; Error where it can't be made
 */
export async function oneAtATime<T>(
  file: string,
  command: string,
  work: () => T | Promise<T>,
): Promise<T> {
  const folder = dirname(file);
  const isNew = !existsSync(folder);
  makeFolder(folder);
  take(file, command);
  try {
    return await work();
  } finally {
    held.delete(file);
    rmSync(file, { force: true });
    if (isNew) removeIfEmpty(folder);
  }
}

function take(file: string, command: string): void {
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    began: beganOf(process.pid),
    command,
  };
  const mine = `${file}.${process.pid}-${held.size}`;
  writeFileSync(mine, `${JSON.stringify(holder)}\n`);
  try {
    if (!linked(mine, file)) takeOver(mine, file);
    held.add(file);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** In place with its content, or not at all; false where the name is taken. */
function linked(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Some disks know no second names: a file that may not be there is as good but for its content.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    return created(file, readFileSync(mine));
  }
}

function created(file: string, content: string | Uint8Array): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Of several that see a dead holder one takes over; the others then see a living one. */
function takeOver(mine: string, file: string): void {
  const turn = `${file}.takeover`;
  if (ageOf(turn) > MAX_TAKEOVER_MS) rmSync(turn, { force: true });
  if (!created(turn, '')) throw busy(file);
  try {
    if (isHeld(file)) throw busy(file);
    renameSync(mine, file);
  } finally {
    rmSync(turn, { force: true });
  }
}

function busy(file: string): BusyError {
  const { command = '?', pid = 0, host } = holderOf(file) ?? {};
  const by = host === undefined || host === hostname() ? command : `${command} (${host})`;
  return new BusyError({ file, by, pid });
}

function isHeld(file: string): boolean {
  const holder = holderOf(file);
  // Cut off while it was written, or gone meanwhile.
  if (!holder) return existsSync(file) && ageOf(file) < MAX_TAKEOVER_MS;
  if (holder.host !== hostname()) return ageOf(file) < MAX_ELSEWHERE_MS;
  if (holder.pid === process.pid) return held.has(file);
  return isRunning(holder.pid) && beganOf(holder.pid) === holder.began;
}

function holderOf(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return typeof holder.pid === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

function ageOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? Date.now() - stats.mtimeMs : 0;
}

/** Undefined where the system doesn't say. */
function beganOf(pid: number): string | undefined {
  try {
    // Behind the name, which may hold blanks and brackets: the 22nd of all.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Whether a process has this number, on this computer. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it.
  }
}
