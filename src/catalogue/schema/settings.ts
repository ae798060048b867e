/**
 * What a municipality or a cooperation adds, changes or hides.
 */
import {
  type ZodMiniType,
  array,
  boolean,
  enum as oneOf,
  nullish,
  object,
  optional,
  partial,
  record,
  regex,
  string,
  union,
} from 'zod/mini';
import { contactPointSchema, noticeSchema } from './facts.js';
import { addableFields } from './fields.js';
import { schemasOf } from './kinds.js';
import { overridableSchema, productSchema } from './product.js';
import { textSchema } from './text.js';
import { dateSchema, doc, idSchema, languageTag, line, named, nisCode, url } from './values.js';

type Fields = typeof overridableSchema.shape;

/** Every field may be null, to leave it out. */
function nullable(fields: Fields) {
  const wrapped: Record<string, ZodMiniType> = {};
  for (const [name, schema] of Object.entries(fields)) wrapped[name] = nullish(schema);
  return wrapped as { [K in keyof Fields]: ReturnType<typeof nullish<Fields[K]>> };
}
export const overrideSchema = named(
  'Override',
  'Fields that replace the central ones, in all languages; null leaves a field out.',
  object(nullable(overridableSchema.shape)),
);
export const addSchema = named(
  'Addition',
  'Items set behind the central ones.',
  partial(object(schemasOf(addableFields))),
);

const productSettingsFields = {
  confirmed: optional(doc('Of a product that exists by regulation: it does here.', boolean())),
  hidden: optional(doc('Not shown here.', boolean())),
  notOffered: optional(
    doc(
      'It exists, but not here; visitors are told why and where else.',
      object({
        reason: optional(textSchema),
        referral: optional(object({ label: textSchema, url: optional(url()) })),
      }),
    ),
  ),
  override: optional(
    doc('Fields in place of the central ones; null leaves one out.', overrideSchema),
  ),
  add: optional(doc('Items behind the central ones.', addSchema)),
  basedOn: optional(
    doc('Hash of the central field that an override was written against.', record(line(), line())),
  ),
  modified: optional(doc('When these rules last changed.', dateSchema)),
  notices: optional(doc('Messages on this product.', array(noticeSchema))),
};
const areaSettingsSchema = named(
  'AreaSettings',
  'Rules that hold only on the territory of a former municipality.',
  object(productSettingsFields),
);
export const productSettingsSchema = named(
  'ProductSettings',
  'What a municipality or cooperation says of one product.',
  object({
    ...productSettingsFields,
    uri: optional(doc('IRI of the instance in LPDC that this was imported from.', url())),
    areas: optional(
      doc('By NIS code of the former municipality.', record(nisCode(), areaSettingsSchema)),
    ),
  }),
);
export const closingCalendarSchema = named(
  'ClosingCalendar',
  'Days on which several counters are closed.',
  object({
    id: doc('What opening hours name it by.', idSchema),
    days: doc(
      'Closed from and until, both included.',
      array(object({ from: dateSchema, until: optional(dateSchema), label: optional(textSchema) })),
    ),
  }),
);
const sharedSettings = {
  modified: optional(doc('When anything of it last changed.', dateSchema)),
  contactPoints: optional(doc('Whom to ask; products name them by id.', array(contactPointSchema))),
  closingCalendars: optional(
    doc('Days off that several opening hours share.', array(closingCalendarSchema)),
  ),
  products: optional(
    doc('What is local of each product, by its id.', record(idSchema, productSettingsSchema)),
  ),
  notices: optional(doc('Messages above the list.', array(noticeSchema))),
  featured: optional(doc('Products to show first, in this order.', array(idSchema))),
};
export const cooperationSchema = named(
  'Cooperation',
  'Settings that several municipalities share.',
  object({
    id: doc('What settings name it by.', idSchema),
    name: doc('What visitors read in the provenance.', line()),
    ...sharedSettings,
  }),
);
const colour = () =>
  doc(
    'A colour: #1a5c3a, rgb(…), hsl(…), oklch(…) or a colour name.',
    string().check(
      regex(
        /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,24}|(rgb|hsl|oklch|oklab|lab|lch)a?\([\d\s.,%/+-]{1,60}\))$/,
      ),
    ),
  );
const length = () =>
  doc('A length in em or px.', string().check(regex(/^\d{1,3}(\.\d{1,3})?(em|px)$/)));
export const appearanceSchema = named(
  'Appearance',
  'The look, in a handful of tokens.',
  object({
    accent: optional(colour()),
    text: optional(colour()),
    surface: optional(colour()),
    font: optional(
      doc('A list of typefaces, as CSS has them.', string().check(regex(/^[\w\s,'"-]{1,200}$/))),
    ),
    radius: optional(length()),
    space: optional(length()),
  }),
);
export const municipalitySchema = named(
  'Municipality',
  'Who the settings are for.',
  object({
    name: doc('Its official name.', line()),
    nis: optional(doc('Its NIS code.', nisCode())),
    website: optional(url()),
    uri: optional(doc('IRI of the organisation in LPDC.', url())),
  }),
);
export const settingsSchema = named(
  'Settings',
  'What one municipality adds, changes or hides.',
  object({
    municipality: doc('Who they are for.', municipalitySchema),
    guideUrl: optional(doc('The page that shows the guide.', url())),
    tone: optional(doc('u or je; left out: formal.', oneOf(['formal', 'informal']))),
    languages: optional(
      doc(
        'Languages that visitors are offered; left out: those of the catalogue.',
        array(languageTag()),
      ),
    ),
    cooperations: optional(
      doc(
        'Ids, first the one that counts most; in a published file the cooperations themselves.',
        array(union([idSchema, cooperationSchema])),
      ),
    ),
    areas: optional(
      doc(
        'Former municipalities whose rules still hold on their territory.',
        array(object({ nis: nisCode(), name: line() })),
      ),
    ),
    ...sharedSettings,
    localProducts: optional(doc('Products that only this municipality has.', array(productSchema))),
    appearance: optional(doc('Colours, typeface and space.', appearanceSchema)),
  }),
);
export const aliasSchema = named(
  'Alias',
  'Settings that moved: a NIS code or a former municipality.',
  object({
    movedTo: doc('Slug of the settings that hold now.', idSchema),
    area: optional(doc('NIS code of the former municipality that the name stood for.', nisCode())),
  }),
);
