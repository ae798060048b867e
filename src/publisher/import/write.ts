/** Writes what an import found into a content folder, without undoing what editors did there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Product } from '../../catalogue/model.js';
import { type FileFinding, fileFinding } from '../findings.js';
import type { ConsolidationMemory } from './consolidate/consolidate.js';
import type { Imported } from './import.js';
import { writeSheet } from '../../content/markdown/write.js';
import { reportForScripts } from './report.js';
import { readSheetIds } from './sheet-ids.js';
import { importFinding } from './findings.js';
import { LOCK_FILE, type Lock, readLock, textOfLock } from './lock.js';
import {
  type Contradiction,
  type SourceHashes,
  hashesOf,
  mergeValues,
} from '../../content/merge.js';
import {
  type IsWithdrawn,
  mergeSettings,
  valuesOf,
  withdrawFrom,
} from '../../content/merge-settings.js';
import { reasonOf } from '../../content/reason-of.js';
import { readProduct } from '../../content/read-content.js';
import { readFile } from '../read-content.js';
import { hashOf } from '../../content/hash.js';
import { StagedChanges } from '../publish/staged-changes.js';

/** What a repeated import left as it was, and what it took away. */
export interface Kept {
  /** Ids of sheets that an editor changed: merged, field by field. */
  readonly edited: readonly string[];
  /** Ids of products that the source no longer has. */
  readonly stale: readonly string[];
  /** Ids of sheets that the source took back, and that nobody had changed: they are gone. */
  readonly withdrawn: readonly string[];
  /** Values that source and editors both changed: the editors' stay. */
  readonly findings: readonly FileFinding[];
}
type Writable = Imported & { readonly memory?: ConsolidationMemory };

/** A file of the folder that can't be merged with, so that nothing was written. */
export class UnusableFile extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

/**
 * @throws UnusableFile; Error where the folder can't be written. Then nothing has changed in it
 */
export function writeContent(imported: Writable, out: string): Kept {
  const changes = new StagedChanges(out, join(out, '.import'));
  try {
    return new ContentWriter(imported, out, changes).write();
  } catch (error) {
    changes.discard();
    throw error;
  }
}

const MAX_SHOWN = 120;
type Values = Readonly<Record<string, unknown>>;

class ContentWriter {
  readonly #before: Lock;
  readonly #changes: StagedChanges;
  /** Names of the sheets that are there. */
  readonly #sheets: ReadonlySet<string>;
  readonly #written: Record<string, string>;
  readonly #products: Record<string, SourceHashes>;
  readonly #settings: Record<string, SourceHashes>;
  readonly #findings: FileFinding[] = [];
  readonly #edited: string[] = [];
  readonly #withdrawn = new Set<string>();

  constructor(
    readonly imported: Writable,
    readonly out: string,
    changes: StagedChanges,
  ) {
    this.#before = readLock(out);
    this.#changes = changes;
    const sheets = join(out, 'products');
    this.#sheets = new Set(existsSync(sheets) ? readdirSync(sheets) : []);
    this.#written = { ...this.#before.written };
    this.#products = { ...this.#before.products };
    this.#settings = { ...this.#before.settings };
  }

