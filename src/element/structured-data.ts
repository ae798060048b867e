/** An open sheet as search engines read it: schema.org's GovernmentService. */
import type { ContactPoint, Action, Fee, ProductFields, Text } from '../catalogue/model.js';
import type { Guide } from '../catalogue/resolve.js';
import type { Policy } from './policy.js';

/** A sheet, resolved for this guide, with what reads its texts and addresses. */
export interface Described {
  readonly guide: Guide;
  readonly id: string;
  readonly fields: ProductFields;
  readonly contactPoints: readonly ContactPoint[];
  /** Those that hold today, or will. */
  readonly fees: readonly Fee[];
  readonly lang: string;
  /** The sheet's own address. */
  readonly url: string;
  readonly text: (text: Text | undefined) => string | undefined;
  readonly href: (address: string | undefined) => string | undefined;
}
type Thing = Readonly<Record<string, unknown>>;

function governmentService(described: Described): Thing {
  const { guide, id, fields, contactPoints, fees, lang, url, text, href } = described;
  const type = guide.types.find(({ id }) => id === fields.type);
  const place = guide.municipality;
  const operator = place?.name ?? guide.publisher;
  const channels = [
    ...(fields.actions ?? []).map((action) => channelOf(action, described)),
    ...contactPoints.map((point) => deskOf(point, described)),
  ];
  return some({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name: text(fields.name) ?? id,
    description: text(fields.summary),
    serviceType: text(type?.name),
    identifier: fields.productId,
    inLanguage: lang,
    serviceOperator: operator
      ? some({ '@type': 'GovernmentOrganization', name: operator, url: href(place?.website) })
      : undefined,
    areaServed: place ? { '@type': 'AdministrativeArea', name: place.name } : undefined,
    availableChannel: channels.filter((channel) => channel !== undefined),
    offers: fees.map((fee) => offerOf(fee, described)),
  });
}

/** Puts it in the head of the page; undefined where the page refuses. */
export function addToPage(
  described: Described,
  policy: Policy | undefined,
): HTMLScriptElement | undefined {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const json = JSON.stringify(governmentService(described));
  try {
    script.textContent = policy ? policy.createScript(json) : json;
  } catch {
    return undefined;
  }
  document.head.append(script);
  return script;
}

function channelOf(
  { label, url, email, telephone }: Action,
  { text, href }: Described,
): Thing | undefined {
  const serviceUrl = href(url);
  if (!serviceUrl && !telephone && !email) return undefined;
  return some({
    '@type': 'ServiceChannel',
    name: text(label),
    serviceUrl,
    servicePhone: phone({ telephone, email }),
  });
}

function deskOf(point: ContactPoint, { text, href }: Described): Thing | undefined {
  const name = text(point.name);
  const { address, url, telephone, email } = point;
  if (!address && !telephone && !email) return undefined;
  const street = [address?.street, address?.houseNumber].filter(Boolean).join(' ');
  return some({
    '@type': 'ServiceChannel',
    name,
    serviceUrl: href(url),
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

function offerOf(fee: Fee, { text, href }: Described): Thing {
  return some({
    '@type': 'Offer',
    name: text(fee.label),
    price: fee.amount,
    priceCurrency: fee.currency ?? 'EUR',
    eligibleQuantity: fee.unit && { '@type': 'QuantitativeValue', unitText: text(fee.unit) },
    availabilityStarts: fee.validFrom,
    availabilityEnds: fee.validTo,
    url: href(fee.decision?.url),
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
