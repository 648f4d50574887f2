import type { InterfaceLanguage } from '../../data/model/languageTag.ts';

export interface LanguageOverride {
  autonym?: string;
  name?: Partial<Record<InterfaceLanguage, string>>;
}

/**
 * Where CLDR has no name, or one that the people concerned or Finnish desks do not use.
 * A CLDR name that is replaced here stays findable: the recipe adds it to the aliases.
 */
export const languageOverrides: Record<string, LanguageOverride> = {
  // Kurdish: CLDR treats Kurmanji as Kurdish itself; desks in Finland say which kind, or just "Kurdish".
  ku: { autonym: 'Kurdî / کوردی' },
  kmr: {
    autonym: 'Kurmancî',
    name: {
      fi: 'kurdi (kurmandži)',
      sv: 'kurdiska (kurmanji)',
      en: 'Kurdish (Kurmanji)',
      ru: 'курдский (курманджи)',
      uk: 'курдська (курманджі)',
      ar: 'الكردية (الكرمانجية)',
    },
  },
  ckb: {
    autonym: 'کوردی (سۆرانی)',
    name: {
      fi: 'kurdi (sorani)',
      sv: 'kurdiska (sorani)',
      en: 'Kurdish (Sorani)',
      ru: 'курдский (сорани)',
      uk: 'курдська (сорані)',
      ar: 'الكردية (السورانية)',
    },
  },
  // Afghanistan: the Swedish "afghanska" hides which language; the Arabic follows the word دري.
  'fa-AF': { name: { ar: 'الدرية' } },
  ps: { name: { sv: 'pashto' } },
  // Chinese: the variants stand beside the language in an alphabetical list.
  'zh-Hans': {
    name: {
      sv: 'kinesiska (förenklad)',
      en: 'Chinese (Simplified)',
      ru: 'китайский (упрощённое письмо)',
      ar: 'الصينية (المبسطة)',
    },
  },
  'zh-Hant': {
    name: {
      sv: 'kinesiska (traditionell)',
      en: 'Chinese (Traditional)',
      ru: 'китайский (традиционное письмо)',
      ar: 'الصينية (التقليدية)',
    },
  },
  yue: { autonym: '廣東話', name: { ar: 'الكانتونية' } },
  // Myanmar. CLDR has no Karen.
  my: { autonym: 'မြန်မာဘာသာ' },
  kar: {
    autonym: 'ကညီ',
    name: { fi: 'karen', sv: 'karenska', en: 'Karen', ru: 'каренский', uk: 'каренська', ar: 'الكارينية' },
  },
  ksw: {
    autonym: 'ကညီကျိာ်',
    name: {
      fi: 'karen (s’gaw)',
      sv: 'karenska (s’gaw)',
      en: 'Karen (S’gaw)',
      ru: 'каренский (сго)',
      uk: 'каренська (сго)',
      ar: 'الكارينية (سغاو)',
    },
  },
  rhg: { autonym: 'Ruáingga', name: { fi: 'rohingya', sv: 'rohingya', uk: 'рохінджа' } },
  // Asia
  fil: {
    autonym: 'Tagalog / Filipino',
    name: {
      fi: 'tagalog (filipino)',
      sv: 'tagalog (filippinska)',
      en: 'Tagalog (Filipino)',
      ru: 'тагальский (филиппинский)',
      uk: 'тагальська (філіппінська)',
      ar: 'التاغالوغية (الفلبينية)',
    },
  },
  bn: { name: { en: 'Bengali' } },
  id: { autonym: 'Bahasa Indonesia' },
  // CLDR's Arabic name of Malay means "Malaysian".
  ms: { autonym: 'Bahasa Melayu', name: { ar: 'الملايوية' } },
  // Caucasus and Central Asia: the language's own name, not only the adjective.
  az: { autonym: 'azərbaycan dili' },
  uz: { autonym: 'oʻzbek tili' },
  kk: { name: { ar: 'الكازاخية' } },
  // Africa
  om: { autonym: 'Afaan Oromoo' },
  rw: { name: { fi: 'ruanda (kinyarwanda)', sv: 'kinyarwanda', ar: 'الكينيارواندية' } },
  rn: { name: { fi: 'rundi (kirundi)', sv: 'kirundi', en: 'Kirundi', ar: 'الكيروندية' } },
  ln: { name: { ar: 'اللينغالا' } },
  lg: { name: { fi: 'luganda', en: 'Luganda', ru: 'луганда', uk: 'луганда', ar: 'اللوغندية' } },
  ig: { name: { ar: 'الإيغبو' } },
  ak: {
    autonym: 'Akan (Twi)',
    name: {
      fi: 'akan (twi)',
      sv: 'akan (twi)',
      en: 'Akan (Twi)',
      ru: 'акан (тви)',
      uk: 'акан (тві)',
      ar: 'الأكانية (توي)',
    },
  },
  // Roma: the names that Roma organisations use.
  rom: {
    autonym: 'Romani čhib',
    name: { en: 'Romani', ru: 'цыганский (романи)', uk: 'ромська', ar: 'لغة الروما' },
  },
  rmf: {
    autonym: 'kaalengo tšimb',
    name: {
      fi: 'romani (Suomen romanikieli)',
      sv: 'romani (finländsk romani)',
      en: 'Romani (Finnish Romani)',
      ru: 'цыганский (финский романи)',
      uk: 'ромська (фінська)',
      ar: 'لغة الروما الفنلندية',
    },
  },
  // Sámi: the spelling of the Sámi Parliament in English; one word order in Ukrainian and Arabic.
  se: { name: { en: 'Northern Sámi', ar: 'السامية الشمالية' } },
  smn: { name: { en: 'Inari Sámi', uk: 'інарі-саамська', ar: 'السامية الإينارية' } },
  sms: {
    autonym: 'nuõrttsääʹmǩiõll',
    name: { en: 'Skolt Sámi', uk: 'колтта-саамська', ar: 'السامية السكولتية' },
  },
  // Sign languages are not in CLDR.
  fse: {
    autonym: 'suomalainen viittomakieli',
    name: {
      fi: 'suomalainen viittomakieli',
      sv: 'finskt teckenspråk',
      en: 'Finnish Sign Language',
      ru: 'финский жестовый язык',
      uk: 'фінська жестова мова',
      ar: 'لغة الإشارة الفنلندية',
    },
  },
  fss: {
    autonym: 'finlandssvenskt teckenspråk',
    name: {
      fi: 'suomenruotsalainen viittomakieli',
      sv: 'finlandssvenskt teckenspråk',
      en: 'Finland-Swedish Sign Language',
      ru: 'финляндско-шведский жестовый язык',
      uk: 'фінляндсько-шведська жестова мова',
      ar: 'لغة الإشارة الفنلندية السويدية',
    },
  },
  ils: {
    autonym: 'International Sign',
    name: {
      fi: 'kansainvälinen viittominen',
      sv: 'internationella tecken',
      en: 'International Sign',
      ru: 'международный жестовый язык',
      uk: 'міжнародна жестова мова',
      ar: 'لغة الإشارة الدولية',
    },
  },
};
