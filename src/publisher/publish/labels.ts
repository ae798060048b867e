/** Names of the standard's codes, in the languages of the guide. */
import type { ProductType } from '../../catalogue/model.js';
import type { Language } from '../../texts/languages.js';

type Names = Readonly<Record<Language, string>>;

export const TYPE_NAMES: Readonly<Record<ProductType, Names>> = {
  Toelating: {
    nl: 'Vergunning of melding',
    fr: 'Autorisation ou déclaration',
    en: 'Permit or notice',
    de: 'Genehmigung oder Meldung',
  },
  FinancieleVerplichting: {
    nl: 'Belasting of heffing',
    fr: 'Taxe ou redevance',
    en: 'Tax or charge',
    de: 'Steuer oder Abgabe',
  },
  FinancieelVoordeel: {
    nl: 'Premie of steun',
    fr: 'Prime ou aide',
    en: 'Grant or support',
    de: 'Zuschuss oder Förderung',
  },
  Bewijs: {
    nl: 'Bewijs of attest',
    fr: 'Preuve ou attestation',
    en: 'Certificate',
    de: 'Nachweis oder Bescheinigung',
  },
  AdviesBegeleiding: {
    nl: 'Advies en begeleiding',
    fr: 'Conseil et accompagnement',
    en: 'Advice and guidance',
    de: 'Beratung und Begleitung',
  },
  InfrastructuurMateriaal: {
    nl: 'Infrastructuur en materiaal',
    fr: 'Infrastructure et matériel',
    en: 'Infrastructure and equipment',
    de: 'Infrastruktur und Material',
  },
  Voorwerp: { nl: 'Voorwerp', fr: 'Objet', en: 'Object', de: 'Gegenstand' },
};

/** Themes of the standard, as topics of a catalogue that was imported. */
export const THEME_TOPICS: Readonly<Record<string, { readonly id: string; readonly name: Names }>> =
  {
    BurgerOverheid: {
      id: 'burger-en-overheid',
      name: {
        nl: 'Burger en overheid',
        fr: 'Citoyen et administration',
        en: 'Citizens and government',
        de: 'Bürger und Behörden',
      },
    },
    CultuurSportVrijeTijd: {
      id: 'cultuur-sport-vrije-tijd',
      name: {
        nl: 'Cultuur, sport en vrije tijd',
        fr: 'Culture, sport et loisirs',
        en: 'Culture, sport and leisure',
        de: 'Kultur, Sport und Freizeit',
      },
    },
    EconomieWerk: {
      id: 'economie-en-werk',
      name: {
        nl: 'Economie en werk',
        fr: 'Économie et emploi',
        en: 'Economy and work',
        de: 'Wirtschaft und Arbeit',
      },
    },
    MilieuEnergie: {
      id: 'milieu-en-energie',
      name: {
        nl: 'Milieu en energie',
        fr: 'Environnement et énergie',
        en: 'Environment and energy',
        de: 'Umwelt und Energie',
      },
    },
    MobiliteitOpenbareWerken: {
      id: 'mobiliteit-en-openbare-werken',
      name: {
        nl: 'Mobiliteit en openbare werken',
        fr: 'Mobilité et travaux publics',
        en: 'Mobility and public works',
        de: 'Mobilität und öffentliche Arbeiten',
      },
    },
    OnderwijsWetenschap: {
      id: 'onderwijs-en-wetenschap',
      name: {
        nl: 'Onderwijs en wetenschap',
        fr: 'Enseignement et sciences',
        en: 'Education and science',
        de: 'Bildung und Wissenschaft',
      },
    },
    WelzijnGezondheid: {
      id: 'welzijn-en-gezondheid',
      name: {
        nl: 'Welzijn en gezondheid',
        fr: 'Bien-être et santé',
        en: 'Welfare and health',
        de: 'Wohlfahrt und Gesundheit',
      },
    },
    BouwenWonen: {
      id: 'bouwen-en-wonen',
      name: {
        nl: 'Bouwen en wonen',
        fr: 'Construction et logement',
        en: 'Building and housing',
        de: 'Bauen und Wohnen',
      },
    },
  };
