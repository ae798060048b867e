/** What a rule is: its findings with their sentences and examples, and how it looks for them. */
import type { AnyFinding } from '../catalogue/finding.js';
import type { BusinessEvent, Cooperation, Product, Settings } from '../catalogue/model.js';
import type { CatalogueConfig, Content, Entry } from '../content/content.js';
import {
  type Definitions,
  type DefinitionsOf,
  type Raise,
  type RaiseArgs,
  defineFindings,
} from '../content/define-findings.js';
import type { FoundText } from '../content/texts.js';
import type { Visit } from '../content/walk.js';

/** What was found at an address; `reason` as the network says it: ECONNREFUSED, HTTP 404. */
export type LinkState =
  { readonly kind: 'fine' } | { readonly kind: 'gone' | 'unreachable'; readonly reason: string };

/** All that a rule may know besides what it is shown. */
export interface RuleContext {
  readonly content: Content;
  /** 2026-11-23 */
  readonly today: string;
  /** Products of the catalogue, by id and by former id. */
  readonly products: ReadonlyMap<string, Product>;
  /** Ids of sheets and cooperations that are there and aren't read: for their name, or a grave error. */
  readonly notRead: ReadonlySet<string>;
  /** Addresses that were visited, with what was found there. */
  readonly links: ReadonlyMap<string, LinkState>;
}

/** What a rule wants to be shown; every part of the content once, paths from the top of its file. */
export interface Visitor {
  catalogue?(entry: Entry<CatalogueConfig>): void;
  product?(entry: Entry<Product>): void;
  /** A product of one municipality's settings; paths begin at the product. */
  localProduct?(entry: Entry<Product>): void;
  cooperation?(entry: Entry<Cooperation>): void;
  settings?(entry: Entry<Settings>): void;
  event?(entry: Entry<BusinessEvent>): void;
  /** Every text that people read, block by block. */
  text?(found: FoundText, of: { readonly isRetired: boolean }): void;
  /** Every value of products, cooperations and settings. */
  value?(visit: Visit): void;
}

/** Says that something is wrong in the file that is being shown. */
type Report<Args> = <Code extends keyof Args & string>(...finding: RaiseArgs<Args, Code>) => void;

export interface Rule {
  /** Its findings: severity, sentences, examples. */
  readonly definitions: Definitions;
  /** Called once for each validation: what it remembers lasts as long. */
  readonly create: (report: (finding: AnyFinding) => void, context: RuleContext) => Visitor;
}

/** A rule of its table of findings and of what it does where it is shown something. */
export function defineRule<Args>(
  definitions: DefinitionsOf<Args>,
  create: (report: Report<Args>, context: RuleContext) => Visitor,
): Rule & { readonly finding: Raise<Args> } {
  const finding = defineFindings<Args>(definitions);
  return {
    finding,
    definitions,
    create: (report, context) => create((...args) => report(finding(...args)), context),
  };
}
