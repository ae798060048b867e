/** Settings of each municipality, as its instances are consolidated. */
import type { Product, ProductSettings, Settings } from '../../../catalogue/model.js';
import { fieldHash } from '../../../content/field-hashes.js';
import { ContactBook, type ContactMemory } from './contacts.js';
import type { PublishedFields } from './published-fields.js';
import { differencesOf } from './differences.js';
import type { Instance } from './groups.js';
import type { MunicipalityHome } from './homes.js';

/** How much of what municipalities said is the centre's from now on. */
export interface Figures {
  readonly central: number;
  readonly local: number;
  /** Fields that instances had, and how many of them the central text gives back. */
  readonly values: number;
  readonly inherited: number;
  /** Central fields that a municipality leaves out. */
  readonly leftOut: number;
}
interface Draft {
  readonly home: MunicipalityHome;
  readonly contacts: ContactBook;
  readonly products: Map<string, ProductSettings>;
  readonly locals: Product[];
}

export class SettingsWriter {
  readonly #drafts: ReadonlyMap<string, Draft>;
  #local = 0;
  #values = 0;
  #inherited = 0;
  #leftOut = 0;

  /** @param contacts what an earlier import called contact points, by slug of the municipality */
  constructor(
    homes: ReadonlyMap<string, MunicipalityHome>,
    instances: readonly Instance[],
    contacts: Readonly<Record<string, ContactMemory>> = {},
  ) {
    const productsOf = (slug: string) =>
      instances
        .filter(({ municipality }) => municipality.slug === slug)
        .map(({ record }) => record.product);
    this.#drafts = new Map(
      [...homes].map(([slug, home]) => {
        const book = new ContactBook(productsOf(slug), contacts[slug]);
        return [slug, { home, contacts: book, products: new Map(), locals: [] }];
      }),
    );
  }

  get figures(): Omit<Figures, 'central'> {
    return {
      local: this.#local,
      values: this.#values,
      inherited: this.#inherited,
      leftOut: this.#leftOut,
    };
  }

  /** To remember for the next import. */
  get contacts(): Readonly<Record<string, ContactMemory>> {
    return Object.fromEntries(
      [...this.#drafts].map(([slug, { contacts }]) => [slug, contacts.memory]),
    );
  }

  addCentral(
    { record, municipality }: Instance,
    central: Product,
    published: PublishedFields,
  ): void {
    const draft = this.#drafts.get(municipality.slug);
    if (!draft) return;
    const differences = differencesOf(published, central, draft.home.tone);
    // What names the organisation itself stands in the settings once, and holds for all its products.
    const implied = implies(record.product, published);
    this.#values += differences.own + differences.inherited + implied;
    this.#inherited += differences.inherited + implied;
    this.#leftOut += differences.leftOut;
    const override = { ...differences.override, ...contactsOf(record.product, draft) };
    const fields = Object.keys(override);
    const basedOn: Record<string, string> = {};
    for (const field of fields) {
      const value = central[field as keyof Product];
      if (value !== undefined) basedOn[field] = fieldHash(field, value);
    }
    const { modified } = record.product;
    draft.products.set(central.id, {
      confirmed: true,
      uri: record.iri,
      ...(fields.length > 0 && { override }),
      ...(Object.keys(basedOn).length > 0 && { basedOn }),
      ...(modified !== undefined && { modified }),
    });
  }

  addLocal({ record, municipality }: Instance, id: string): void {
    const draft = this.#drafts.get(municipality.slug);
    if (!draft) return;
    this.#local += 1;
    draft.locals.push({ ...record.product, id, ...contactsOf(record.product, draft) });
  }

  settings(): Map<string, Settings> {
    return new Map([...this.#drafts].map(([slug, draft]) => [slug, settingsOf(draft)]));
  }
}

const contactsOf = (product: Product, { contacts }: Draft): Pick<Product, 'contactPoints'> =>
  product.contactPoints ? { contactPoints: contacts.idsFor(product) } : {};

function settingsOf({ home, contacts, products, locals }: Draft): Settings {
  const { municipality, tone, modified, organisation } = home;
  const byId = <T>([a]: readonly [string, T], [b]: readonly [string, T]) => (a < b ? -1 : 1);
  return {
    municipality: {
      name: municipality.name,
      nis: municipality.nis,
      ...(organisation !== undefined && { uri: organisation }),
    },
    tone,
    ...(modified !== undefined && { modified }),
    ...(contacts.points.length > 0 && { contactPoints: [...contacts.points] }),
    products: Object.fromEntries([...products].sort(byId)),
    ...(locals.length > 0 && {
      localProducts: locals.sort((a, b) => (a.id < b.id ? -1 : 1)),
    }),
  };
}

const implies = (product: Product, published: PublishedFields): number =>
  (['competentAuthorities', 'executingAuthorities', 'spatial'] as const).filter(
    (name) => product[name] !== undefined && published[name] === undefined,
  ).length;
