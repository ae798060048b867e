/**
 * Text in languages and tones; rich text as typed blocks.
 */
import {
  type ZodMiniType,
  array,
  boolean,
  discriminatedUnion,
  enum as oneOf,
  gte,
  int,
  lazy,
  literal,
  lte,
  maxLength,
  object,
  optional,
  type output,
  record,
  string,
  union,
} from 'zod/mini';
import { MAX_PROSE } from '../limits.js';
import { languageTag, line, named, prose, url } from './values.js';

export const textSchema = named(
  'Text',
  'Plain text by language tag: nl where both tones read the same, else nl-BE-x-formal (u) and nl-BE-x-informal (je); fr, en, de. In settings one string will do.',
  union([line(), record(languageTag(), line())]),
);

const plain = () => string().check(maxLength(MAX_PROSE));
const emphasised = union([plain(), object({ type: oneOf(['emphasis', 'strong']), text: plain() })]);
export const inlineSchema = named(
  'Inline',
  'A piece of running text. A line feed in it is a line break.',
  union([emphasised, object({ type: literal('link'), url: url(), content: array(emphasised) })]),
);
const content = () => array(inlineSchema);

type Emphasised = output<typeof emphasised>;
type Inline = Emphasised | { type: 'link'; url: string; content: Emphasised[] };
type Block =
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'heading'; level: number; content: Inline[] }
  | { type: 'list'; ordered?: boolean | undefined; items: Block[][] }
  | { type: 'table'; header?: Inline[][] | undefined; rows: Inline[][][] };

export const blockSchema: ZodMiniType<Block> = named(
  'Block',
  'One block of rich text. Rich text is never markup.',
  discriminatedUnion('type', [
    object({ type: literal('paragraph'), content: content() }),
    object({ type: literal('heading'), level: int().check(gte(1), lte(3)), content: content() }),
    object({
      type: literal('list'),
      ordered: optional(boolean()),
      items: array(array(lazy(() => blockSchema))),
    }),
    object({
      type: literal('table'),
      header: optional(array(content())),
      rows: array(array(content())),
    }),
  ]),
);
const blocksOrProse = union([prose(), array(blockSchema)]);
export const richTextSchema = named(
  'RichText',
  'Typed blocks, or prose (an empty line starts a new paragraph); either of them by language tag.',
  union([prose(), array(blockSchema), record(languageTag(), blocksOrProse)]),
);
export const keywordsSchema = named(
  'Keywords',
  'Words that people search with, by language tag or as one list.',
  union([array(line()), record(languageTag(), array(line()))]),
);
