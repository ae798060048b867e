/** `product-guide show`: a product as a municipality's visitors read it on a day, as JSON. */
import { Command } from '@commander-js/extra-typings';
import { decodeCatalogue, decodeSheet } from '../../catalogue/decode.js';
import { resolveGuide } from '../../catalogue/resolve.js';
import { resolveSheet } from '../../catalogue/sheet.js';
import { archivedOn } from '../publish/archive.js';
import { type PublicationFiles, readJson } from '../publish/publication-files.js';
import { readSettings } from '../publish/snapshot.js';
import { defineCommand } from './command.js';
import { withArchived } from './given.js';
import { noMunicipality, noProduct } from './named.js';
import { fromFolder, language } from './options.js';
import { dayOf } from './values.js';

export const command = defineCommand(
  () =>
    new Command('show')
      .description('print a product as a municipality’s visitors read it on a day')
      .argument('<municipality>', 'slug, name or NIS code')
      .argument('<product>', 'id')
      .option('--on <date>', 'a day such as 2026-11-23; left out: today', dayOf)
      .addOption(fromFolder())
      .addOption(language()),
  (world, { from, on = world.today() }, municipality, id) =>
    withArchived(archivedOn(from, on), from, async ({ files, revision, date }, { file: at }) => {
      const archived: PublicationFiles = {
        at,
        read: (name) =>
          Promise.resolve(files[name] === undefined ? undefined : Buffer.from(files[name])),
      };
      const settings = await readSettings(municipality, archived);
      const catalogue = decodeCatalogue(await readJson(archived, 'catalogue.json')).value;
      const guide = catalogue && settings && resolveGuide(catalogue, settings, { today: on });
      if (!guide) throw noMunicipality(at, municipality);
      const product = guide.byId.get(id);
      if (!product) throw noProduct(at, id, guide.byId.keys());
      const name = product.summary.sheet;
      const sheet =
        name === undefined ? undefined : decodeSheet(await readJson(archived, name)).value;
      const { fields, provenance, contactPoints } = resolveSheet(guide, product, sheet);
      const shown = {
        on,
        revision,
        published: date,
        municipality: guide.municipality,
        id: product.id,
        state: product.state,
        fields,
        contactPoints,
        provenance: Object.fromEntries(provenance),
      };
      world.out(JSON.stringify(shown, null, 2));
    }),
);
