/** `product-guide snapshot`: the whole guide of a municipality in one file. */
import { Command } from '@commander-js/extra-typings';
import type { Catalogue } from '../../catalogue/model.js';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { snapshotOf } from '../publish/snapshot.js';
import { defineCommand } from './command.js';
import { withPublication } from './given.js';
import { noMunicipality } from './named.js';
import { from, language, outFile } from './options.js';
import { deliver } from './out-file.js';

export const command = defineCommand(
  () =>
    new Command('snapshot')
      .description('put the whole guide of a municipality in one file')
      .argument('<municipality>', 'slug, name or NIS code')
      .addOption(from())
      .addOption(outFile())
      .addOption(language()),
  (world, options, municipality) =>
    withPublication(options.from, world, async (files) => {
      const snapshot = await snapshotOf(municipality, files);
      if (!snapshot) throw noMunicipality(options.from, municipality);
      deliver(JSON.stringify(snapshot), options.out, world);
      if (options.out !== undefined)
        world.out(`${options.out}: ${CONTENTS[options.lang](snapshot.catalogue)}`);
    }),
);

const CONTENTS: Readonly<Record<MessageLanguage, (catalogue: Catalogue) => string>> = {
  nl: ({ products, revision }) => `${products.length} producten, revisie ${revision}`,
  en: ({ products, revision }) => `${products.length} products, revision ${revision}`,
};
