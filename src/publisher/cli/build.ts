/** `product-guide build`: a content folder to static files. */
import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import type { MessageLanguage } from '../../catalogue/messages.js';
import type { Content } from '../../content/content.js';
import { reasonOf } from '../../content/reason-of.js';
import { type FileFinding, findingOf } from '../findings.js';
import { buildPublication } from '../publish/build.js';
import { previewOf } from '../publish/preview/preview.js';
import { textOfPreview } from '../publish/preview/text.js';
import type { Publication } from '../publish/publication.js';
import { openPublication } from '../publish/publication-files.js';
import { PublishError } from '../publish/publish.js';
import { type Published, publish } from '../publish/publish.js';
import { serialise } from '../publish/serialise.js';
import { readContentFolder } from '../read-content.js';
import { defineCommand } from './command.js';
import { keysIn, mustBeThere } from './given.js';
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
    .option('--force', 'publish even if more than a fifth of the products would be gone')
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

export const command = defineCommand(declare, async (world, options, folder) => {
  mustBeThere(folder);
  const keys = keysIn(options.sign);
  const content = readContentFolder(folder);
  const findings = content.findings.filter(({ severity }) => severity !== 'advice');
  if (!mayPublish(content)) throw new Refusal(findings, 1, WORDS[options.lang].refused);
  const publication = buildPublication(content);
  const municipalities = content.settings.map(({ name }) => name);
  try {
    const result = options.preview
      ? await preview(publication, options, world)
      : await publishAll(publication, { ...options, keys, municipalities }, world);
    sayResult(world, options, findings, result);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    throw new Refusal([...findings, findingOf(options.out, error)]);
  }
  return hasErrors(findings) ? 1 : 0;
});

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

async function preview(
  publication: Publication,
  { out, lang }: Pick<Options, 'out' | 'lang'>,
  { fetch, today }: World,
): Promise<Result> {
  const data = await openPublication(out, fetch)
    .then((before) => previewOf(before, publication, today()))
    .catch((error: unknown) => {
      throw new PublishError('bad-previous', { reason: reasonOf(error) });
    });
  return { text: textOfPreview(data, lang), data };
}

/** A fault in one municipality's settings costs that setting; one in the catalogue would cost all. */
function mayPublish({ config, findings }: Content): boolean {
  if (!config) return false;
  return !findings.some(
    ({ file, severity }: FileFinding) =>
      severity === 'error' && !/[\\/]settings[\\/][^\\/]+$/.test(file),
  );
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
