/** `product-guide validate`: what is wrong with a content folder, or with single files of one. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { ABOLISHED } from '../../content/abolished.js';
import type { Content, ContentFinding } from '../../content/content.js';
import { type InFile, inFile } from '../../content/file-finding.js';
import { contentFinding } from '../../content/findings.js';
import {
  readCooperation,
  readEvent,
  readProduct,
  readSettings,
} from '../../content/read-content.js';
import { readContentFolder, readFile } from '../read-content.js';
import type { FileFinding } from '../findings.js';
import { defineCommand } from './command.js';
import { mustBeThere } from './given.js';
import { format, language, verbose } from './options.js';
import { hasErrors, printJson, printText } from './print.js';
import { linksOf } from '../../rules/links.js';
import type { LinkState } from '../../rules/rule.js';
import { visitAll } from '../visit-links.js';
import { validate } from '../../rules/validate.js';
import { progressIn } from './progress.js';
import type { World } from './world.js';

export const command = defineCommand(
  () =>
    new Command('validate')
      .description('say what is wrong with content')
      .argument('<paths...>', 'content folders, sheets or settings files')
      .option('--links', 'also visit every link, over the network')
      .addOption(verbose())
      .addOption(format())
      .addOption(language()),
  async (world, options, targets) => {
    mustBeThere(...targets);
    const links = options.links ? await visitLinks(targets, options, world) : undefined;
    const findings = targets.flatMap((target) => validateTarget(target, world.today(), links));
    const print = options.format === 'json' ? printJson : printText;
    world.out(print(findings, options.lang));
    return hasErrors(findings) ? 1 : 0;
  },
);

type Links = ReadonlyMap<string, LinkState>;

function validateTarget(target: string, today: string, links?: Links): FileFinding[] {
  if (statSync(target).isDirectory()) return validate(readContentFolder(target), today, links);
  // Of a file in a content folder the references can be checked as well.
  const folder = dirname(dirname(target));
  if (existsSync(join(folder, 'catalogue.yaml'))) {
    const whole = validate(readContentFolder(folder), today, links);
    return whole
      .filter(({ file }) => resolve(file) === resolve(target))
      .map((finding) => ({ ...finding, file: target }));
  }
  return validate(contentOf(target), today, links).filter(
    ({ code }) =>
      !code.startsWith('unknown-') ||
      code === 'unknown-key' ||
      code === 'unknown-section' ||
      code === 'unknown-language',
  );
}

async function visitLinks(
  targets: readonly string[],
  options: { readonly verbose?: boolean },
  world: World,
): Promise<Links> {
  const { fetch, signal } = world;
  const { show, end } = progressIn(world, options.verbose);
  const urls = targets.flatMap((target) =>
    linksOf(statSync(target).isDirectory() ? readContentFolder(target) : contentOf(target)),
  );
  const links = await visitAll([...new Set(urls)], {
    fetch,
    ...(signal && { signal }),
    onProgress: (done, all) => show(`${done} / ${all}`),
  });
  end();
  signal?.throwIfAborted();
  return links;
}

/** A single file as content: nothing that it refers to is at hand. */
function contentOf(file: string): Content {
  const findings: InFile<ContentFinding>[] = [];
  const empty: Content = {
    config: undefined,
    products: [],
    cooperations: [],
    settings: [],
    lexicon: undefined,
    events: [],
    abolished: ABOLISHED,
    findings,
  };
  if (file.endsWith('.md')) {
    const product = readFile(file, readProduct, findings);
    return { ...empty, products: product ? [product] : [] };
  }
  if (/[\\/]events[\\/][^\\/]+\.yaml$/.test(file)) {
    const event = readFile(file, readEvent, findings);
    return { ...empty, events: event ? [event] : [] };
  }
  if (!file.endsWith('.json')) {
    findings.push(...inFile(file, [contentFinding('not-content', [], {})]));
    return empty;
  }
  const settings = readFile(file, readSettings, findings);
  if (settings) return { ...empty, settings: [settings] };
  const asSettings = findings.splice(0);
  const cooperation = readFile(file, readCooperation, findings);
  if (cooperation) return { ...empty, cooperations: [cooperation] };
  findings.splice(0, findings.length, ...asSettings);
  return empty;
}
