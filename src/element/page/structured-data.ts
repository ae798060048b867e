/** An open sheet as search engines read it: schema.org's GovernmentService. */
import { feesOn } from '../../catalogue/fees.js';
import { type Voice, plainLanguage } from '../../catalogue/language.js';
import type { ContactPoint, Fee, Text } from '../../catalogue/model.js';
import type { Guide } from '../../catalogue/resolve.js';
import type { ResolvedSheet } from '../../catalogue/sheet.js';
import { readText } from '../../catalogue/text.js';
import { safeHref } from '../../views/safe-url.js';

/** A way to reach somebody: a contact point, or an action. */
type Ways = Pick<ContactPoint, 'url' | 'telephone' | 'email' | 'address'>;

/**
 * What isn't known is left empty.
 * @param today 2026-11-23
 * @param url the sheet's own address
 */
export function governmentService(
  guide: Guide,
  { product, fields, contactPoints }: ResolvedSheet,
  voice: Voice,
  today: string,
  url: string,
): object {
  const { municipality } = guide;
  const text = (said: Text | undefined) => readText(said, voice)?.value;
  const operator = municipality?.name ?? guide.publisher;
  const offer = ({ label, amount, currency, unit, validFrom, validTo, decision }: Fee) => ({
    '@type': 'Offer',
    name: text(label),
    price: amount,
    priceCurrency: currency ?? 'EUR',
    eligibleQuantity: unit && { '@type': 'QuantitativeValue', unitText: text(unit) },
    availabilityStarts: validFrom,
    availabilityEnds: validTo,
    url: safeHref(decision?.url),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name: text(fields.name) ?? product.id,
    description: text(fields.summary),
    serviceType: text(guide.types.find(({ id }) => id === fields.type)?.name),
    identifier: fields.productId,
    inLanguage: plainLanguage(voice.lang),
    serviceOperator: operator && {
      '@type': 'GovernmentOrganization',
      name: operator,
      url: safeHref(municipality?.website),
    },
    areaServed: municipality && { '@type': 'AdministrativeArea', name: municipality.name },
    availableChannel: [
      ...(fields.actions ?? []).flatMap((action) => channel(text(action.label), action)),
      ...contactPoints.flatMap((point) => channel(text(point.name), point)),
    ],
    // Those that hold today, or will.
    offers: feesOn(fields.fees ?? [], today)
      .filter(({ state, fee }) => state !== 'lapsed' && fee.amount !== undefined)
      .map(({ fee }) => offer(fee)),
  };
}

function channel(name: string | undefined, { url, telephone, email, address }: Ways): object[] {
  const serviceUrl = safeHref(url);
  const phone = telephone || email;
  if (!serviceUrl && !phone && !address) return [];
  return [
    {
      '@type': 'ServiceChannel',
      name,
      serviceUrl,
      servicePhone: phone && { '@type': 'ContactPoint', telephone, email },
      serviceLocation: address && {
        '@type': 'GovernmentOffice',
        name,
        address: {
          '@type': 'PostalAddress',
          streetAddress: [address.street, address.houseNumber].filter(Boolean).join(' '),
          postalCode: address.postcode,
          addressLocality: address.municipality,
          addressCountry: 'BE',
        },
      },
    },
  ];
}
