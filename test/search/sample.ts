import type { SearchProduct } from '../../src/search/index.js';

/** A small catalogue written for the tests. */
export const SAMPLE: readonly SearchProduct[] = [
  product(
    'terras',
    'Terrasvergunning aanvragen',
    'terras, horeca',
    'Tafels en stoelen op het openbaar domein zetten.',
  ),
  product(
    'drank',
    'Vergunning sterke dranken',
    'alcohol, cocktails',
    'Wie sterke dranken schenkt, heeft een vergunning nodig.',
  ),
  product(
    'markt',
    'Standplaats op de wekelijkse markt',
    'marktkramer, abonnement',
    'Een vaste plaats op de markt.',
  ),
  product(
    'openbaar',
    'Standplaats op openbaar domein',
    'foodtruck, ambulante handel',
    'Verkopen buiten de markt.',
  ),
  product(
    'frituur',
    'Frituur uitbaten',
    'snackbar',
    'Een frituur op een plein vraagt een concessie.',
  ),
  product(
    'bouw',
    'Omgevingsvergunning',
    'bouwen, verbouwen',
    'Bouwen, slopen of een ingedeelde inrichting uitbaten.',
  ),
  product(
    'nacht',
    'Nachtwinkel openen',
    'avondverkoop',
    'Vestigings- en uitbatingsvergunning voor een nachtwinkel.',
  ),
  product(
    'premie',
    'Premie voor startende handelaars',
    'subsidie, starter',
    'Open je een zaak in het centrum, dan krijg je steun.',
  ),
  product(
    'zondag',
    'Afwijking van de wekelijkse rustdag',
    'rustdag, openingsuren',
    'Winkels sluiten een dag per week.',
  ),
  product(
    'camera',
    "Bewakingscamera's aangeven",
    'camera, privacy',
    'Plaats je een camera in je zaak, dan doe je aangifte.',
  ),
  product('btw', 'Btw-nummer activeren', 'btw', 'Activeer je btw-nummer voor je start.'),
  product(
    'kmo',
    'Kmo-portefeuille',
    'opleiding, advies',
    'Vlaanderen betaalt een deel van je opleiding.',
  ),
  product('cafe', 'Café uitbaten', 'café, kroeg', 'Voor een café heb je een attest nodig.'),
  {
    ...product('leur', 'Leurkaart', 'ambulante handel', 'Afgeschaft op 1 april 2024.'),
    retired: true,
  },
];

function product(id: string, title: string, keywords: string, summary: string): SearchProduct {
  return { id, title, keywords: keywords.split(', '), summary };
}
