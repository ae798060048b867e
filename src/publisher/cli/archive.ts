/** `show` and `rollback`: what was published before, to read again or to publish again. */
import { existsSync } from 'node:fs';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { decodeCatalogue, decodeSheet } from '../../catalogue/decode.js';
import { resolveGuide } from '../../catalogue/resolve.js';
import { resolveSheet } from '../../catalogue/sheet.js';
import { type ArchiveEntry, archivedOn, listArchive, readArchive } from '../publish/archive.js';
import type { Publication } from '../publish/build.js';
import { PublishError, publish } from '../publish/publish.js';
import { reasonOf } from '../../content/reason-of.js';
import { fileFinding, findingOf } from '../findings.js';
import { printText } from './print.js';
import { type PublicationReader, readJson } from '../publish/open-publication.js';
import { readSettings } from '../publish/snapshot.js';
import { keysIn } from './keygen.js';
import { noMunicipality, noProduct } from './named.js';
import type { World } from './world.js';

interface Options {
  readonly from: string;
  readonly lang: MessageLanguage;
}
type Code = 0 | 1 | 2;

/** Prints a product as that municipality's visitors read it on a day, as JSON. */
export async function runShow(
  municipality: string,
  id: string,
  options: Options & { readonly on?: string },
  world: World,
): Promise<Code> {
  const day = options.on ?? world.today();
  return withArchive(archivedOn(options.from, day), options, world, async (entry) => {
    const { files, revision, date } = readArchive(entry);
    const reader: PublicationReader = {
      at: entry.file,
      read: (name) =>
        Promise.resolve(files[name] === undefined ? undefined : Buffer.from(files[name])),
    };
    const settings = await readSettings(municipality, reader);
    const catalogue = decodeCatalogue(await readJson(reader, 'catalogue.json')).value;
    const guide = catalogue && settings && resolveGuide(catalogue, settings, { today: day });
    const product = guide?.byId.get(id);
    if (!guide || !product) {
      const finding = guide
        ? noProduct(entry.file, id, guide.byId.keys())
        : noMunicipality(entry.file, municipality);
      world.err(printText([finding], options.lang));
      return 2;
    }
    const name = product.summary.sheet;
    const sheet = name === undefined ? undefined : decodeSheet(await readJson(reader, name)).value;
    const { fields, provenance, contactPoints } = resolveSheet(guide, product, sheet);
    const shown = {
      on: day,
      revision,
      published: date,
      municipality: guide.municipality,
      id: product.id,
    };
    world.out(
      JSON.stringify(
        {
          ...shown,
          state: product.state,
          fields,
          contactPoints,
          provenance: Object.fromEntries(provenance),
        },
        null,
        2,
      ),
    );
    return 0;
  });
}

/** Publishes an old content again, under a revision that is higher than any. */
export function runRollback(
  revision: number,
  options: Options & { readonly sign: readonly string[] },
  world: World,
): Promise<Code> {
  const keys = keysIn(options.sign, options.lang, world);
  if (!keys) return Promise.resolve(2);
  const entry = listArchive(options.from).find((one) => one.revision === revision);
  return withArchive(entry, options, world, async (found) => {
    const catalogues = new Map<string, never>();
    const files = new Map<string, string>();
    for (const [name, text] of Object.entries(readArchive(found).files))
      if (/^catalogue(\.[a-z-]+)?\.json$/i.test(name)) {
        const { revision: _, ...catalogue } = JSON.parse(text) as Record<string, unknown>;
        catalogues.set(name, catalogue as never);
      } else files.set(name, text);
    const publication: Publication = { catalogues, files };
    const published = await publish(publication, options.from, {
      force: true,
      keys,
      today: world.today(),
      signal: world.signal,
    });
    world.out(
      options.lang === 'nl'
        ? `De inhoud van revisie ${revision} staat nu online als revisie ${published.revision}`
        : `The content of revision ${revision} is now published as revision ${published.revision}`,
    );
    return 0;
  });
}

async function withArchive(
  entry: ArchiveEntry | undefined,
  { from, lang }: Options,
  world: World,
  work: (entry: ArchiveEntry) => Promise<Code>,
): Promise<Code> {
  if (!entry) {
    const code = existsSync(from) ? 'not-archived' : 'no-folder';
    world.err(printText([fileFinding(from, code)], lang));
    return 2;
  }
  try {
    return await work(entry);
  } catch (error) {
    world.signal?.throwIfAborted();
    const finding =
      error instanceof PublishError
        ? findingOf(from, error)
        : fileFinding(from, 'bad-publication', { reason: reasonOf(error) });
    world.err(printText([finding], lang));
    return 1;
  }
}
