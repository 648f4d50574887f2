import { useTranslations } from 'use-intl';
import { isRecord } from '../../data/model/matchChannels.ts';
import { phoneText } from '../../data/model/phoneText.ts';
import type { PlaceNames } from '../../data/model/reviewPages.ts';
import { type OfferHow, offerHows } from '../../data/model/vocabulary.ts';
import { useTimes } from '../cards/useTimes.ts';
import { useHoursLines } from '../forms/hours/useHoursLines.ts';
import { hasText } from '../i18n/hasText.ts';
import { usePlaceName } from '../i18n/usePlaceName.ts';
import { useShell } from '../pages/ShellContext.tsx';

interface DiffValueProps {
  field: string;
  value: unknown;
  places: PlaceNames;
}

/** As exact as its source: a day, a month or a year. */
const isDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const asText = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Texts that are written left to right in every language. */
const technical = /^(phone|email|url|bookingUrl|ptvId|slug|addressPosition|authorityContact)/;

/** A value of a document in the reader's words; whatever was sent in is shown as text. */
export function DiffValue({ field, value, places }: DiffValueProps) {
  const write = useWrittenValue(field, places);
  const items = Array.isArray(value) ? value : [value];
  const dir = technical.test(field) ? 'ltr' : 'auto';
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the values of a diff never change
    <span key={index} dir={dir}>
      {write(item)}
    </span>
  ));
}

/** Writes one value of a field. */
function useWrittenValue(field: string, places: PlaceNames): (value: unknown) => string {
  const t = useTranslations('diff');
  const tHow = useTranslations('filters');
  const { topics, audiences, providerTypes } = useShell();
  const placeName = usePlaceName();
  const hoursLines = useHoursLines();
  const { partialDate } = useTimes();
  const named = new Map<string, { id: string; name: string }[]>([
    ['topics', topics],
    ['audiences', audiences],
    ['providerType', providerTypes],
  ]);

  const day = (value: unknown) =>
    typeof value === 'string' && isDate.test(value) ? partialDate(value) : asText(value);

  function writeHours(value: unknown): string {
    const rules = (Array.isArray(value) ? value : [value]).map(asText);
    const lines = field === 'hours' ? rules.flatMap((rule) => hoursLines(rule)) : hoursLines('', rules);
    return lines.join('\n');
  }

  function writeProvenance({ source, confirmed }: Record<string, unknown>): string {
    const kind = isRecord(source) ? String(source.kind) : '';
    const date = isRecord(source) ? day(source.date) : '';
    const name = hasText(t, `source.${kind}`) ? t(`source.${kind}` as 'source.editor') : kind;
    const on = isRecord(confirmed) ? day(confirmed.on) : '';
    const isByProvider = isRecord(confirmed) && confirmed.by === 'provider';
    const word = on && (isByProvider ? t('confirmedByProvider', { on }) : t('confirmedByEditor', { on }));
    return [`${name} ${date}`.trim(), word].filter(Boolean).join(' · ');
  }

  return (value) => {
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (field === 'languages' && isRecord(value)) {
      const isKnown = (offerHows as readonly unknown[]).includes(value.how);
      const name = isKnown ? tHow(`howKind.${value.how as OfferHow}`) : String(value.how);
      return value.hours === undefined ? name : `${name}, ${hoursLines(asText(value.hours)).join(', ')}`;
    }
    if (field === 'addressPosition' && isRecord(value)) return `${value.lat}, ${value.lng}`;
    if (field === 'links' && isRecord(value)) {
      return isRecord(value.title) ? Object.values(value.title).join(' / ') : t('linkAlone');
    }
    if (field === 'provenance' && isRecord(value)) return writeProvenance(value);
    if (field === 'hours' || field === 'exceptions') return writeHours(value);
    if (typeof value !== 'string') return JSON.stringify(value);
    if (/phone$/i.test(field) || field === 'channelOrder') return phoneText(value);
    if (/(On|reopensOn)$/.test(field)) return day(value);
    const id = named.get(field)?.find((entry) => entry.id === value);
    if (id) return id.name;
    const isPlace = /(MunicipalityCode|AreaCodes)$/.test(field) && Object.hasOwn(places, value);
    const place = isPlace ? places[value] : undefined;
    if (place) return `${placeName(place)} (${value})`;
    const isWord = /^[a-z-]+$/.test(value) && hasText(t, `value.${value}`);
    return isWord ? t(`value.${value}` as 'value.published') : value;
  };
}
