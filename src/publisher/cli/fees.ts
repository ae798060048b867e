/** `product-guide fees`: next year's fees of a settings file, as a draft. */
import { Command } from '@commander-js/extra-typings';
import type { MessageLanguage } from '../../catalogue/messages.js';
import type { FileFinding } from '../findings.js';
import { readSettings } from '../../content/read-content.js';
import { indexFees } from '../../content/settings/index-fees.js';
import { readFile } from '../read-content.js';
import { defineCommand } from './command.js';
import { mustBeThere } from './given.js';
import { language, outFile } from './options.js';
import { deliver } from './out-file.js';
import { readPlainJson } from './plain-json.js';
import { Refusal } from './refusal.js';
import { amountOf, dayOf } from './values.js';

export const command = defineCommand(
  () =>
    new Command('fees')
      .description('draft next year’s fees of a settings file')
      .argument('<file>', 'settings file')
      .requiredOption('--factor <number>', 'such as 1.03', amountOf)
      .requiredOption('--from <date>', 'first day of the new fees', dayOf)
      .option('--round <number>', 'new amounts are multiples of this', amountOf, 0.01)
      .addOption(outFile())
      .addOption(language()),
  (world, options, file) => {
    mustBeThere(file);
    const findings: FileFinding[] = [];
    const given = readFile(file, readSettings, findings) && readPlainJson(file, findings);
    if (!given) throw new Refusal(findings);
    const { settings, fees } = indexFees(given, options);
    deliver(JSON.stringify(settings, null, 2), options.out, world);
    for (const { path, label, before, after } of fees)
      world.err(`${path.join('.')}: ${label}: ${before} → ${after}`);
    world.err(DONE[options.lang](fees.length, options.from));
  },
);

const DONE: Readonly<Record<MessageLanguage, (fees: number, from: string) => string>> = {
  nl: (fees, from) => `${fees} tarieven vanaf ${from}, als voorstel: voeg het besluit toe.`,
  en: (fees, from) => `${fees} fees from ${from}, as a draft: add the decision.`,
};
