/** All products of a guide on one page, by topic. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { GuideProduct } from '../../catalogue/resolve.js';
import { type PageContext, line, plain } from './reader.js';

export function listPage(
  context: PageContext,
  products: readonly GuideProduct[],
  hrefOf: (id: string) => string,
): Element {
  const { guide, words } = context;
  const topics = guide.topics.map(({ id, name }) => ({
    id,
    name: plain(context, name) || id,
    // Each product once, under its first topic.
    products: products.filter(({ fields }) => fields.topics?.[0] === id),
  }));
  const known = new Set(topics.flatMap((topic) => topic.products));
  const rest = products.filter((product) => !known.has(product));
  const groups = [...topics, { id: 'andere', name: words.otherTopics, products: rest }].filter(
    (topic) => topic.products.length,
  );
  return h('div', [
    h('header', [
      h('h1', words.guide(guide.municipality?.name)),
      h('p', { class: 'lead' }, words.count(products.length)),
      h('nav', { class: 'topics', ariaLabel: words.back }, [
        h(
          'ul',
          groups.map(({ id, name }) => h('li', [h('a', { href: `#onderwerp-${id}` }, name)])),
        ),
      ]),
    ]),
    ...guide.notices.map(({ text }) => h('p', { class: 'note' }, line(context, text))),
    ...groups.map((group) =>
      h('section', { ariaLabelledBy: `onderwerp-${group.id}` }, [
        h('h2', { id: `onderwerp-${group.id}` }, group.name),
        h(
          'ul',
          { class: 'products' },
          group.products.map(({ id, fields }) =>
            h('li', [
              h('h3', [h('a', { href: hrefOf(id) }, line(context, fields.name) ?? id)]),
              fields.summary ? h('p', line(context, fields.summary)) : undefined,
            ]),
          ),
        ),
      ]),
    ),
  ]);
}
