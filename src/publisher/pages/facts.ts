/** Fees, actions and contact points of a page. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { feesOn } from '../../catalogue/fees.js';
import type { Action, ContactPoint, Fee, OpeningHours } from '../../catalogue/model.js';
import { type Content, type PageContext, line, link, longDate, money, safeUrl } from './reader.js';

export function feeTable(context: PageContext, fees: readonly Fee[]): Element | undefined {
  const { words, today, lang } = context;
  const dated = feesOn(fees, today);
  if (!dated.length) return undefined;
  const rows = dated.map(({ fee, state }) => {
    const { amount, currency = 'EUR', validFrom, validTo, decision } = fee;
    let price: Content = words.fee.seeRegulation;
    if (state === 'lapsed') price = words.fee.unknown;
    else if (amount !== undefined)
      price = amount === 0 ? words.fee.free : money(amount, currency, lang);
    const valid = [
      validFrom && words.fee.from(longDate(validFrom, lang)),
      validTo && words.fee.until(longDate(validTo, lang)),
    ].filter(Boolean);
    const decided = [
      line(context, decision?.body),
      decision?.date && longDate(decision.date, lang),
    ];
    return h('tr', [
      h('th', { scope: 'row' }, line(context, fee.label)),
      h('td', [
        price,
        state === 'lapsed' || !fee.unit ? undefined : ' ',
        state === 'lapsed' ? undefined : line(context, fee.unit),
      ]),
      h('td', [
        valid.join(' '),
        decision ? h('br') : undefined,
        decision
          ? link(
              decision.url,
              decided.some(Boolean)
                ? decided.flatMap((part) => (part ? [part, ' '] : []))
                : words.fee.regulation,
            )
          : undefined,
      ]),
    ]);
  });
  return h('table', { class: 'fees' }, [
    h('thead', [
      h(
        'tr',
        [words.fee.what, words.fee.amount, words.fee.valid].map((name) =>
          h('th', { scope: 'col' }, name),
        ),
      ),
    ]),
    h('tbody', rows),
  ]);
}

export function actionList(context: PageContext, actions: readonly Action[]): Element {
  return h(
    'ul',
    { class: 'actions' },
    actions.map((action) => {
      const label = line(context, action.label) ?? context.words.actions[action.kind];
      const href = safeUrl(action.url) ?? mailOf(action.email) ?? phoneOf(action.telephone);
      return h('li', [href ? h('a', { href }, label) : label]);
    }),
  );
}

export function contact(context: PageContext, point: ContactPoint): Element {
  const { words } = context;
  const { address, telephone, email, url } = point;
  const street = [address?.street, address?.houseNumber, address?.box].filter(Boolean).join(' ');
  const town = [address?.postcode, address?.municipality].filter(Boolean).join(' ');
  const lines = [street, town].filter(Boolean).join(', ');
  const ways: readonly (readonly [string, Content])[] = [
    [words.telephone, telephone && anchor(phoneOf(telephone), telephone)],
    [words.email, email && anchor(mailOf(email), email)],
    [words.website, safeUrl(url) && anchor(safeUrl(url), new URL(url ?? '').hostname)],
    [words.address, lines],
  ];
  return h('div', { class: 'contact' }, [
    point.name ? h('h3', line(context, point.name)) : undefined,
    point.description ? h('p', line(context, point.description)) : undefined,
    h(
      'dl',
      ways.flatMap(([name, value]) => (value ? [h('dt', name), h('dd', value)] : [])),
    ),
    ...(point.openingHours ?? []).map((hours) => week(context, hours)),
    point.openingHoursText ? h('p', line(context, point.openingHoursText)) : undefined,
  ]);
}

const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** The usual week; what is closed or moved on a day is for the live guide to tell. */
function week({ words, lang }: PageContext, { kind, weekly }: OpeningHours): Element | undefined {
  const name = new Intl.DateTimeFormat(`${lang}-BE`, { weekday: 'long', timeZone: 'UTC' });
  const rows = DAYS.flatMap((day, index) => {
    const slots = weekly.filter(({ days }) => days.includes(day));
    if (!slots.length) return [];
    const times = slots.map(({ opens, closes }) => `${opens} – ${closes}`).join(', ');
    return [
      h('tr', [h('th', { scope: 'row' }, name.format(MONDAY + index * DAY_MS)), h('td', times)]),
    ];
  });
  return rows.length
    ? h('table', { class: 'hours' }, [h('caption', words.hours[kind]), h('tbody', rows)])
    : undefined;
}

const anchor = (href: string | undefined, text: string): Content =>
  href ? h('a', { href }, text) : text;
const mailOf = (email: string | undefined) =>
  email && /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(email) ? `mailto:${email}` : undefined;
const phoneOf = (telephone: string | undefined) =>
  telephone && /^\+?[\d\s()./-]{6,24}$/.test(telephone)
    ? `tel:${telephone.replace(/\(0\)/, '').replace(/[^\d+]/g, '')}`
    : undefined;
