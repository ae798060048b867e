/** What a publication would change, for whom: worked out as visitors would read it. */
import type { FieldName, ProductFields, Settings } from '../../../catalogue/model.js';
import type { Guide, GuideProduct } from '../../../catalogue/resolve.js';
import { resolveSheet } from '../../../catalogue/sheet.js';
import type { Publication } from '../publication.js';
import { type ChangedField, wordsOf } from '../drift/drift.js';
import { changedPart } from '../drift/words.js';
import { canonicalJson } from '../../../content/hash.js';
import { municipalities } from '../../../content/municipalities.js';
import type { PublicationFiles } from '../publication-files.js';
import { type PublishedGuide, resolveFor, openGuide, guideOf } from './published-guide.js';

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
  before: PublicationFiles | undefined,
  publication: Publication,
  today: string,
): Promise<Preview> {
  const old = await openGuide(before, today);
  const now = guideOf(publication, today);
  const centre = await compare(old, now, undefined);
  const own: Record<string, GuideChanges> = {};
  let others = 0;
  for (const { slug } of municipalities) {
    if (!saysMore(await old.settings(slug)) && !saysMore(await now.settings(slug))) others += 1;
    else {
      const changes = await compare(old, now, slug);
      if (Object.values(changes).some((list: readonly unknown[]) => list.length))
        own[slug] = changes;
    }
  }
  return { centre, municipalities: own, others };
}

/** Whether a municipality says anything itself. */
const saysMore = (settings: Settings | undefined) =>
  settings !== undefined && Object.keys(settings).some((key) => key !== 'municipality');

async function compare(
  old: PublishedGuide,
  now: PublishedGuide,
  slug: string | undefined,
): Promise<GuideChanges> {
  const before = await resolveFor(old, slug);
  const after = await resolveFor(now, slug);
  const listed = (guide: Guide | undefined) =>
    new Set(guide?.products.filter(({ state }) => state !== 'retired').map(({ id }) => id));
  const was = listed(before);
  const is = listed(after);
  const changes: ChangedField[] = [];
  const stale: { product: string; field: string }[] = [];
  for (const product of after?.products ?? []) {
    const earlier = before?.byId.get(product.id);
    if (!before || !after || !earlier) continue;
    const shown = resolveSheet(after, product, await sheetIn(now, product));
    const shownBefore = resolveSheet(before, earlier, await sheetIn(old, earlier));
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

const sheetIn = ({ sheet }: PublishedGuide, { summary }: GuideProduct) =>
  summary.sheet === undefined ? undefined : sheet(summary.sheet);

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
