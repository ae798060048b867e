/** One product as a page: the answer first, then what to do, then the rest. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Item, Procedure, Requirement, Website } from '../../catalogue/model.js';
import type { ResolvedSheet } from '../../catalogue/sheet.js';
import { actionList, contact, feeTable } from './facts.js';
import { type Content, type PageContext, line, link, longDate, plain } from './reader.js';
import { prose } from './rich-text.js';

/** @param pageOf where another product's page is, if it has one */
export function productPage(
  context: PageContext,
  sheet: ResolvedSheet,
  pageOf: (id: string) => { readonly href: string; readonly name: string } | undefined,
): Element {
  const { words, guide } = context;
  const { product, fields } = sheet;
  const canApply = product.state === 'offered' || product.state === 'unconfirmed';
  const said = canApply
    ? fields
    : { description: fields.description, legalResources: fields.legalResources };
  const section = (id: keyof typeof words.sections, ...content: readonly Content[]) =>
    content.some(Boolean)
      ? h('section', { ariaLabelledBy: `s-${id}` }, [
          h('h2', { id: `s-${id}` }, words.sections[id]),
          ...content,
        ])
      : undefined;
  const text = (value: Parameters<typeof prose>[1]) => prose(context, value, 2);
  const links = (ids: readonly string[]) =>
    h(
      'ul',
      ids.flatMap((id) => {
        const page = pageOf(id);
        return page ? [h('li', [h('a', { href: page.href }, page.name)])] : [];
      }),
    );
  const related = (said.related ?? []).filter((id) => pageOf(id));
  const type = guide.types.find(({ id }) => id === fields.type);
  return h('article', [
    h('header', [
      h('h1', line(context, fields.name) ?? product.id),
      type ? h('p', { class: 'kind' }, line(context, type.name)) : undefined,
      fields.summary ? h('p', { class: 'lead' }, line(context, fields.summary)) : undefined,
    ]),
    ...product.notices.map(({ text: notice }) => h('p', { class: 'note' }, line(context, notice))),
    standing(context, sheet, links),
    said.actions?.length ? section('actions', actionList(context, said.actions)) : undefined,
    section('description', text(said.description)),
    section('requirements', requirements(context, said.requirements)),
    section('procedures', steps(context, said.procedures)),
    section('costs', said.fees && feeTable(context, said.fees), items(context, said.costs)),
    section('advantages', items(context, said.financialAdvantages)),
    section('time', said.processingTime && h('p', line(context, said.processingTime))),
    section('exceptions', text(said.exceptions)),
    section('more', text(said.additionalDescription)),
    section('websites', websites(context, said.websites)),
    section('regulation', text(said.regulation), websites(context, said.legalResources)),
    section('contact', ...sheet.contactPoints.map((point) => contact(context, point))),
    related.length ? section('related', links(related)) : undefined,
    h(
      'p',
      { class: 'source' },
      words.provenance(
        guide.publisher,
        guide.revision,
        product.summary.modified && longDate(product.summary.modified, context.lang),
      ),
    ),
  ]);
}

function standing(
  context: PageContext,
  { product, fields }: ResolvedSheet,
  links: (ids: readonly string[]) => Element,
): Content {
  const { words, guide, lang } = context;
  switch (product.state) {
    case 'retired': {
      const { retiredOn, replacedBy = [] } = product.summary;
      return h('div', { class: 'note' }, [
        h('p', [h('strong', words.retired(retiredOn && longDate(retiredOn, lang)))]),
        prose(context, fields.explanation, 1),
        replacedBy.length ? h('p', words.instead) : undefined,
        replacedBy.length ? links(replacedBy) : undefined,
      ]);
    }
    case 'notOffered': {
      const { reason, referral } = product.notOffered ?? {};
      return h('div', { class: 'note' }, [
        h('p', [h('strong', words.notOffered(guide.municipality?.name ?? guide.publisher))]),
        reason ? h('p', line(context, reason)) : undefined,
        referral ? h('p', [link(referral.url, plain(context, referral.label))]) : undefined,
      ]);
    }
    case 'unconfirmed':
      return h('div', { class: 'note' }, [
        h('p', [h('strong', words.unconfirmed)]),
        h('p', words.byRegulation),
      ]);
    default:
      return undefined;
  }
}

const titled = (context: PageContext, { name, description }: Item): Content[] => [
  name ? h('strong', line(context, name)) : undefined,
  prose(context, description, 2),
];

function items(context: PageContext, list: readonly Item[] | undefined): Content {
  return list?.length
    ? h(
        'ul',
        list.map((item) => h('li', titled(context, item))),
      )
    : undefined;
}

function requirements(context: PageContext, list: readonly Requirement[] | undefined): Content {
  if (!list?.length) return undefined;
  return h(
    'ul',
    list.map((item) => {
      const { evidence } = item;
      return h('li', [
        ...titled(context, item),
        evidence && (evidence.name ?? evidence.description)
          ? h('div', { class: 'evidence' }, [
              h('p', [`${context.words.evidence} `, line(context, evidence.name)]),
              prose(context, evidence.description, 2),
            ])
          : undefined,
      ]);
    }),
  );
}

function steps(context: PageContext, list: readonly Procedure[] | undefined): Content {
  if (!list?.length) return undefined;
  return h(
    list.length > 1 ? 'ol' : 'ul',
    list.map((step) => h('li', [...titled(context, step), websites(context, step.websites)])),
  );
}

function websites(context: PageContext, list: readonly Website[] | undefined): Content {
  if (!list?.length) return undefined;
  return h(
    'ul',
    list.map(({ name, url, description }) =>
      h('li', [link(url, line(context, name) ?? url), prose(context, description, 2)]),
    ),
  );
}
