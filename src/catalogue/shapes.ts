// Generated from the schemas by `npm run generate`. Don't edit.
import type { ObjectShape, Shape, StringShape } from './shape.js';

export const dateShape: StringShape = {
  kind: 'string',
  label: 'Date',
  pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/,
};
export const textShape: Shape = {
  kind: 'any',
  of: [
    { kind: 'string', min: 1, max: 2000 },
    {
      kind: 'map',
      key: { kind: 'string', pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16}){0,6}$/ },
      of: { kind: 'string', min: 1, max: 2000 },
    },
  ],
};
export const labelShape: ObjectShape = {
  kind: 'object',
  fields: { id: { kind: 'string', min: 1, max: 2000 }, name: textShape },
  required: ['id', 'name'],
};
export const idShape: StringShape = {
  kind: 'string',
  label: 'Id',
  pattern: /^[a-z0-9][a-z0-9-]{0,119}$/,
};
export const productTypeShape: Shape = {
  kind: 'enum',
  of: [
    'FinancieleVerplichting',
    'Toelating',
    'Bewijs',
    'Voorwerp',
    'AdviesBegeleiding',
    'InfrastructuurMateriaal',
    'FinancieelVoordeel',
  ],
};
export const keywordsShape: Shape = {
  kind: 'any',
  of: [
    { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    {
      kind: 'map',
      key: { kind: 'string', pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16}){0,6}$/ },
      of: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    },
  ],
};
export const summaryShape: ObjectShape = {
  kind: 'object',
  fields: {
    productId: { kind: 'string', min: 1, max: 2000 },
    topics: { kind: 'list', of: idShape },
    type: productTypeShape,
    summary: textShape,
    keywords: keywordsShape,
    id: idShape,
    formerIds: { kind: 'list', of: idShape },
    revision: { kind: 'number', integer: true, min: 0, max: 9007199254740991 },
    modified: dateShape,
    status: { kind: 'enum', of: ['active', 'retired'] },
    retiredOn: dateShape,
    replacedBy: { kind: 'list', of: idShape },
    availability: { kind: 'enum', of: ['everywhere', 'byRegulation'] },
    name: textShape,
    sheet: { kind: 'string', min: 1, max: 2000 },
  },
  required: ['id', 'name'],
};
export const catalogueShape: ObjectShape = {
  kind: 'object',
  fields: {
    schemaVersion: { kind: 'string', pattern: /^\d+\.\d+$/ },
    revision: { kind: 'number', integer: true, min: 0, max: 9007199254740991 },
    modified: dateShape,
    language: { kind: 'string', pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16}){0,6}$/ },
    publisher: {
      kind: 'object',
      fields: {
        name: { kind: 'string', min: 1, max: 2000 },
        url: { kind: 'string', min: 1, max: 2048 },
      },
      required: ['name'],
    },
    guideUrl: { kind: 'string', min: 1, max: 2048 },
    empty: { kind: 'boolean' },
    languages: {
      kind: 'list',
      of: { kind: 'string', pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16}){0,6}$/ },
    },
    topics: { kind: 'list', of: labelShape },
    types: { kind: 'list', of: labelShape },
    lexicon: { kind: 'string', min: 1, max: 2000 },
    sheets: { kind: 'string', min: 1, max: 2000 },
    products: { kind: 'list', of: summaryShape },
  },
  required: ['schemaVersion', 'revision', 'products'],
};
export const municipalityShape: ObjectShape = {
  kind: 'object',
  fields: {
    name: { kind: 'string', min: 1, max: 2000 },
    nis: { kind: 'string', pattern: /^\d{5}$/ },
    website: { kind: 'string', min: 1, max: 2048 },
  },
  required: ['name'],
};
export const timeShape: StringShape = {
  kind: 'string',
  label: 'Time',
  pattern: /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/,
};
export const slotShape: ObjectShape = {
  kind: 'object',
  fields: { opens: timeShape, closes: timeShape },
  required: ['opens', 'closes'],
};
export const openingHoursShape: ObjectShape = {
  kind: 'object',
  fields: {
    kind: { kind: 'enum', of: ['walkIn', 'appointment', 'telephone'] },
    weekly: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          days: {
            kind: 'list',
            of: { kind: 'enum', of: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] },
          },
          opens: timeShape,
          closes: timeShape,
        },
        required: ['days', 'opens', 'closes'],
      },
    },
    exceptions: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          from: dateShape,
          until: dateShape,
          label: textShape,
          slots: { kind: 'list', of: slotShape },
        },
        required: ['from'],
      },
    },
    publicHolidays: { kind: 'enum', of: ['closed', 'open'] },
    calendars: { kind: 'list', of: idShape },
    validFrom: dateShape,
    validTo: dateShape,
  },
  required: ['kind', 'weekly'],
};
export const contactPointShape: ObjectShape = {
  kind: 'object',
  fields: {
    id: idShape,
    name: textShape,
    role: { kind: 'enum', of: ['officer', 'desk', 'police', 'fire', 'other'] },
    description: textShape,
    address: {
      kind: 'object',
      fields: {
        street: { kind: 'string', min: 1, max: 2000 },
        houseNumber: { kind: 'string', min: 1, max: 2000 },
        box: { kind: 'string', min: 1, max: 2000 },
        postcode: { kind: 'string', min: 1, max: 2000 },
        municipality: { kind: 'string', min: 1, max: 2000 },
        country: { kind: 'string', min: 1, max: 2000 },
      },
      required: [],
    },
    telephone: { kind: 'string', min: 1, max: 2000 },
    email: { kind: 'string', min: 1, max: 2000 },
    url: { kind: 'string', min: 1, max: 2048 },
    openingHours: { kind: 'list', of: openingHoursShape },
    openingHoursText: textShape,
  },
  required: [],
};
export const closingCalendarShape: ObjectShape = {
  kind: 'object',
  fields: {
    id: idShape,
    days: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: { from: dateShape, until: dateShape, label: textShape },
        required: ['from'],
      },
    },
  },
  required: ['id', 'days'],
};
export const inlineShape: Shape = {
  kind: 'any',
  of: [
    {
      kind: 'any',
      of: [
        { kind: 'string', max: 50000 },
        {
          kind: 'object',
          fields: {
            type: { kind: 'enum', of: ['emphasis', 'strong'] },
            text: { kind: 'string', max: 50000 },
          },
          required: ['type', 'text'],
        },
      ],
    },
    {
      kind: 'object',
      fields: {
        type: { kind: 'enum', of: ['link'] },
        url: { kind: 'string', min: 1, max: 2048 },
        content: {
          kind: 'list',
          of: {
            kind: 'any',
            of: [
              { kind: 'string', max: 50000 },
              {
                kind: 'object',
                fields: {
                  type: { kind: 'enum', of: ['emphasis', 'strong'] },
                  text: { kind: 'string', max: 50000 },
                },
                required: ['type', 'text'],
              },
            ],
          },
        },
      },
      required: ['type', 'url', 'content'],
    },
  ],
};
export const blockShape: Shape = {
  kind: 'any',
  of: [
    {
      kind: 'object',
      fields: {
        type: { kind: 'enum', of: ['paragraph'] },
        content: { kind: 'list', of: inlineShape },
      },
      required: ['type', 'content'],
    },
    {
      kind: 'object',
      fields: {
        type: { kind: 'enum', of: ['heading'] },
        level: { kind: 'number', integer: true, min: 1, max: 3 },
        content: { kind: 'list', of: inlineShape },
      },
      required: ['type', 'level', 'content'],
    },
    {
      kind: 'object',
      fields: {
        type: { kind: 'enum', of: ['list'] },
        ordered: { kind: 'boolean' },
        items: { kind: 'list', of: { kind: 'list', of: () => blockShape } },
      },
      required: ['type', 'items'],
    },
    {
      kind: 'object',
      fields: {
        type: { kind: 'enum', of: ['table'] },
        header: { kind: 'list', of: { kind: 'list', of: inlineShape } },
        rows: { kind: 'list', of: { kind: 'list', of: { kind: 'list', of: inlineShape } } },
      },
      required: ['type', 'rows'],
    },
  ],
};
export const richTextShape: Shape = {
  kind: 'any',
  of: [
    { kind: 'string', min: 1, max: 50000 },
    { kind: 'list', of: blockShape },
    {
      kind: 'map',
      key: { kind: 'string', pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16}){0,6}$/ },
      of: {
        kind: 'any',
        of: [
          { kind: 'string', min: 1, max: 50000 },
          { kind: 'list', of: blockShape },
        ],
      },
    },
  ],
};
export const requirementShape: ObjectShape = {
  kind: 'object',
  fields: {
    name: textShape,
    description: richTextShape,
    evidence: {
      kind: 'object',
      fields: { name: textShape, description: richTextShape },
      required: [],
    },
  },
  required: [],
};
export const websiteShape: ObjectShape = {
  kind: 'object',
  fields: {
    name: textShape,
    description: richTextShape,
    url: { kind: 'string', min: 1, max: 2048 },
  },
  required: [],
};
export const procedureShape: ObjectShape = {
  kind: 'object',
  fields: {
    name: textShape,
    description: richTextShape,
    websites: { kind: 'list', of: websiteShape },
  },
  required: [],
};
export const itemShape: ObjectShape = {
  kind: 'object',
  fields: { name: textShape, description: richTextShape },
  required: [],
};
export const legalResourceShape: ObjectShape = {
  kind: 'object',
  fields: {
    name: textShape,
    description: richTextShape,
    url: { kind: 'string', min: 1, max: 2048 },
  },
  required: [],
};
export const decisionShape: ObjectShape = {
  kind: 'object',
  fields: { body: textShape, date: dateShape, url: { kind: 'string', min: 1, max: 2048 } },
  required: [],
};
export const feeShape: ObjectShape = {
  kind: 'object',
  fields: {
    label: textShape,
    amount: { kind: 'number', min: 0 },
    currency: { kind: 'string', pattern: /^[A-Z]{3}$/ },
    unit: textShape,
    validFrom: dateShape,
    validTo: dateShape,
    decision: decisionShape,
  },
  required: ['label'],
};
export const actionShape: ObjectShape = {
  kind: 'object',
  fields: {
    kind: {
      kind: 'enum',
      of: ['onlineForm', 'omgevingsloket', 'appointment', 'pdf', 'email', 'telephone', 'counter'],
    },
    label: textShape,
    url: { kind: 'string', min: 1, max: 2048 },
    email: { kind: 'string', min: 1, max: 2000 },
    telephone: { kind: 'string', min: 1, max: 2000 },
    login: { kind: 'enum', of: ['none', 'itsme', 'mandate'] },
    file: {
      kind: 'object',
      fields: {
        type: { kind: 'string', min: 1, max: 2000 },
        size: { kind: 'number', min: 0 },
        language: { kind: 'string', pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16}){0,6}$/ },
      },
      required: [],
    },
  },
  required: ['kind'],
};
export const deciderShape: Shape = {
  kind: 'enum',
  of: ['municipality', 'zone', 'province', 'flanders', 'federal', 'europe', 'other'],
};
export const authorityLevelShape: Shape = {
  kind: 'enum',
  of: ['Europees', 'Federaal', 'Vlaams', 'Provinciaal', 'Lokaal', 'Derden'],
};
export const authorityShape: ObjectShape = {
  kind: 'object',
  fields: { uri: { kind: 'string', min: 1, max: 2048 }, name: textShape },
  required: [],
};
export const overrideShape: ObjectShape = {
  kind: 'object',
  fields: {
    name: { kind: 'any', of: [textShape, { kind: 'null' }] },
    summary: { kind: 'any', of: [textShape, { kind: 'null' }] },
    keywords: { kind: 'any', of: [keywordsShape, { kind: 'null' }] },
    topics: { kind: 'any', of: [{ kind: 'list', of: idShape }, { kind: 'null' }] },
    type: { kind: 'any', of: [productTypeShape, { kind: 'null' }] },
    productId: { kind: 'any', of: [{ kind: 'string', min: 1, max: 2000 }, { kind: 'null' }] },
    explanation: { kind: 'any', of: [richTextShape, { kind: 'null' }] },
    description: { kind: 'any', of: [richTextShape, { kind: 'null' }] },
    additionalDescription: { kind: 'any', of: [richTextShape, { kind: 'null' }] },
    exceptions: { kind: 'any', of: [richTextShape, { kind: 'null' }] },
    regulation: { kind: 'any', of: [richTextShape, { kind: 'null' }] },
    requirements: { kind: 'any', of: [{ kind: 'list', of: requirementShape }, { kind: 'null' }] },
    procedures: { kind: 'any', of: [{ kind: 'list', of: procedureShape }, { kind: 'null' }] },
    costs: { kind: 'any', of: [{ kind: 'list', of: itemShape }, { kind: 'null' }] },
    financialAdvantages: { kind: 'any', of: [{ kind: 'list', of: itemShape }, { kind: 'null' }] },
    legalResources: {
      kind: 'any',
      of: [{ kind: 'list', of: legalResourceShape }, { kind: 'null' }],
    },
    websites: { kind: 'any', of: [{ kind: 'list', of: websiteShape }, { kind: 'null' }] },
    fees: { kind: 'any', of: [{ kind: 'list', of: feeShape }, { kind: 'null' }] },
    actions: { kind: 'any', of: [{ kind: 'list', of: actionShape }, { kind: 'null' }] },
    processingTime: { kind: 'any', of: [textShape, { kind: 'null' }] },
    contactPoints: {
      kind: 'any',
      of: [
        { kind: 'list', of: { kind: 'any', of: [idShape, contactPointShape] } },
        { kind: 'null' },
      ],
    },
    related: { kind: 'any', of: [{ kind: 'list', of: idShape }, { kind: 'null' }] },
    decidedBy: { kind: 'any', of: [{ kind: 'list', of: deciderShape }, { kind: 'null' }] },
    targetAudiences: {
      kind: 'any',
      of: [{ kind: 'list', of: { kind: 'string', min: 1, max: 2000 } }, { kind: 'null' }],
    },
    themes: {
      kind: 'any',
      of: [{ kind: 'list', of: { kind: 'string', min: 1, max: 2000 } }, { kind: 'null' }],
    },
    yourEuropeCategories: {
      kind: 'any',
      of: [{ kind: 'list', of: { kind: 'string', min: 1, max: 2000 } }, { kind: 'null' }],
    },
    publicationMedia: {
      kind: 'any',
      of: [{ kind: 'list', of: { kind: 'string', min: 1, max: 2000 } }, { kind: 'null' }],
    },
    competentAuthorityLevels: {
      kind: 'any',
      of: [{ kind: 'list', of: authorityLevelShape }, { kind: 'null' }],
    },
    executingAuthorityLevels: {
      kind: 'any',
      of: [{ kind: 'list', of: authorityLevelShape }, { kind: 'null' }],
    },
    competentAuthorities: {
      kind: 'any',
      of: [{ kind: 'list', of: authorityShape }, { kind: 'null' }],
    },
    executingAuthorities: {
      kind: 'any',
      of: [{ kind: 'list', of: authorityShape }, { kind: 'null' }],
    },
    spatial: {
      kind: 'any',
      of: [{ kind: 'list', of: { kind: 'string', min: 1, max: 2048 } }, { kind: 'null' }],
    },
    languages: {
      kind: 'any',
      of: [{ kind: 'list', of: { kind: 'string', min: 1, max: 2000 } }, { kind: 'null' }],
    },
    startDate: { kind: 'any', of: [dateShape, { kind: 'null' }] },
    endDate: { kind: 'any', of: [dateShape, { kind: 'null' }] },
  },
  required: [],
};
export const additionShape: ObjectShape = {
  kind: 'object',
  fields: {
    keywords: keywordsShape,
    topics: { kind: 'list', of: idShape },
    requirements: { kind: 'list', of: requirementShape },
    procedures: { kind: 'list', of: procedureShape },
    costs: { kind: 'list', of: itemShape },
    financialAdvantages: { kind: 'list', of: itemShape },
    legalResources: { kind: 'list', of: legalResourceShape },
    websites: { kind: 'list', of: websiteShape },
    fees: { kind: 'list', of: feeShape },
    actions: { kind: 'list', of: actionShape },
    contactPoints: { kind: 'list', of: { kind: 'any', of: [idShape, contactPointShape] } },
    related: { kind: 'list', of: idShape },
  },
  required: [],
};
export const noticeShape: ObjectShape = {
  kind: 'object',
  fields: { text: textShape, from: dateShape, until: dateShape },
  required: ['text'],
};
export const areaSettingsShape: ObjectShape = {
  kind: 'object',
  fields: {
    confirmed: { kind: 'boolean' },
    hidden: { kind: 'boolean' },
    notOffered: {
      kind: 'object',
      fields: {
        reason: textShape,
        referral: {
          kind: 'object',
          fields: { label: textShape, url: { kind: 'string', min: 1, max: 2048 } },
          required: ['label'],
        },
      },
      required: [],
    },
    override: overrideShape,
    add: additionShape,
    basedOn: {
      kind: 'map',
      key: { kind: 'string', min: 1, max: 2000 },
      of: { kind: 'string', min: 1, max: 2000 },
    },
    modified: dateShape,
    notices: { kind: 'list', of: noticeShape },
  },
  required: [],
};
export const productSettingsShape: ObjectShape = {
  kind: 'object',
  fields: {
    confirmed: { kind: 'boolean' },
    hidden: { kind: 'boolean' },
    notOffered: {
      kind: 'object',
      fields: {
        reason: textShape,
        referral: {
          kind: 'object',
          fields: { label: textShape, url: { kind: 'string', min: 1, max: 2048 } },
          required: ['label'],
        },
      },
      required: [],
    },
    override: overrideShape,
    add: additionShape,
    basedOn: {
      kind: 'map',
      key: { kind: 'string', min: 1, max: 2000 },
      of: { kind: 'string', min: 1, max: 2000 },
    },
    modified: dateShape,
    notices: { kind: 'list', of: noticeShape },
    areas: { kind: 'map', key: { kind: 'string', pattern: /^\d{5}$/ }, of: areaSettingsShape },
  },
  required: [],
};
export const cooperationShape: ObjectShape = {
  kind: 'object',
  fields: {
    id: idShape,
    name: { kind: 'string', min: 1, max: 2000 },
    modified: dateShape,
    contactPoints: { kind: 'list', of: contactPointShape },
    closingCalendars: { kind: 'list', of: closingCalendarShape },
    products: { kind: 'map', key: idShape, of: productSettingsShape },
    notices: { kind: 'list', of: noticeShape },
    featured: { kind: 'list', of: idShape },
  },
  required: ['id', 'name'],
};
export const productShape: ObjectShape = {
  kind: 'object',
  fields: {
    name: textShape,
    summary: textShape,
    keywords: keywordsShape,
    topics: { kind: 'list', of: idShape },
    type: productTypeShape,
    productId: { kind: 'string', min: 1, max: 2000 },
    explanation: richTextShape,
    description: richTextShape,
    additionalDescription: richTextShape,
    exceptions: richTextShape,
    regulation: richTextShape,
    requirements: { kind: 'list', of: requirementShape },
    procedures: { kind: 'list', of: procedureShape },
    costs: { kind: 'list', of: itemShape },
    financialAdvantages: { kind: 'list', of: itemShape },
    legalResources: { kind: 'list', of: legalResourceShape },
    websites: { kind: 'list', of: websiteShape },
    fees: { kind: 'list', of: feeShape },
    actions: { kind: 'list', of: actionShape },
    processingTime: textShape,
    contactPoints: { kind: 'list', of: { kind: 'any', of: [idShape, contactPointShape] } },
    related: { kind: 'list', of: idShape },
    decidedBy: { kind: 'list', of: deciderShape },
    targetAudiences: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    themes: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    yourEuropeCategories: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    publicationMedia: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    competentAuthorityLevels: { kind: 'list', of: authorityLevelShape },
    executingAuthorityLevels: { kind: 'list', of: authorityLevelShape },
    competentAuthorities: { kind: 'list', of: authorityShape },
    executingAuthorities: { kind: 'list', of: authorityShape },
    spatial: { kind: 'list', of: { kind: 'string', min: 1, max: 2048 } },
    languages: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    startDate: dateShape,
    endDate: dateShape,
    id: idShape,
    formerIds: { kind: 'list', of: idShape },
    revision: { kind: 'number', integer: true, min: 0, max: 9007199254740991 },
    modified: dateShape,
    status: { kind: 'enum', of: ['active', 'retired'] },
    retiredOn: dateShape,
    replacedBy: { kind: 'list', of: idShape },
    availability: { kind: 'enum', of: ['everywhere', 'byRegulation'] },
    created: dateShape,
    uri: { kind: 'string', min: 1, max: 2048 },
    isVersionOf: { kind: 'string', min: 1, max: 2048 },
    generatedAt: dateShape,
    notices: { kind: 'list', of: noticeShape },
    review: { kind: 'string', min: 1, max: 2000 },
  },
  required: ['name', 'id'],
};
export const appearanceShape: ObjectShape = {
  kind: 'object',
  fields: {
    accent: {
      kind: 'string',
      pattern:
        /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,24}|(rgb|hsl|oklch|oklab|lab|lch)a?\([\d\s.,%/+-]{1,60}\))$/,
    },
    text: {
      kind: 'string',
      pattern:
        /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,24}|(rgb|hsl|oklch|oklab|lab|lch)a?\([\d\s.,%/+-]{1,60}\))$/,
    },
    surface: {
      kind: 'string',
      pattern:
        /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,24}|(rgb|hsl|oklch|oklab|lab|lch)a?\([\d\s.,%/+-]{1,60}\))$/,
    },
    font: { kind: 'string', pattern: /^[\w\s,'"-]{1,200}$/ },
    radius: { kind: 'string', pattern: /^\d{1,3}(\.\d{1,3})?(em|px)$/ },
    space: { kind: 'string', pattern: /^\d{1,3}(\.\d{1,3})?(em|px)$/ },
  },
  required: [],
};
export const settingsShape: ObjectShape = {
  kind: 'object',
  fields: {
    municipality: municipalityShape,
    guideUrl: { kind: 'string', min: 1, max: 2048 },
    tone: { kind: 'enum', of: ['formal', 'informal'] },
    languages: {
      kind: 'list',
      of: { kind: 'string', pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16}){0,6}$/ },
    },
    cooperations: { kind: 'list', of: { kind: 'any', of: [idShape, cooperationShape] } },
    areas: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          nis: { kind: 'string', pattern: /^\d{5}$/ },
          name: { kind: 'string', min: 1, max: 2000 },
        },
        required: ['nis', 'name'],
      },
    },
    modified: dateShape,
    contactPoints: { kind: 'list', of: contactPointShape },
    closingCalendars: { kind: 'list', of: closingCalendarShape },
    products: { kind: 'map', key: idShape, of: productSettingsShape },
    notices: { kind: 'list', of: noticeShape },
    featured: { kind: 'list', of: idShape },
    localProducts: { kind: 'list', of: productShape },
    appearance: appearanceShape,
  },
  required: ['municipality'],
};
export const aliasShape: ObjectShape = {
  kind: 'object',
  fields: { movedTo: idShape, area: { kind: 'string', pattern: /^\d{5}$/ } },
  required: ['movedTo'],
};
export const sheetShape: ObjectShape = {
  kind: 'object',
  fields: {
    name: textShape,
    summary: textShape,
    keywords: keywordsShape,
    topics: { kind: 'list', of: idShape },
    type: productTypeShape,
    productId: { kind: 'string', min: 1, max: 2000 },
    explanation: richTextShape,
    description: richTextShape,
    additionalDescription: richTextShape,
    exceptions: richTextShape,
    regulation: richTextShape,
    requirements: { kind: 'list', of: requirementShape },
    procedures: { kind: 'list', of: procedureShape },
    costs: { kind: 'list', of: itemShape },
    financialAdvantages: { kind: 'list', of: itemShape },
    legalResources: { kind: 'list', of: legalResourceShape },
    websites: { kind: 'list', of: websiteShape },
    fees: { kind: 'list', of: feeShape },
    actions: { kind: 'list', of: actionShape },
    processingTime: textShape,
    contactPoints: { kind: 'list', of: { kind: 'any', of: [idShape, contactPointShape] } },
    related: { kind: 'list', of: idShape },
    decidedBy: { kind: 'list', of: deciderShape },
    targetAudiences: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    themes: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    yourEuropeCategories: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    publicationMedia: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    competentAuthorityLevels: { kind: 'list', of: authorityLevelShape },
    executingAuthorityLevels: { kind: 'list', of: authorityLevelShape },
    competentAuthorities: { kind: 'list', of: authorityShape },
    executingAuthorities: { kind: 'list', of: authorityShape },
    spatial: { kind: 'list', of: { kind: 'string', min: 1, max: 2048 } },
    languages: { kind: 'list', of: { kind: 'string', min: 1, max: 2000 } },
    startDate: dateShape,
    endDate: dateShape,
    id: idShape,
    formerIds: { kind: 'list', of: idShape },
    revision: { kind: 'number', integer: true, min: 0, max: 9007199254740991 },
    modified: dateShape,
    status: { kind: 'enum', of: ['active', 'retired'] },
    retiredOn: dateShape,
    replacedBy: { kind: 'list', of: idShape },
    availability: { kind: 'enum', of: ['everywhere', 'byRegulation'] },
    created: dateShape,
    uri: { kind: 'string', min: 1, max: 2048 },
    isVersionOf: { kind: 'string', min: 1, max: 2048 },
    generatedAt: dateShape,
    hashes: {
      kind: 'map',
      key: { kind: 'string', min: 1, max: 2000 },
      of: { kind: 'string', min: 1, max: 2000 },
    },
  },
  required: ['name', 'id'],
};
export const snapshotShape: ObjectShape = {
  kind: 'object',
  fields: {
    schemaVersion: { kind: 'string', pattern: /^\d+\.\d+$/ },
    catalogue: catalogueShape,
    settings: settingsShape,
    sheets: { kind: 'list', of: sheetShape },
  },
  required: ['schemaVersion', 'catalogue', 'sheets'],
};
