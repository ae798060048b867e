/** `product-guide keygen`: a key to sign publications with. */
import type { KeyObject } from 'node:crypto';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { reasonOf } from '../../content/reason-of.js';
import { fileFinding } from '../findings.js';
import { printText } from './print.js';
import { createKey, readKey } from '../publish/sign/keys.js';
import type { World } from './world.js';

interface Options {
  readonly out: string;
  readonly lang: MessageLanguage;
}

export function runKeygen({ out, lang }: Options, world: World): 0 | 1 {
  let key: string;
  try {
    key = createKey(out);
  } catch (error) {
    world.err(printText([fileFinding(out, 'bad-key-file', { reason: reasonOf(error) })], lang));
    return 1;
  }
  world.err(WORDS[lang](out));
  world.out(key);
  return 0;
}

const WORDS = {
  nl: (file: string) =>
    `${file} is de geheime sleutel: bewaar hem buiten de website, met een kopie op een veilige plaats.\nDe publieke sleutel, voor public-key="…" op de pagina's:`,
  en: (file: string) =>
    `${file} is the private key: keep it away from the website, with a copy in a safe place.\nThe public key, for public-key="…" on the pages:`,
} as const;

/** The private keys in these files; undefined, and said why, where one of them can't be used. */
export function keysIn(
  files: readonly string[],
  lang: MessageLanguage,
  world: World,
): readonly KeyObject[] | undefined {
  const keys: KeyObject[] = [];
  for (const file of files) {
    try {
      keys.push(readKey(file));
    } catch (error) {
      world.err(printText([fileFinding(file, 'bad-key', { reason: reasonOf(error) })], lang));
      return undefined;
    }
  }
  return keys;
}
