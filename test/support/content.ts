/** A small publication, enough to meet most of what a guide shows. Tests change what they need. */
import type { Catalogue, Settings, Sheet } from '../../src/catalogue/model.js';

export const catalogue: Catalogue = {
  schemaVersion: '1.0',
  revision: 7,
  modified: '2026-11-12',
  language: 'nl',
  publisher: { name: 'VVSG', url: 'https://www.vvsg.be/' },
  languages: ['nl', 'fr'],
  topics: [
    { id: 'horeca', name: 'Horeca en logies' },
    { id: 'markt-kermis', name: 'Markt en kermis' },
    { id: 'openbaar-domein', name: 'Stoep, straat en plein' },
  ],
  types: [
    { id: 'Toelating', name: 'Vergunning of melding' },
    { id: 'Bewijs', name: 'Bewijs of attest' },
  ],
  products: [
    {
      id: 'terras',
      name: 'Vergunning voor een terras',
      summary: {
        'nl-BE-x-formal': 'Wilt u tafels en stoelen buiten zetten? Vraag een vergunning aan.',
        'nl-BE-x-informal': 'Wil je tafels en stoelen buiten zetten? Vraag een vergunning aan.',
      },
      keywords: ['terrasvergunning', 'tafels buiten'],
      topics: ['horeca', 'openbaar-domein'],
      type: 'Toelating',
      modified: '2026-11-12',
      sheet: 'sheets/terras.nl.1.json',
    },
    {
      id: 'standplaats-markt',
      name: 'Standplaats op de wekelijkse markt',
      summary: 'Een vaste of losse plaats voor een kraam.',
      keywords: ['marktkraam', 'frietkot'],
      topics: ['markt-kermis'],
      type: 'Toelating',
      modified: '2026-10-01',
      sheet: 'sheets/standplaats-markt.nl.1.json',
    },
    {
      id: 'automatenshop',
      name: 'Vergunning voor een automatenshop',
      summary: 'Een winkel met alleen automaten.',
      keywords: ['verkoopautomaat'],
      topics: ['openbaar-domein'],
      type: 'Toelating',
      availability: 'byRegulation',
      modified: '2026-09-01',
      sheet: 'sheets/automatenshop.nl.1.json',
    },
    {
      id: 'leurkaart',
      name: 'Leurkaart',
      summary: 'De leurkaart bestaat niet meer.',
      keywords: ['leuren', 'ambulante handel'],
      topics: ['markt-kermis'],
      type: 'Bewijs',
      status: 'retired',
      retiredOn: '2024-04-01',
      replacedBy: ['standplaats-markt'],
      modified: '2026-09-01',
      sheet: 'sheets/leurkaart.nl.1.json',
    },
  ],
};

/** By the address that the catalogue gives them. */
export const sheets: Readonly<Record<string, Sheet>> = {
  'sheets/terras.nl.1.json': {
    id: 'terras',
    name: 'Vergunning voor een terras',
    type: 'Toelating',
    topics: ['horeca', 'openbaar-domein'],
    revision: 3,
    modified: '2026-11-12',
    description: [
      {
        type: 'paragraph',
        content: [
          'Voor elk terras op het ',
          { type: 'strong', text: 'openbaar domein' },
          ' is een vergunning nodig.',
        ],
      },
    ],
    requirements: [
      { name: 'Vrije doorgang', description: 'Laat anderhalve meter vrij voor voetgangers.' },
    ],
    procedures: [
      { name: 'Teken een plan', description: 'Met de maten van tafels en parasols.' },
      { name: 'Dien de aanvraag in', description: 'Online, of aan het loket.' },
    ],
    processingTime: 'Ongeveer zes weken.',
    related: ['standplaats-markt'],
    decidedBy: ['municipality'],
  },
  'sheets/standplaats-markt.nl.1.json': {
    id: 'standplaats-markt',
    name: 'Standplaats op de wekelijkse markt',
    type: 'Toelating',
    description: 'De markt heeft vaste en losse plaatsen.',
    modified: '2026-10-01',
  },
  'sheets/automatenshop.nl.1.json': {
    id: 'automatenshop',
    name: 'Vergunning voor een automatenshop',
    type: 'Toelating',
    availability: 'byRegulation',
    description: 'Sommige gemeenten vragen een vergunning voor een winkel met automaten.',
    modified: '2026-09-01',
  },
  'sheets/leurkaart.nl.1.json': {
    id: 'leurkaart',
    name: 'Leurkaart',
    type: 'Bewijs',
    status: 'retired',
    retiredOn: '2024-04-01',
    replacedBy: ['standplaats-markt'],
    explanation: 'U hebt geen leurkaart meer nodig: een ondernemingsnummer volstaat.',
    modified: '2026-09-01',
  },
};

/** Of Gingelom: with u, a fee, a form and an officer of its own. */
export const settings: Settings = {
  municipality: { name: 'Gingelom', nis: '71017', website: 'https://www.gingelom.test/' },
  guideUrl: 'https://www.gingelom.test/ondernemen',
  tone: 'formal',
  modified: '2026-11-02',
  contactPoints: [
    {
      id: 'ondernemersloket',
      role: 'officer',
      name: 'Ondernemersloket',
      telephone: '011 00 00 17',
      email: 'ondernemen@gingelom.test',
      openingHours: [
        {
          kind: 'walkIn',
          weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '12:00' }],
          publicHolidays: 'closed',
        },
      ],
    },
  ],
  products: {
    terras: {
      modified: '2026-11-02',
      override: {
        fees: [
          {
            label: 'Zomerterras',
            amount: 12.5,
            unit: 'per vierkante meter en per jaar',
            decision: {
              body: 'gemeenteraad',
              date: '2025-12-17',
              url: 'https://www.gingelom.test/reglementen/terras',
            },
          },
        ],
        actions: [
          {
            kind: 'onlineForm',
            url: 'https://www.gingelom.test/formulieren/terras',
            login: 'itsme',
          },
        ],
      },
    },
  },
};
