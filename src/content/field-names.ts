/** What the fields of a product are called where people read of them. */
import type { MessageLanguage } from '../catalogue/messages.js';

const NAMES: Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>> = {
  name: { nl: 'Titel', en: 'Title' },
  summary: { nl: 'Samenvatting', en: 'Summary' },
  keywords: { nl: 'Zoektermen', en: 'Search terms' },
  topics: { nl: 'Onderwerpen', en: 'Topics' },
  type: { nl: 'Soort', en: 'Kind' },
  state: { nl: 'Aanbod', en: 'Offer' },
  explanation: { nl: 'Wat nu geldt', en: 'What holds now' },
  description: { nl: 'Beschrijving', en: 'Description' },
  additionalDescription: { nl: 'Meer uitleg', en: 'Further explanation' },
  requirements: { nl: 'Voorwaarden', en: 'Conditions' },
  procedures: { nl: 'Procedure', en: 'Procedure' },
  fees: { nl: 'Tarieven', en: 'Fees' },
  costs: { nl: 'Kosten', en: 'Costs' },
  financialAdvantages: { nl: 'Financiële voordelen', en: 'Financial advantages' },
  processingTime: { nl: 'Termijn', en: 'Processing time' },
  exceptions: { nl: 'Uitzonderingen', en: 'Exceptions' },
  regulation: { nl: 'Regelgeving', en: 'Regulation' },
  legalResources: { nl: 'Wetten en besluiten', en: 'Legal sources' },
  websites: { nl: 'Websites', en: 'Websites' },
  actions: { nl: 'Aanvragen', en: 'How to apply' },
  contactPoints: { nl: 'Contact', en: 'Contact' },
  related: { nl: 'Verwante producten', en: 'Related products' },
  decidedBy: { nl: 'Wie beslist', en: 'Who decides' },
  targetAudiences: { nl: 'Doelgroepen', en: 'Audiences' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  startDate: { nl: 'Begin', en: 'Start' },
  endDate: { nl: 'Einde', en: 'End' },
};

/** The name of the schema where there is no other. */
export const fieldNameOf = (field: string, language: MessageLanguage): string =>
  NAMES[field]?.[language] ?? field;
