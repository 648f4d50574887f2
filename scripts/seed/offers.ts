import type { OfferedLanguage } from '../../data/model/channel.ts';
import type { ChannelKind, OfferHow } from '../../data/model/vocabulary.ts';
import type { Municipality } from '../../data/reference/municipalities.ts';
import { languageHours } from './hourPatterns.ts';
import { type Random, weighted, weightedKey } from './random.ts';

/** Beyond Finnish, Swedish and English, the most offered first; the n-th is offered 1/n times as often as the first. */
const otherLanguages = [
  'ru',
  'ar',
  'so',
  'et',
  'uk',
  'fa',
  'ckb',
  'fa-AF',
  'tr',
  'vi',
  'zh',
  'kmr',
  'th',
  'sq',
  'es',
  'fr',
  'ti',
  'ur',
  'sw',
  'ps',
  'pl',
  'ro',
  'am',
  'bn',
  'pt',
  'my',
  'hi',
  'ne',
  'fil',
  'bs',
  'de',
  'hu',
  'it',
  'rw',
  'ta',
  'ln',
  'ka',
  'az',
  'om',
  'bg',
  'lv',
  'lt',
  'ko',
  'ja',
  'mn',
  'rhg',
  'ksw',
  'uz',
  'kk',
  'rn',
];

const drawOther = weighted(otherLanguages, (_, index) => 1 / (index + 1));
const drawHow = weightedKey<OfferHow>({ staff: 60, interpreter: 32, written: 8 });
const drawHours = weighted(languageHours, (_, index) => 1 / (index + 1));

/** The languages of a service as its desk has them: one or both official ones, often English, and some others. */
export function drawOffers(random: Random, { languages }: Municipality): OfferedLanguage[] {
  const offers = new Map<string, OfferedLanguage>();
  const add = (tag: string, how: OfferHow) => offers.set(tag, offers.get(tag) ?? { tag, how });
  for (const tag of ['fi', 'sv']) {
    if (random.chance(languages.includes(tag) ? 0.96 : 0.08)) add(tag, 'staff');
  }
  if (random.chance(0.75)) add('en', 'staff');
  while (random.chance(0.68)) add(drawOther(random), drawHow(random));
  if (offers.size === 0) add(languages[0] ?? 'fi', 'staff');
  for (const offer of offers.values()) {
    const isSometimes = offer.how !== 'written' && offer.tag !== 'fi' && random.chance(0.12);
    if (isSometimes) offer.hours = drawHours(random);
  }
  return [...offers.values()];
}

/** What of a service's languages one of its channels offers: nothing written by telephone, only writing by e-mail. */
export function offersOfChannel(
  random: Random,
  kind: ChannelKind,
  offers: OfferedLanguage[],
): OfferedLanguage[] {
  if (kind === 'visit') return offers;
  if (kind === 'phone' || kind === 'video') {
    return offers.filter(({ how }, index) => how !== 'written' && (index === 0 || random.chance(0.8)));
  }
  return offers
    .filter(({ how }, index) => index === 0 || (how !== 'interpreter' && random.chance(0.6)))
    .map(({ tag }) => ({ tag, how: kind === 'chat' ? ('staff' as const) : ('written' as const) }));
}
