/** What a publication would change, for whom: worked out as visitors would read it. */
import { decodeCatalogue, decodeSheet } from '../../../catalogue/decode.js';
import type { FieldName, ProductFields, Sheet } from '../../../catalogue/model.js';
import { type Guide, resolveGuide } from '../../../catalogue/resolve.js';
import { resolveSheet } from '../../../catalogue/sheet.js';
import type { Publication } from '../build.js';
import { type ChangedField, wordsOf } from '../drift/drift.js';
import { changedPart } from '../drift/words.js';
import { canonicalJson } from '../../../content/json.js';
import { municipalities } from '../../../content/municipalities.js';
import { type PublicationReader, readJson } from '../open-publication.js';
import { readSettings } from '../snapshot.js';

/** What visitors of one guide would see change. */
export interface GuideChanges {
  /** Ids of products that appear in the list, or are offered from now on. */
  readonly appears: readonly string[];
  /** Ids of products that leave the list. */
  readonly disappears: readonly string[];
  readonly changes: readonly ChangedField[];
  /** Overrides that would stand on a central text that changed. */
  readonly stale: readonly { readonly product: string; readonly field: string }[];
}
export interface Preview {
  readonly centre: GuideChanges;
  /** By slug: those for whom it is another story than the centre's. Without changes they are not named. */
  readonly municipalities: Readonly<Record<string, GuideChanges>>;
  /** How many municipalities read what the centre says, and nothing else. */
  readonly others: number;
}

/** @param before undefined where nothing is published yet */
export async function previewOf(
  before: PublicationReader | undefined,
  publication: Publication,
  today: string,
): Promise<Preview> {
  const old = await Edition.open(before, today);
  const now = await Edition.open(readerOf(publication), today);
  const centre = await compare(old, now, undefined);
  const own: Record<string, GuideChanges> = {};
  let others = 0;
  for (const { slug } of municipalities) {
    if (!(await old.isOwn(slug)) && !(await now.isOwn(slug))) others += 1;
    else {
      const changes = await compare(old, now, slug);
      if (Object.values(changes).some((list: readonly unknown[]) => list.length))
        own[slug] = changes;
    }
  }
  return { centre, municipalities: own, others };
}

/** The revision plays no part in what visitors read. */
function readerOf({ catalogues, files }: Publication): PublicationReader {
  const text = (name: string) => {
    const catalogue = catalogues.get(name);
    return catalogue ? JSON.stringify({ ...catalogue, revision: 0 }) : files.get(name);
  };
  return {
    at: '',
    read: (name) => {
      const found = text(name);
      return Promise.resolve(found === undefined ? undefined : Buffer.from(found));
    },
  };
}

/** One publication, read as visitors do. */
class Edition {
  readonly #sheets = new Map<string, Sheet | undefined>();

  private constructor(
    readonly reader: PublicationReader | undefined,
    readonly catalogue: ReturnType<typeof decodeCatalogue>['value'],
    readonly today: string,
  ) {}

  static async open(reader: PublicationReader | undefined, today: string): Promise<Edition> {
    const data = reader && (await readJson(reader, 'catalogue.json'));
    return new Edition(reader, data === undefined ? undefined : decodeCatalogue(data).value, today);
  }

  /** Whether a municipality says anything itself. */
  async isOwn(slug: string): Promise<boolean> {
    const settings = this.reader && (await readSettings(slug, this.reader));
    return settings !== undefined && Object.keys(settings).some((key) => key !== 'municipality');
  }

  async guide(slug: string | undefined): Promise<Guide | undefined> {
    if (!this.catalogue) return undefined;
    const settings = slug && this.reader ? await readSettings(slug, this.reader) : undefined;
    return resolveGuide(this.catalogue, settings, { today: this.today });
  }

  async sheet(name: string | undefined): Promise<Sheet | undefined> {
    if (name === undefined || !this.reader) return undefined;
    if (!this.#sheets.has(name))
      this.#sheets.set(name, decodeSheet(await readJson(this.reader, name)).value);
    return this.#sheets.get(name);
  }
}

async function compare(
  old: Edition,
  now: Edition,
  slug: string | undefined,
): Promise<GuideChanges> {
  const before = await old.guide(slug);
  const after = await now.guide(slug);
  const listed = (guide: Guide | undefined) =>
    new Set(guide?.products.filter(({ state }) => state !== 'retired').map(({ id }) => id));
  const was = listed(before);
  const is = listed(after);
  const changes: ChangedField[] = [];
  const stale: { product: string; field: string }[] = [];
  for (const product of after?.products ?? []) {
    const earlier = before?.byId.get(product.id);
    if (!before || !after || !earlier) continue;
    const shown = resolveSheet(after, product, await now.sheet(product.summary.sheet));
    const shownBefore = resolveSheet(before, earlier, await old.sheet(earlier.summary.sheet));
    if (earlier.state !== product.state)
      changes.push({
        product: product.id,
        field: 'state',
        before: earlier.state,
        after: product.state,
      });
    changes.push(...fieldChanges(product.id, shownBefore.fields, shown.fields));
    const known = new Set(shownBefore.drift.map(({ field }) => field));
    for (const { field } of shown.drift)
      if (!known.has(field)) stale.push({ product: product.id, field });
  }
  return {
    appears: [...is].filter((id) => !was.has(id)),
    disappears: [...was].filter((id) => !is.has(id)),
    changes,
    stale,
  };
}

function fieldChanges(
  product: string,
  before: ProductFields,
  after: ProductFields,
): ChangedField[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<FieldName>;
  return [...names].flatMap((field) => {
    if (canonicalJson(before[field]) === canonicalJson(after[field])) return [];
    const change = changedPart(wordsOf(before[field]), wordsOf(after[field]));
    return [{ product, field, ...change }];
  });
}