  write(): Kept {
    const { imported, out } = this;
    for (const product of imported.products) this.#enterProduct(product);
    const seen = new Set(imported.products.map(({ id }) => id));
    this.#withdrawSheets(seen);
    const stale = new Set(
      Object.keys(this.#products).filter((id) => !seen.has(id) && this.#sheets.has(`${id}.md`)),
    );
    for (const slug of imported.settings.keys())
      for (const entry of this.#enterSettings(slug))
        stale.add(`${slug}: ${entry.split('/')[1] ?? ''}`);
    this.#withdrawFromOthers();
    if (!existsSync(join(out, 'catalogue.yaml')))
      this.#changes.write('catalogue.yaml', stringify(imported.envelope));
    const kept = {
      edited: this.#edited,
      stale: [...stale].sort(),
      withdrawn: [...this.#withdrawn].sort(),
      findings: this.#findings,
    };
    const { findings: contradictions, ...lists } = kept;
    const report = { ...reportForScripts(imported.report), ...lists, contradictions };
    this.#changes.write('import-report.json', `${JSON.stringify(report, null, 2)}\n`);
    const lock: Lock = {
      written: this.#written,
      products: this.#products,
      settings: this.#settings,
      fold: imported.memory ?? this.#before.fold,
    };
    this.#changes.write(LOCK_FILE, textOfLock(lock));
    this.#changes.commit();
    return kept;
  }

  #enterProduct(product: Product): void {
    const { id } = product;
    const values: Values = { ...product };
    const decided = this.imported.partial?.get(id);
    const base = this.#before.products[id];
    if (decided) {
      const said = pickNames(values, decided);
      this.#mergeInto(id, said, pickNames(base ?? {}, decided));
      this.#products[id] = { ...base, ...hashesOf(said) };
      return;
    }
    this.#products[id] = hashesOf(values);
    const name = `products/${id}.md`;
    const there = this.#sheets.has(`${id}.md`)
      ? readFileSync(join(this.out, name), 'utf8')
      : undefined;
    if (there === undefined && base) {
      // Taken away by an editor: only what is new to the source is worth a word.
      this.#complain(name, mergeValues(base, {}, values).contradictions);
    } else if (there === undefined || (base && hashOfText(there) === this.#before.written[id])) {
      const text = writeSheet(product);
      if (text !== there) this.#changes.write(name, text);
      this.#written[id] = hashOfText(text);
    } else {
      // A sheet that was there before the first import has no base: the editors' word counts.
      this.#mergeInto(id, values, base ?? {});
      this.#edited.push(id);
    }
  }

  /** Fields that `theirs` doesn't name and `base` neither stay as they are. */
  #mergeInto(id: string, theirs: Values, base: SourceHashes): void {
    const name = `products/${id}.md`;
    const file = join(this.out, name);
    const problems: FileFinding[] = [];
    const product = existsSync(file) ? readFile(file, readProduct, problems)?.value : undefined;
    if (!product || problems.some(({ severity }) => severity === 'error')) {
      // Merging what can't be read would lose it.
      this.#findings.push(fileFinding(file, 'not-merged'));
      return;
    }
    const { values, taken, contradictions } = mergeValues(base, { ...product }, theirs);
    // A new date alone is no news.
    if (taken.some((field) => field !== 'modified'))
      this.#changes.write(name, writeSheet(values as unknown as Product));
    this.#complain(name, contradictions);
  }

  /** Sheets of records that the source took back go, unless an editor worked on them. */
  #withdrawSheets(seen: ReadonlySet<string>): void {
    if (!this.imported.withdrawn.size) return;
    for (const [iri, id] of readSheetIds(this.out)) {
      if (!this.imported.withdrawn.has(iri) || seen.has(id) || !this.#products[id]) continue;
      const name = `products/${id}.md`;
      const text = readFileSync(join(this.out, name), 'utf8');
      if (hashOfText(text) === this.#written[id]) {
        this.#changes.remove(name);
        this.#withdrawn.add(id);
      } else this.#findings.push(fileFinding(join(this.out, name), 'withdrawn-edited'));
      // From now on the sheet, if it is still there, is the editors' own.
      delete this.#products[id];
      delete this.#written[id];
    }
  }

  readonly #isWithdrawn: IsWithdrawn = (id, iri) =>
    this.imported.withdrawn.has(iri) || this.#withdrawn.has(id);

  /** @returns products that the source no longer has: left as they are */
  #enterSettings(slug: string): readonly string[] {
    const name = `settings/${slug}.json`;
    const base = this.#before.settings[slug];
    const fresh = this.imported.settings.get(slug);
    if (!fresh) return [];
    const ours = this.#readJson(name);
    if (!ours) {
      // A file that an editor took away stays away.
      if (!base) this.#changes.write(name, textOfJson(fresh));
      this.#settings[slug] = hashesOf(valuesOf(fresh));
      return [];
    }
    const merged = mergeSettings(base ?? {}, ours, fresh, this.#isWithdrawn);
    this.#complain(name, merged.contradictions);
    this.#changes.write(name, textOfJson(merged.settings));
    this.#settings[slug] = merged.said;
    return merged.stale;
  }

  /** Municipalities of which the input has nothing else to say. */
  #withdrawFromOthers(): void {
    if (!this.imported.withdrawn.size) return;
    for (const slug of Object.keys(this.#settings)) {
      const name = `settings/${slug}.json`;
      const ours = this.imported.settings.has(slug) ? undefined : this.#readJson(name);
      if (!ours) continue;
      const outcome = withdrawFrom(this.#settings[slug] ?? {}, ours, this.#isWithdrawn);
      if (!outcome) continue;
      this.#changes.write(name, textOfJson(outcome.settings));
      this.#settings[slug] = outcome.said;
    }
  }

  #readJson(name: string): Values | undefined {
    const file = join(this.out, name);
    if (!existsSync(file)) return undefined;
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Values;
    } catch (error) {
      throw new UnusableFile(file, reasonOf(error));
    }
  }

  #complain(name: string, contradictions: readonly Contradiction[]): void {
    const file = join(this.out, name);
    for (const { name: field, ours, theirs } of contradictions)
      this.#findings.push({
        ...importFinding('import-contradiction', field.split('/'), {
          ours: shown(ours),
          theirs: shown(theirs),
        }),
        file,
      });
  }
}

const hashOfText = (text: string): string => hashOf(text, 16);
const pickNames = <T>(values: Readonly<Record<string, T>>, names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));

const textOfJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const shown = (value: unknown): string =>
  value === undefined || value === null ? '–' : JSON.stringify(value).slice(0, MAX_SHOWN);
