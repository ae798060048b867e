/** What `--out` names where a command writes one file. */
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { reasonOf } from '../../content/reason-of.js';
import { fileFinding } from '../findings.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

/** To standard output where no file was named. @throws Refusal where the file can't be written */
export function deliver(text: string, file: string | undefined, world: World): void {
  if (file === undefined) world.out(text.trimEnd());
  else writeOutFile(file, `${text.trimEnd()}\n`);
}

/**
 * Who reads the file meanwhile gets the old one, whole.
 * @throws Refusal where it can't be written: then nothing has changed
 */
export function writeOutFile(file: string, text: string): void {
  // A pipe or a device can't be replaced.
  const isPlain = !existsSync(file) || statSync(file).isFile();
  const fresh = isPlain ? `${file}.new` : file;
  try {
    writeFileSync(fresh, text);
    if (isPlain) renameSync(fresh, file);
  } catch (error) {
    if (isPlain && existsSync(fresh)) rmSync(fresh);
    throw new Refusal([fileFinding(file, 'import-not-written', { reason: reasonOf(error) })]);
  }
}
