/** `product-guide build`: a content folder to static files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { type Publication, buildPublication } from '../publish/build.js';
import { PublishError, type PublishOptions, publish } from '../publish/publish.js';
import type { Content } from '../../content/content.js';
import { reasonOf } from '../../content/reason-of.js';
import { readContentFolder } from '../read-content.js';
import { type FileFinding, fileFinding, findingOf } from '../findings.js';
import { previewOf } from '../publish/preview/preview.js';
import { textOfPreview } from '../publish/preview/text.js';
import { findingsForScripts, hasErrors, printText } from './print.js';
import { openPublication } from '../publish/open-publication.js';
import { keysIn } from './keygen.js';
import { progressIn } from './progress.js';
import type { World } from './world.js';

export interface BuildOptions extends Pick<
  PublishOptions,
  'force' | 'revisionAtLeast' | 'compress'
> {
  /** Files of private keys. */
  readonly sign: readonly string[];
  readonly out: string;
  /** Also pages that work without script; with the address where they will stand. */
  readonly static?: boolean | string;
  /** Only say what would change. */
  readonly preview?: boolean;
  readonly verbose?: boolean;
  readonly format: 'text' | 'json';
  readonly lang: MessageLanguage;
}

export async function runBuild(
  folder: string,
  options: BuildOptions,
  world: World,
): Promise<0 | 1 | 2> {
  const say = new Speaker(options, world);
  if (!existsSync(folder)) {
    say.refuse([fileFinding(folder, 'no-folder')]);
    return 2;
  }
  const keys = keysIn(options.sign, options.lang, world);
  if (!keys) return 2;
  const content = readContentFolder(folder);
  const serious = content.findings.filter(({ severity }) => severity !== 'advice');
  if (!mayPublish(content)) {
    say.refuse(serious, WORDS[options.lang].refused);
    return 1;
  }
  try {
    const publication = buildPublication(content);
    await (options.preview
      ? preview(publication, options, serious, say, world)
      : publishAll(publication, { ...options, keys }, serious, say, world, namesOf(content)));
    return hasErrors(content.findings) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    say.refuse([...serious, findingOf(options.out, error)]);
    return 1;
  }
}

const WORDS = {
  nl: {
    pages: (to: string, pages: number) => `${to}: ${pages} pagina’s zonder script`,
    refused: 'Niets gepubliceerd: verbeter eerst de fouten in de catalogus.',
    done: (to: string, products: number, files: number, revision: number, changed: boolean) =>
      `${to}: ${products} producten, ${files} bestanden, revisie ${revision}${changed ? '' : ' (ongewijzigd)'}`,
  },
  en: {
    pages: (to: string, pages: number) => `${to}: ${pages} pages without script`,
    refused: 'Nothing published: mend the errors in the catalogue first.',
    done: (to: string, products: number, files: number, revision: number, changed: boolean) =>
      `${to}: ${products} products, ${files} files, revision ${revision}${changed ? '' : ' (unchanged)'}`,
  },
} as const;

async function publishAll(
  publication: Publication,
  options: BuildOptions & Pick<PublishOptions, 'keys'>,
  findings: readonly FileFinding[],
  say: Speaker,
  world: World,
  municipalities: readonly string[],
): Promise<void> {
  const progress = progressIn(world, options.verbose);
  const published = await publish(publication, options.out, {
    ...options,
    today: world.today(),
    signal: world.signal,
    onProgress: (done, all) => progress.show(`${done} / ${all}`),
  }).finally(progress.end);
  const { folder, products, files, revision, changed } = published;
  const words = WORDS[options.lang];
  const done = words.done(folder, products, files, revision, changed);
  if (!options.static) return say.result(done, published, findings);
  const { writeStatic } = await import('../pages/write.js');
  const pages = await writeStatic(publication, {
    out: options.out,
    municipalities,
    revision,
    today: world.today(),
    base: options.static === true ? undefined : options.static,
  });
  const text = `${done}\n${words.pages(join(options.out, 'static'), pages)}`;
  say.result(text, { ...published, pages }, findings);
}

async function preview(
  publication: Publication,
  options: BuildOptions,
  findings: readonly FileFinding[],
  say: Speaker,
  world: World,
): Promise<void> {
  const found = await previewOf(
    await openPublication(options.out, world.fetch),
    publication,
    world.today(),
  ).catch((error: unknown) => {
    throw new PublishError('bad-previous', { reason: reasonOf(error) });
  });
  say.result(textOfPreview(found, options.lang), found, findings);
}

/** Says things as text or as JSON, in which everything is one object. */
class Speaker {
  constructor(
    readonly options: BuildOptions,
    readonly world: World,
  ) {}

  result(text: string, data: object, findings: readonly FileFinding[]): void {
    const { format, lang } = this.options;
    if (format === 'json')
      return this.#json({ ...data, findings: findingsForScripts(findings, lang) });
    if (findings.length) this.world.err(printText(findings, lang));
    this.world.out(text);
  }

  refuse(findings: readonly FileFinding[], ...more: readonly string[]): void {
    const { format, lang } = this.options;
    if (format === 'json') this.#json({ findings: findingsForScripts(findings, lang) });
    else for (const text of [printText(findings, lang), ...more]) this.world.err(text);
  }

  #json(data: object): void {
    this.world.out(JSON.stringify(data, null, 2));
  }
}

/** Slugs of the municipalities that the content has settings for. */
const namesOf = ({ settings }: Content) => settings.map(({ name }) => name);

/** A fault in one municipality's settings costs that setting; one in the catalogue would cost all. */
function mayPublish({ config, findings }: Content): boolean {
  if (!config) return false;
  return !findings.some(
    ({ file, severity }) => severity === 'error' && !/[\\/]settings[\\/][^\\/]+$/.test(file),
  );
}
