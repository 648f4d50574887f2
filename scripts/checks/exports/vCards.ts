import { parseVCards, type VCard4 } from 'vcard4-ts';
import type { PublicService } from '../../../data/model/service.ts';
import { cellText, type Feature, type TextRecord } from './records.ts';

const each = (values: Iterable<string>) => cellText([...new Set(values)]);
const isLanguageLine = (line: string) => /^(staff|interpreter|written): /.test(line);

function toRecord(card: VCard4): TextRecord {
  const {
    UID,
    FN,
    ORG,
    TEL = [],
    EMAIL = [],
    LANG = [],
    GEO,
    URL = [],
    ADR = [],
    NOTE = [],
    nags = [],
  } = card;
  return {
    id: UID?.value.replace('urn:uuid:', '') ?? '',
    name: FN[0].value,
    organization_name: ORG?.[0].value.join(';') ?? '',
    phones: each(TEL.map(({ value }) => `tel:${value}`)),
    emails: each(EMAIL.map(({ value }) => value)),
    languages: each(LANG.map(({ value }) => value).sort()),
    position: GEO?.[0]?.value ?? '',
    page_url: URL.at(-1)?.value ?? '',
    addresses: each(
      ADR.map(({ value }) => `${value.streetAddress?.join(',') ?? ''} ${value.postalCode}`.trim()),
    ),
    note: NOTE.flatMap(({ value }) => value.split('\n').filter((line) => !isLanguageLine(line))).join('\n'),
    faults: nags.map(({ key }) => key).join(),
  };
}

/** The cards as a reader that knows nothing of ours finds them. */
export function readVCards(text: string): TextRecord[] {
  return parseVCards(text).vCards?.map(toRecord) ?? [];
}

/** What a card should say of a service. */
export function cardOf(service: PublicService, { id, geometry, properties }: Feature): TextRecord {
  const [lng, lat] = geometry.coordinates;
  const list = (field: string) => (properties[field] ?? []) as string[];
  return {
    id,
    name: cellText(properties.name),
    organization_name: cellText(properties.organization_name),
    phones: each(list('phones')),
    emails: each(list('emails')),
    languages: each(['staff', 'interpreter', 'written'].flatMap((how) => list(`languages_${how}`)).sort()),
    position: `geo:${lat},${lng}`,
    page_url: cellText(properties.page_url),
    addresses: each(
      service.channels.flatMap((channel) =>
        channel.kind === 'visit'
          ? [`${channel.address.street ?? ''} ${channel.address.postalCode ?? ''}`.trim()]
          : [],
      ),
    ),
    note: [...list('opening_hours'), ...list('opening_hours_note')].join('\n'),
    faults: '',
  };
}
