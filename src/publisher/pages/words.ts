/** The words of the pages themselves, in the languages of the guide; none of them says u or je. */
import type { Action } from '../../catalogue/model.js';

export interface Words {
  readonly guide: (place: string | undefined) => string;
  readonly back: string;
  readonly live: string;
  readonly count: (count: number) => string;
  readonly otherTopics: string;
  readonly languages: string;
  readonly skip: string;
  readonly sections: {
    readonly [
      Name in
        | 'actions'
        | 'advantages'
        | 'contact'
        | 'costs'
        | 'description'
        | 'exceptions'
        | 'more'
        | 'procedures'
        | 'regulation'
        | 'related'
        | 'requirements'
        | 'time'
        | 'websites'
    ]: string;
  };
  readonly fee: {
    readonly what: string;
    readonly amount: string;
    readonly valid: string;
    readonly free: string;
    readonly seeRegulation: string;
    readonly unknown: string;
    readonly regulation: string;
    readonly from: (date: string) => string;
    readonly until: (date: string) => string;
  };
  readonly actions: Readonly<Record<Action['kind'], string>>;
  readonly evidence: string;
  readonly telephone: string;
  readonly email: string;
  readonly website: string;
  readonly address: string;
  readonly hours: { readonly [Kind in 'walkIn' | 'appointment' | 'telephone']: string };
  readonly retired: (date: string | undefined) => string;
  readonly instead: string;
  readonly notOffered: (place: string) => string;
  readonly unconfirmed: string;
  readonly byRegulation: string;
  readonly provenance: (publisher: string, revision: number, date: string | undefined) => string;
}
export const PAGE_LANGUAGES = ['nl', 'fr', 'en', 'de'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

const with_ = (text: string, date: string | undefined) => (date ? `${text}, ${date}` : text);

export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  nl: {
    guide: (place) =>
      place ? `Productgids voor ondernemers in ${place}` : 'Productgids voor ondernemers',
    back: 'Alle producten',
    live: 'Zoeken in de productgids',
    count: (count) => (count === 1 ? '1 product' : `${count} producten`),
    otherTopics: 'Andere producten',
    languages: 'Talen',
    skip: 'Naar de inhoud',
    sections: {
      actions: 'Aan de slag',
      advantages: 'Wat levert het op?',
      contact: 'Contact',
      costs: 'Wat kost het?',
      description: 'Wat en voor wie?',
      exceptions: 'Uitzonderingen',
      more: 'Meer informatie',
      procedures: 'Zo verloopt het',
      regulation: 'Regelgeving',
      related: 'Zie ook',
      requirements: 'Voorwaarden',
      time: 'Hoelang duurt het?',
      websites: 'Nuttige websites',
    },
    fee: {
      what: 'Waarvoor',
      amount: 'Bedrag',
      valid: 'Geldig',
      free: 'gratis',
      seeRegulation: 'zie het reglement',
      unknown: 'nieuw tarief nog niet bekend',
      regulation: 'reglement',
      from: (date) => `vanaf ${date}`,
      until: (date) => `tot en met ${date}`,
    },
    actions: {
      onlineForm: 'Online aanvragen',
      omgevingsloket: 'Naar het Omgevingsloket',
      appointment: 'Een afspraak maken',
      pdf: 'Het formulier downloaden',
      email: 'E-mailen',
      telephone: 'Bellen',
      counter: 'Langskomen aan het loket',
    },
    evidence: 'Bewijs:',
    telephone: 'Telefoon',
    email: 'E-mail',
    website: 'Website',
    address: 'Adres',
    hours: { walkIn: 'Zonder afspraak', appointment: 'Op afspraak', telephone: 'Telefonisch' },
    retired: (date) => (date ? `Dit bestaat niet meer sinds ${date}.` : 'Dit bestaat niet meer.'),
    instead: 'Dit kwam in de plaats:',
    notOffered: (place) => `${place} biedt dit niet aan.`,
    unconfirmed: 'Niet bevestigd door de gemeente',
    byRegulation: 'Dit geldt alleen als de gemeenteraad het heeft goedgekeurd.',
    provenance: (publisher, revision, date) =>
      with_(`Algemene info: ${publisher || 'productcatalogus'}, versie ${revision}`, date),
  },
  fr: {
    guide: (place) =>
      place
        ? `Guide des produits pour entrepreneurs à ${place}`
        : 'Guide des produits pour entrepreneurs',
    back: 'Tous les produits',
    live: 'Chercher dans le guide des produits',
    count: (count) => (count === 1 ? '1 produit' : `${count} produits`),
    otherTopics: 'Autres produits',
    languages: 'Langues',
    skip: 'Aller au contenu',
    sections: {
      actions: 'Pour commencer',
      advantages: 'Ce que cela rapporte',
      contact: 'Contact',
      costs: 'Combien cela coûte',
      description: 'De quoi s’agit-il, et pour qui',
      exceptions: 'Exceptions',
      more: 'Plus d’informations',
      procedures: 'Comment cela se passe',
      regulation: 'Réglementation',
      related: 'Voir aussi',
      requirements: 'Conditions',
      time: 'Combien de temps cela prend',
      websites: 'Sites utiles',
    },
    fee: {
      what: 'Pour quoi',
      amount: 'Montant',
      valid: 'Valable',
      free: 'gratuit',
      seeRegulation: 'voir le règlement',
      unknown: 'nouveau tarif pas encore connu',
      regulation: 'règlement',
      from: (date) => `à partir du ${date}`,
      until: (date) => `jusqu’au ${date} inclus`,
    },
    actions: {
      onlineForm: 'Faire la demande en ligne',
      omgevingsloket: 'Aller à l’Omgevingsloket',
      appointment: 'Prendre rendez-vous',
      pdf: 'Télécharger le formulaire',
      email: 'Envoyer un e-mail',
      telephone: 'Téléphoner',
      counter: 'Venir au guichet',
    },
    evidence: 'Preuve :',
    telephone: 'Téléphone',
    email: 'E-mail',
    website: 'Site',
    address: 'Adresse',
    hours: {
      walkIn: 'Sans rendez-vous',
      appointment: 'Sur rendez-vous',
      telephone: 'Par téléphone',
    },
    retired: (date) => (date ? `Ceci n’existe plus depuis le ${date}.` : 'Ceci n’existe plus.'),
    instead: 'À la place :',
    notOffered: (place) => `${place} ne propose pas ceci.`,
    unconfirmed: 'Non confirmé par la commune',
    byRegulation: 'Ceci ne s’applique que si le conseil communal l’a approuvé.',
    provenance: (publisher, revision, date) =>
      with_(`Informations générales : ${publisher || 'catalogue'}, version ${revision}`, date),
  },
  en: {
    guide: (place) =>
      place ? `Product guide for entrepreneurs in ${place}` : 'Product guide for entrepreneurs',
    back: 'All products',
    live: 'Search the product guide',
    count: (count) => (count === 1 ? '1 product' : `${count} products`),
    otherTopics: 'Other products',
    languages: 'Languages',
    skip: 'Skip to content',
    sections: {
      actions: 'Get started',
      advantages: 'What it brings',
      contact: 'Contact',
      costs: 'What it costs',
      description: 'What it is and who it is for',
      exceptions: 'Exceptions',
      more: 'More information',
      procedures: 'How it works',
      regulation: 'Regulations',
      related: 'See also',
      requirements: 'Requirements',
      time: 'How long it takes',
      websites: 'Useful websites',
    },
    fee: {
      what: 'What for',
      amount: 'Amount',
      valid: 'Valid',
      free: 'free',
      seeRegulation: 'see the regulation',
      unknown: 'new amount not yet known',
      regulation: 'regulation',
      from: (date) => `from ${date}`,
      until: (date) => `up to and including ${date}`,
    },
    actions: {
      onlineForm: 'Apply online',
      omgevingsloket: 'Go to the Omgevingsloket',
      appointment: 'Make an appointment',
      pdf: 'Download the form',
      email: 'Send an email',
      telephone: 'Call',
      counter: 'Come to the service desk',
    },
    evidence: 'Proof:',
    telephone: 'Telephone',
    email: 'Email',
    website: 'Website',
    address: 'Address',
    hours: {
      walkIn: 'Without an appointment',
      appointment: 'By appointment',
      telephone: 'By telephone',
    },
    retired: (date) => (date ? `This ended on ${date}.` : 'This no longer exists.'),
    instead: 'Replaced by:',
    notOffered: (place) => `${place} does not offer this.`,
    unconfirmed: 'Not confirmed by the municipality',
    byRegulation: 'This applies only where the municipal council has adopted it.',
    provenance: (publisher, revision, date) =>
      with_(`General information: ${publisher || 'catalogue'}, version ${revision}`, date),
  },
  de: {
    guide: (place) =>
      place ? `Wegweiser für Unternehmer in ${place}` : 'Wegweiser für Unternehmer',
    back: 'Alle Produkte',
    live: 'Im Wegweiser suchen',
    count: (count) => (count === 1 ? '1 Produkt' : `${count} Produkte`),
    otherTopics: 'Andere Produkte',
    languages: 'Sprachen',
    skip: 'Zum Inhalt',
    sections: {
      actions: 'Loslegen',
      advantages: 'Was es bringt',
      contact: 'Kontakt',
      costs: 'Was es kostet',
      description: 'Was es ist, und für wen',
      exceptions: 'Ausnahmen',
      more: 'Weitere Informationen',
      procedures: 'So geht es',
      regulation: 'Vorschriften',
      related: 'Siehe auch',
      requirements: 'Bedingungen',
      time: 'Wie lange es dauert',
      websites: 'Nützliche Websites',
    },
    fee: {
      what: 'Wofür',
      amount: 'Betrag',
      valid: 'Gültig',
      free: 'kostenlos',
      seeRegulation: 'siehe Verordnung',
      unknown: 'neuer Tarif noch nicht bekannt',
      regulation: 'Verordnung',
      from: (date) => `ab ${date}`,
      until: (date) => `bis einschließlich ${date}`,
    },
    actions: {
      onlineForm: 'Online beantragen',
      omgevingsloket: 'Zum Omgevingsloket',
      appointment: 'Einen Termin vereinbaren',
      pdf: 'Das Formular herunterladen',
      email: 'E-Mail schreiben',
      telephone: 'Anrufen',
      counter: 'Am Schalter vorbeikommen',
    },
    evidence: 'Nachweis:',
    telephone: 'Telefon',
    email: 'E-Mail',
    website: 'Website',
    address: 'Adresse',
    hours: { walkIn: 'Ohne Termin', appointment: 'Nach Vereinbarung', telephone: 'Telefonisch' },
    retired: (date) =>
      date ? `Dies besteht seit dem ${date} nicht mehr.` : 'Dies besteht nicht mehr.',
    instead: 'Stattdessen:',
    notOffered: (place) => `${place} bietet dies nicht an.`,
    unconfirmed: 'Von der Gemeinde nicht bestätigt',
    byRegulation: 'Dies gilt nur, wenn der Gemeinderat es beschlossen hat.',
    provenance: (publisher, revision, date) =>
      with_(`Allgemeine Informationen: ${publisher || 'Katalog'}, Version ${revision}`, date),
  },
};
