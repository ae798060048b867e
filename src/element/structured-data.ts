/** An open sheet as search engines read it: schema.org's GovernmentService. */
import { plainLanguage } from '../catalogue/language.js';
import type { Voice } from '../catalogue/language.js';
import { feesOn } from '../catalogue/fees.js';
import type { Action, ContactPoint, Fee, Sheet } from '../catalogue/model.js';
import type { Guide, GuideProduct } from '../catalogue/resolve.js';
import { resolveSheet } from '../catalogue/sheet.js';
import { readText } from '../catalogue/text.js';
import { policy } from './policy.js';
import { safeHref } from './safe-url.js';

export interface Described {
  readonly guide: Guide;
  readonly product: GuideProduct;
  readonly sheet: Sheet | undefined;
  readonly voice: Voice;
  /** The sheet's own address. */
  readonly url: string;
  /** Today in Brussels: 2026-11-23. */
  readonly today: string;
}
type Thing = Readonly<Record<string, unknown>>;

/** Undefined for what can't be had here: a search engine must not offer it. */
export function governmentService(described: Described): Thing | undefined {
  const { guide, product, sheet, voice, url, today } = described;
  if (product.state !== 'offered') return undefined;
  const { fields, contactPoints } = resolveSheet(guide, product, sheet);
  const text = (value: Parameters<typeof readText>[0]) => readText(value, voice)?.value;
  const type = guide.types.find(({ id }) => id === fields.type);
  const place = guide.municipality;
  const operator = place?.name ?? guide.publisher;
  const channels = [
    ...(fields.actions ?? []).map((action) => channelOf(action, text(action.label))),
    ...contactPoints.map((point) => deskOf(point, text(point.name))),
  ];
  return some({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name: text(fields.name) ?? product.id,
    description: text(fields.summary),
    serviceType: text(type?.name),
    identifier: fields.productId,
    inLanguage: plainLanguage(voice.lang),
    serviceOperator: operator
      ? some({ '@type': 'GovernmentOrganization', name: operator, url: safeHref(place?.website) })
      : undefined,
    areaServed: place ? { '@type': 'AdministrativeArea', name: place.name } : undefined,
    availableChannel: channels.filter((channel) => channel !== undefined),
    offers: feesOn(fields.fees ?? [], today)
      .filter(({ state, fee }) => state !== 'lapsed' && fee.amount !== undefined)
      .map(({ fee }) => offerOf(fee, text)),
  });
}

/** Puts it in the head of the page; undefined where there is nothing to tell, or the page refuses. */
export function addToPage(described: Described): HTMLScriptElement | undefined {
  const thing = governmentService(described);
  if (!thing) return undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const json = JSON.stringify(thing);
  try {
    script.textContent = policy ? policy.createScript(json) : json;
  } catch {
    return undefined;
  }
  document.head.append(script);
  return script;
}

function channelOf({ url, email, telephone }: Action, name: string | undefined): Thing | undefined {
  const serviceUrl = safeHref(url);
  if (!serviceUrl && !telephone && !email) return undefined;
  return some({
    '@type': 'ServiceChannel',
    name,
    serviceUrl,
    servicePhone: phone({ telephone, email }),
  });
}

function deskOf(point: ContactPoint, name: string | undefined): Thing | undefined {
  const { address, url, telephone, email } = point;
  if (!address && !telephone && !email) return undefined;
  const street = [address?.street, address?.houseNumber].filter(Boolean).join(' ');
  return some({
    '@type': 'ServiceChannel',
    name,
    serviceUrl: safeHref(url),
    servicePhone: phone({ telephone, email }),
    serviceLocation: address && {
      '@type': 'GovernmentOffice',
      ...(name && { name }),
      address: some({
        '@type': 'PostalAddress',
        streetAddress: street || undefined,
        postalCode: address.postcode,
        addressLocality: address.municipality,
        addressCountry: 'BE',
      }),
    },
  });
}

function phone(point: Pick<ContactPoint, 'telephone' | 'email'>): Thing | undefined {
  const { telephone, email } = point;
  return telephone || email ? some({ '@type': 'ContactPoint', telephone, email }) : undefined;
}

function offerOf(fee: Fee, text: (value: Fee['label'] | undefined) => string | undefined): Thing {
  return some({
    '@type': 'Offer',
    name: text(fee.label),
    price: fee.amount,
    priceCurrency: fee.currency ?? 'EUR',
    eligibleQuantity: fee.unit && { '@type': 'QuantitativeValue', unitText: text(fee.unit) },
    availabilityStarts: fee.validFrom,
    availabilityEnds: fee.validTo,
    url: safeHref(fee.decision?.url),
  });
}

/** Without what isn't known. */
function some(thing: Thing): Thing {
  return Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
}
