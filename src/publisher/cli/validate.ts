/** `product-guide validate`: what is wrong with a content folder, or with single files of one. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { MessageLanguage } from '../../catalogue/messages.js';
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
import { type FileFinding, fileFinding } from '../findings.js';
import { hasErrors, printJson, printText } from './print.js';
import { checkLinks } from '../../rules/links.js';
import { validate } from '../../rules/validate.js';
import { type ShowProgress, progressIn } from './progress.js';
import type { World } from './world.js';

export async function runValidate(
  targets: readonly string[],
  options: {
    readonly format: 'text' | 'json';
    readonly links?: boolean;
    readonly verbose?: boolean;
    readonly lang: MessageLanguage;
  },
  world: World,
): Promise<0 | 1 | 2> {
  const print = options.format === 'json' ? printJson : printText;
  const missing = targets.filter((target) => !existsSync(target));
  if (missing.length) {
    world.err(
      printText(
        missing.map((target) => fileFinding(target, 'no-folder')),
        options.lang,
      ),
    );
    return 2;
  }
  const findings = targets.flatMap((target) => validateTarget(target, world.today()));
  if (options.links) {
    const { show, end } = progressIn(world, options.verbose);
    for (const target of targets) findings.push(...(await linksOf(target, world, show)));
    end();
    world.signal?.throwIfAborted();
  }
  world.out(print(findings, options.lang));
  return hasErrors(findings) ? 1 : 0;
}

function validateTarget(target: string, today: string): FileFinding[] {
  if (statSync(target).isDirectory()) return validate(readContentFolder(target), today);
  // Of a file in a content folder the references can be checked as well.
  const folder = dirname(dirname(target));
  if (existsSync(join(folder, 'catalogue.yaml'))) {
    const whole = validate(readContentFolder(folder), today);
    return whole
      .filter(({ file }) => resolve(file) === resolve(target))
      .map((finding) => ({ ...finding, file: target }));
  }
  return validate(contentOf(target), today).filter(
    ({ code }) =>
      !code.startsWith('unknown-') ||
      code === 'unknown-key' ||
      code === 'unknown-section' ||
      code === 'unknown-language',
  );
}

function linksOf(
  target: string,
  { fetch, signal }: World,
  show: ShowProgress,
): Promise<FileFinding[]> {
  const content = statSync(target).isDirectory() ? readContentFolder(target) : contentOf(target);
  return checkLinks(content, {
    fetch,
    ...(signal && { signal }),
    onProgress: (done, all) => show(`${done} / ${all}`),
  });
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
