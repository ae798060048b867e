/** `product-guide mirror`: a checked copy of a publication. */
import { Command } from '@commander-js/extra-typings';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { type Mirrored, mirror } from '../publish/mirror.js';
import { defineCommand } from './command.js';
import { publishingAlone, withPublication } from './given.js';
import { language, publicKey, verbose } from './options.js';
import { progressIn } from './progress.js';

export const command = defineCommand(
  () =>
    new Command('mirror')
      .description('copy a publication, every file checked against its hash')
      .argument('<url>', 'address or folder of a publication')
      .requiredOption('--out <folder>', 'where to write v1')
      .addOption(publicKey())
      .addOption(verbose())
      .addOption(language()),
  (world, { out, publicKey: keys, verbose: isVerbose, lang }, url) =>
    publishingAlone(out, 'mirror', () =>
      withPublication(url, world, async (files) => {
        const { show, end } = progressIn(world, isVerbose);
        const mirrored = await mirror(files, out, {
          keys,
          onProgress: (done, all) => show(`${done} / ${all}`),
          signal: world.signal,
        });
        end();
        world.out(`${out}/v1: ${CONTENTS[lang](mirrored)}`);
      }),
    ),
);

const CONTENTS: Readonly<Record<MessageLanguage, (mirrored: Mirrored) => string>> = {
  nl: ({ files, fetched, revision }) =>
    `${files} bestanden (${fetched} opgehaald), revisie ${revision}`,
  en: ({ files, fetched, revision }) => `${files} files (${fetched} fetched), revision ${revision}`,
};
