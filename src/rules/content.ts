/** The checks that read what texts say, for all files of a content folder. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import type { Content, Entry } from '../content/content.js';
import { type InFile, inFile } from '../content/file-finding.js';
import { findDuplicates } from './duplicates.js';
import { checkMeaning } from './meaning.js';
import { checkAmounts, checkEnded, checkLanguagesOf, checkNotices } from './missing.js';
import { checkSdg } from './sdg.js';

export function checkContent(content: Content, today: string): InFile<Finding>[] {
  const { abolished } = content;
  const products = content.products.map(({ value }) => value);
  const byId = new Map(products.map((product) => [product.id, product]));
  const duplicates = findDuplicates(products);
  const offered = content.config?.value.languages ?? [];
  return [
    ...content.products.flatMap((entry) => {
      const { value } = entry;
      return of(entry, [
        ...checkMeaning(value, abolished),
        ...checkEnded(value, today),
        ...checkNotices(value.notices, ['notices'], today),
        ...checkLanguagesOf(value, offered),
        ...checkSdg(value),
        ...(duplicates.get(value.id) ?? []),
      ]);
    }),
    ...content.cooperations.flatMap((entry) =>
      of(entry, [
        ...checkMeaning(entry.value, abolished),
        ...checkNotices(entry.value.notices, ['notices'], today),
      ]),
    ),
    ...content.settings.flatMap((entry) => {
      const { value } = entry;
      const { localProducts = [], ...rest } = value;
      return of(entry, [
        ...checkMeaning(rest, abolished),
        ...checkNotices(value.notices, ['notices'], today),
        ...checkAmounts(value, byId),
        ...localProducts.flatMap((product, i) => [
          ...below(['localProducts', i], checkMeaning(product, abolished)),
          ...below(['localProducts', i], checkEnded(product, today)),
        ]),
      ]);
    }),
    ...content.events.flatMap((entry) => of(entry, checkMeaning(entry.value, abolished))),
  ];
}

const of = (entry: Entry<object>, findings: readonly Finding[]): InFile<Finding>[] =>
  findings.length ? inFile(entry.file, findings, entry.positions()) : [];

const below = (path: Finding['path'], findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
