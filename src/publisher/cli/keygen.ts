/** `product-guide keygen`: a key to sign publications with. */
import { Command } from '@commander-js/extra-typings';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { fileFinding } from '../findings.js';
import { createKey } from '../publish/sign/keys.js';
import { reasonOf } from '../../content/reason-of.js';
import { defineCommand } from './command.js';
import { language } from './options.js';
import { Refusal } from './refusal.js';

export const command = defineCommand(
  () =>
    new Command('keygen')
      .description('make a key to sign publications with, and print its public half')
      .requiredOption('--out <file>', 'private key to write; never overwritten')
      .addOption(language()),
  (world, { out, lang }) => {
    const key = created(out);
    world.err(KEPT[lang](out));
    world.out(key);
  },
);

function created(file: string): string {
  try {
    return createKey(file);
  } catch (error) {
    throw new Refusal([fileFinding(file, 'bad-key-file', { reason: reasonOf(error) })]);
  }
}

const KEPT: Readonly<Record<MessageLanguage, (file: string) => string>> = {
  nl: (file) =>
    `${file} is de geheime sleutel: bewaar hem buiten de website, met een kopie op een veilige plaats.\nDe publieke sleutel, voor public-key="…" op de pagina's:`,
  en: (file) =>
    `${file} is the private key: keep it away from the website, with a copy in a safe place.\nThe public key, for public-key="…" on the pages:`,
};
