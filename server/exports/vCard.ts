import ICAL from 'ical.js';
import type { Channel } from '../../data/model/channel.ts';
import { pickText } from '../../data/model/pickText.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import type { ExportRow } from './ExportRow.ts';
import { hoursNotesOf, hoursOf, languageName, tagsOf } from './fields/channelFields.ts';
import { providerNameOf } from './fields/identityFields.ts';
import { toCell } from './fields/toCell.ts';

// The space that begins a folded line counts too (RFC 6350, 3.2: 75 octets); the package does not count it.
ICAL.foldLength = 74;

type Value = string | string[];

const cleaned = (value: Value): Value =>
  Array.isArray(value) ? value.map((part) => String(toCell(part))) : String(toCell(value));

function add(
  card: ICAL.Component,
  name: string,
  value: Value,
  parameters: Record<string, string> = {},
): void {
  const property = new ICAL.Property(name, card);
  for (const [parameter, text] of Object.entries(parameters)) property.setParameter(parameter, text);
  property.setValue(cleaned(value));
  card.addProperty(property);
}

function addChannel(card: ICAL.Component, channel: Channel, { reader }: ExportRow): void {
  if ('phone' in channel && channel.phone) add(card, 'tel', channel.phone, { type: 'work' });
  if ('email' in channel && channel.email) add(card, 'email', channel.email, { type: 'work' });
  if ('url' in channel && channel.url) add(card, 'url', channel.url);
  if (channel.kind === 'visit') {
    const { street = '', postalCode = '', municipalityCode } = channel.address;
    const town = pickText(municipalityByCode(municipalityCode)?.name ?? {}, reader).text;
    add(card, 'adr', ['', '', street, town, '', postalCode, 'Finland'], { type: 'work' });
  }
}

/** What no property of a vCard holds: how languages are offered, and the hours. */
function noteOf(row: ExportRow): string {
  const named = (tags: string[]) => tags.map((tag) => languageName(tag, row)).join(', ');
  const languages = (['staff', 'interpreter', 'written'] as const)
    .map((how) => ({ how, tags: tagsOf(row, how) }))
    .filter(({ tags }) => tags.length > 0)
    .map(({ how, tags }) => `${how}: ${named(tags)}`);
  return [...languages, ...hoursOf(row), ...hoursNotesOf(row)].join('\n');
}

function toVCard(row: ExportRow): string {
  const { service, card: short, reader } = row;
  const card = new ICAL.Component('vcard');
  add(card, 'version', '4.0');
  add(card, 'uid', `urn:uuid:${service.id}`);
  add(card, 'kind', 'org');
  add(card, 'fn', pickText(service.name, reader).text);
  add(card, 'org', providerNameOf(row));
  for (const channel of service.channels) addChannel(card, channel, row);
  add(card, 'geo', `geo:${short.position.lat},${short.position.lng}`);
  for (const tag of tagsOf(row, 'staff', 'interpreter', 'written')) add(card, 'lang', tag);
  const note = noteOf(row);
  if (note) add(card, 'note', note);
  add(card, 'url', row.pageUrl);
  add(card, 'source', row.pageUrl);
  return `${card.toString()}\r\n`;
}

/** Rows as vCards 4.0 (RFC 6350), one for each service. */
export async function* toVCards(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield toVCard(row);
}
