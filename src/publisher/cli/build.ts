/** `product-guide build`: a content folder to static files. */
import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import type { MessageLanguage } from '../../catalogue/messages.js';
import type { Content } from '../../content/content.js';
import { reasonOf } from '../../content/reason-of.js';
import { type FileFinding, findingOf } from '../findings.js';
import { buildPublication } from '../publish/build.js';
import { isOneMunicipalitys, keepSettings } from '../publish/keep-settings.js';
import { previewOf } from '../publish/preview/preview.js';
import { textOfPreview } from '../publish/preview/text.js';
import type { Publication } from '../publish/publication.js';
import { type PublicationFiles, openPublication } from '../publish/publication-files.js';
import { PublishError } from '../publish/publish.js';
import { type Published, publish } from '../publish/publish.js';
import { serialise } from '../publish/serialise.js';
import { validate } from '../../rules/validate.js';
import { readContentFolder } from '../read-content.js';
import { defineCommand } from './command.js';
import { keysIn, mustBeThere, publishingAlone } from './given.js';
import { format, language, sign, verbose } from './options.js';
import { hasErrors } from './print.js';
import { progressIn } from './progress.js';
import { Refusal } from './refusal.js';
import { sayResult } from './result.js';
import { addressOf, numberOf } from './values.js';
import type { World } from './world.js';

const declare = () =>
  new Command('build')
    .description('publish a content folder as static files in <folder>/v1')
    .argument('<content>', 'content folder')
    .requiredOption('--out <folder>', 'where to publish')
    .option(
      '--force',
      'publish even if more than a fifth of the products, or of the municipalities’ settings, would be gone',
    )
    .option('--compress', 'write a .br and a .gz beside each file')
    .option('--revision-at-least <number>', 'where the previous publication was lost', numberOf)
    .option('--preview', 'only say what would change, for whom')
    .addOption(sign())
    .option(
      '--static [address]',
      'also pages without script in <folder>/static; with the address where they will stand',
      addressOf,
    )
    .addOption(verbose())
    .addOption(format())
    .addOption(language());
type Options = ReturnType<ReturnType<typeof declare>['opts']> & {
  readonly keys: ReturnType<typeof keysIn>;
  /** Slugs of those that the content has settings for. */
  readonly municipalities: readonly string[];
};

export const command = defineCommand(declare, (world, options, folder) => {
  mustBeThere(folder);
  const work = () => build(folder, options, world);
  // Before the content is read: what is published last is what was there last.
  return options.preview ? work() : publishingAlone(options.out, 'build', work);
});

async function build(
  folder: string,
  options: Omit<Options, 'keys' | 'municipalities'>,
  world: World,
): Promise<0 | 1> {
  const keys = keysIn(options.sign);
  const given = readContentFolder(folder);
  const { errors, warnings } = gravest(given, world.today());
  // A preview may show what a missing reference leads to; what can't be read, it can't show.
  const stopping = options.preview
    ? given.findings.filter(({ severity }) => severity === 'error')
    : errors;
  if (!given.config || !stopping.every(isOneMunicipalitys))
    throw new Refusal([...errors, ...warnings], 1, WORDS[options.lang].refused);
  let findings = [...errors, ...warnings];
  try {
    const before = await openPublication(options.out, world.fetch).catch(badPrevious);
    const kept = await keepSettings(given, errors, before).catch(badPrevious);
    findings = [...findings, ...kept.findings];
    const { content } = kept;
    const publication = buildPublication(content);
    const municipalities = content.settings.map(({ name }) => name);
    const result = options.preview
      ? await previewResult(publication, before, options, world)
      : await publishAll(publication, { ...options, keys, municipalities }, world);
    sayResult(world, options, findings, result);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    throw new Refusal([...findings, findingOf(options.out, error)]);
  }
  return hasErrors(findings) ? 1 : 0;
}

interface Result {
  readonly text: string;
  readonly data: object;
}

async function publishAll(
  publication: Publication,
  options: Options,
  world: World,
): Promise<Result> {
  const { out, lang } = options;
  const progress = progressIn(world, options.verbose);
  const published = await publish(serialise(publication), out, {
    ...options,
    today: world.today(),
    signal: world.signal,
    onProgress: (done, all) => progress.show(`${done} / ${all}`),
  }).finally(progress.end);
  const text = WORDS[lang].done(published);
  if (!options.static) return { text, data: published };
  // What draws the pages is loaded where pages are wanted.
  const { writeStatic } = await import('../pages/write.js');
  const pages = await writeStatic(publication, {
    out,
    municipalities: options.municipalities,
    revision: published.revision,
    today: world.today(),
    base: options.static === true ? undefined : options.static,
  });
  return {
    text: `${text}\n${WORDS[lang].pages(join(out, 'static'), pages)}`,
    data: { ...published, pages },
  };
}

async function previewResult(
  publication: Publication,
  before: PublicationFiles | undefined,
  { lang }: Pick<Options, 'lang'>,
  { today }: World,
): Promise<Result> {
  const data = await previewOf(before, publication, today()).catch(badPrevious);
  return { text: textOfPreview(data, lang), data };
}

const badPrevious = (error: unknown): never => {
  throw new PublishError('bad-previous', { reason: reasonOf(error) });
};

/** All that `validate` calls an error, and what reading the files gave besides. */
function gravest(content: Content, today: string): Record<'errors' | 'warnings', FileFinding[]> {
  const errors = validate(content, today).filter(({ severity }) => severity === 'error');
  return { errors, warnings: content.findings.filter(({ severity }) => severity === 'warning') };
}

interface Words {
  readonly refused: string;
  readonly done: (published: Published) => string;
  readonly pages: (to: string, pages: number) => string;
}
const WORDS: Readonly<Record<MessageLanguage, Words>> = {
  nl: {
    refused: 'Niets gepubliceerd: verbeter eerst de fouten in de catalogus.',
    done: ({ folder, products, files, revision, changed }) =>
      `${folder}: ${products} producten, ${files} bestanden, revisie ${revision}${changed ? '' : ' (ongewijzigd)'}`,
    pages: (to, pages) => `${to}: ${pages} pagina’s zonder script`,
  },
  en: {
    refused: 'Nothing published: fix the errors in the catalogue first.',
    done: ({ folder, products, files, revision, changed }) =>
      `${folder}: ${products} products, ${files} files, revision ${revision}${changed ? '' : ' (unchanged)'}`,
    pages: (to, pages) => `${to}: ${pages} pages without script`,
  },
};
