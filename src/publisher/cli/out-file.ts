/** What `--out` names where a command writes one file. */
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { reasonOf } from '../../content/reason-of.js';
import { fileFinding } from '../findings.js';
import { printText } from './print.js';
import type { World } from './world.js';

/**
 * Who reads the file meanwhile gets the old one, whole.
 * @returns whether it was written; where not, the reason has been said and nothing has changed
 */
export function writeOutFile(
  file: string,
  text: string,
  lang: MessageLanguage,
  world: World,
): boolean {
  // A pipe or a device can't be replaced.
  const isPlain = !existsSync(file) || statSync(file).isFile();
  const fresh = isPlain ? `${file}.new` : file;
  try {
    writeFileSync(fresh, text);
    if (isPlain) renameSync(fresh, file);
    return true;
  } catch (error) {
    if (isPlain && existsSync(fresh)) rmSync(fresh);
    const finding = fileFinding(file, 'import-not-written', { reason: reasonOf(error) });
    world.err(printText([finding], lang));
    return false;
  }
}
