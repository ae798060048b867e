/** What an import may lose or leave out: codes, each with its words in Dutch and English. */
import type { MessageLanguage } from '../../catalogue/messages.js';

type Words<Args = never> = Readonly<Record<MessageLanguage, (args: Args) => string>>;
interface Field {
  readonly field: string;
}
const words = <Args>(nl: (args: Args) => string, en: (args: Args) => string): Words<Args> => ({
  nl,
  en,
});
const same = <Args>(text: (args: Args) => string): Words<Args> => ({ nl: text, en: text });

/** Content that has no place in a product. */
const LOSSES = {
  'unknown-property': same(({ property }: { readonly property: string }) => property),
  missing: words(
    ({ field }: Field) => `${field}: ontbreekt`,
    ({ field }) => `${field}: missing`,
  ),
  /** `why`: the code of what the schema has against it. */
  refused: same(({ field, why }: Field & { readonly why: string }) => `${field}: ${why}`),
  'dangling-link': words(
    ({ field }: Field) => `${field}: verwijst naar iets dat er niet is`,
    ({ field }) => `${field}: link to a node that is not there`,
  ),
  'second-item': words(
    ({ field }: Field) => `${field}: een tweede`,
    ({ field }) => `${field}: second one`,
  ),
  'second-value': words(
    ({ field }: Field) => `${field}: een tweede waarde`,
    ({ field }) => `${field}: second value`,
  ),
  'second-text': words(
    ({ field, tag }: Field & { readonly tag: string }) => `${field}: een tweede tekst in ${tag}`,
    ({ field, tag }) => `${field}: second text in ${tag}`,
  ),
  'long-text': words(
    ({ field, length }: Field & { readonly length: number }) =>
      `${field}: einde van een tekst van ${length} tekens`,
    ({ field, length }) => `${field}: end of a text of ${length} characters`,
  ),
  'of-instance': words(
    ({ field }: Field) => `${field} van een samengevoegd product`,
    ({ field }) => `${field} of an instance that was folded`,
  ),
  'html-element': same(({ name }: { readonly name: string }) => `html: <${name}>`),
  'html-dead-link': words(
    () => 'html: link die nergens heen leidt',
    () => 'html: link that leads nowhere',
  ),
  'html-row-span': words(
    () => 'html: cel over meer dan één rij',
    () => 'html: cell over several rows',
  ),
  'html-too-deep': words(
    () => 'html: elementen die te diep in elkaar staan',
    () => 'html: elements nested too deeply',
  ),
};

/** Why a record or a file was left out. */
const REASONS = {
  withdrawn: words(
    () => 'ingetrokken',
    () => 'withdrawn',
  ),
  'older-version': words(
    () => 'oudere versie',
    () => 'older version',
  ),
  archived: words(
    () => 'gearchiveerd',
    () => 'archived',
  ),
  'other-audience': words(
    ({ audience }: { readonly audience: string }) => `niet voor ${audience}`,
    ({ audience }) => `not for ${audience}`,
  ),
  unusable: words(
    () => 'niet bruikbaar',
    () => 'not usable',
  ),
  'no-records': words(
    () => 'bestand zonder producten',
    () => 'file without records',
  ),
};

/** A code with what it says: `{ code: 'missing', field: 'name' }`. */
type OneOf<Table> = {
  [Code in keyof Table]: Table[Code] extends Words<infer Args>
    ? { readonly code: Code } & (unknown extends Args ? unknown : Args)
    : never;
}[keyof Table];
export type Loss = OneOf<typeof LOSSES>;
export type Reason = OneOf<typeof REASONS>;

const WORDS: Readonly<Record<(Loss | Reason)['code'], Words>> = { ...LOSSES, ...REASONS };

/** Names of fields and of properties stay as they are. */
export function inWords(what: Loss | Reason, language: MessageLanguage): string {
  return WORDS[what.code][language](what as never);
}
