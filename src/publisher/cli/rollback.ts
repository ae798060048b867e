/** `product-guide rollback`: an old content again, under a revision that is higher than any. */
import { Command } from '@commander-js/extra-typings';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { listArchive } from '../publish/archive.js';
import { publish } from '../publish/publish.js';
import { withoutRevision } from '../publish/serialise.js';
import { defineCommand } from './command.js';
import { keysIn, mustBeThere, publishingAlone, withArchived } from './given.js';
import { fromFolder, language, sign } from './options.js';
import { numberOf } from './values.js';

export const command = defineCommand(
  () =>
    new Command('rollback')
      .description('publish the content of an earlier revision again, as a new one')
      .argument('<revision>', 'number of the revision', numberOf)
      .addOption(fromFolder())
      .addOption(sign())
      .addOption(language()),
  (world, { from, sign: keyFiles, lang }, revision) => {
    const keys = keysIn(keyFiles);
    mustBeThere(from);
    return publishingAlone(from, 'rollback', () => {
      const entry = listArchive(from).find((one) => one.revision === revision);
      return withArchived(entry, from, async ({ files }) => {
        const published = await publish(withoutRevision(files), from, {
          force: true,
          keys,
          today: world.today(),
          signal: world.signal,
        });
        world.out(DONE[lang](revision, published.revision));
      });
    });
  },
);

const DONE: Readonly<Record<MessageLanguage, (old: number, now: number) => string>> = {
  nl: (old, now) => `De inhoud van revisie ${old} staat nu online als revisie ${now}`,
  en: (old, now) => `The content of revision ${old} is now published as revision ${now}`,
};
