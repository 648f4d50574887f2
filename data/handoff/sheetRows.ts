import type { CardChannel, ServiceDetail } from '../model/card.ts';
import type { Channel } from '../model/channel.ts';
import type { SheetLine, SheetRow, SheetText } from '../model/handoffPage.ts';
import { readableUrl } from '../model/readableUrl.ts';
import { hoursLines } from './hoursLines.ts';
import { languageLines } from './languageLines.ts';
import { dayMonthYear } from './sheetTimes.ts';
import { pickSheetText, type SheetWriter } from './sheetWriter.ts';

type Visit = Extract<Channel, { kind: 'visit' }>;

/** Finland's national journey planner. */
const journeyPlanner = 'opas.matka.fi';

const factOf = (label: string, { text, lang }: SheetText): SheetLine => ({
  kind: 'fact',
  label,
  text,
  ...(lang && { lang }),
});

function visitsOf({ service }: ServiceDetail): Visit[] {
  return service.channels.filter((channel): channel is Visit => channel.kind === 'visit');
}

/** One of what is the same in several channels. */
function unique(lines: SheetLine[]): SheetLine[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

function phoneLines({ card, service }: ServiceDetail, writer: SheetWriter): SheetLine[] {
  return card.channels.flatMap((channel, index): SheetLine[] => {
    if (channel.kind !== 'phone' || channel.value === null) return [];
    const label = service.channels[index]?.label;
    return [
      {
        kind: 'phone',
        ...(label && { label: pickSheetText(label, writer).text }),
        text: channel.display ?? channel.value,
        isLtr: true,
        href: `tel:${channel.value}`,
      },
    ];
  });
}

function whereLines(detail: ServiceDetail, { texts, reader }: SheetWriter): SheetLine[] {
  const visits = visitsOf(detail);
  const { card } = detail;
  if (visits.length === 0) return [{ kind: 'text', text: texts.remoteOnly }];
  const town = reader === 'sv' ? card.municipality.name.sv : card.municipality.name.fi;
  const lang = reader === 'sv' ? 'sv' : 'fi';
  const lines = visits.flatMap(({ address }): SheetLine[] => {
    const place = [address.postalCode, town].filter(Boolean).join(' ');
    return address.street
      ? [{ kind: 'title', text: `${address.street}, ${place}`, lang, isLtr: true }]
      : [
          { kind: 'title', text: place, lang, isLtr: true },
          { kind: 'text', text: texts.noAddress },
        ];
  });
  return unique(card.isExact ? lines : [...lines, { kind: 'text', text: texts.approximate }]);
}

function wayLines(detail: ServiceDetail, writer: SheetWriter): SheetLine[] {
  const { texts } = writer;
  const { wheelchair, note } = detail.service.accessibility ?? {};
  const visits = visitsOf(detail);
  const wheelchairText = {
    yes: texts.wheelchairYes,
    limited: texts.wheelchairLimited,
    no: texts.wheelchairNo,
  };
  return unique([
    ...visits.flatMap(({ address }) =>
      address.entrance ? [factOf(texts.entrance, pickSheetText(address.entrance, writer))] : [],
    ),
    ...(wheelchair ? [{ kind: 'text' as const, text: wheelchairText[wheelchair] }] : []),
    ...(note ? [{ kind: 'text' as const, ...pickSheetText(note, writer) }] : []),
    ...(visits.some(({ address }) => address.street)
      ? [{ ...factOf(texts.planner, { text: journeyPlanner }), isLtr: true }]
      : []),
  ]);
}

function onlineLines({ card }: ServiceDetail, { texts }: SheetWriter): SheetLine[] {
  const isOnline = ({ kind }: CardChannel) => kind !== 'visit' && kind !== 'phone';
  return unique(
    card.channels.filter(isOnline).flatMap(({ kind, value }): SheetLine[] => {
      if (value === null) return [];
      const scheme = kind === 'email' ? 'mailto:' : value.startsWith('+') ? 'tel:' : '';
      return [
        {
          kind: 'fact',
          label: texts[kind],
          text: readableUrl(value),
          isLtr: true,
          href: `${scheme}${value}`,
        },
      ];
    }),
  );
}

function bringLines(detail: ServiceDetail, { texts }: SheetWriter): SheetLine[] {
  if (visitsOf(detail).length === 0) return [];
  return [texts.bringId, texts.bringPapers, texts.bringSheet].map((text) => ({ kind: 'item', text }));
}

/** What to write to stands with the telephone, where there is one. */
function contactRows(detail: ServiceDetail, writer: SheetWriter): SheetRow[] {
  const phones = phoneLines(detail, writer);
  const online = onlineLines(detail, writer);
  const { phone, online: more } = writer.texts;
  return phones.length > 0
    ? [{ id: 'phone', head: phone, lines: [...phones, ...online] }]
    : [{ id: 'online', head: more, lines: online }];
}

/** What a sheet says of a service, in the order of a client's questions; rows without anything to say are left out. */
export function sheetRows(detail: ServiceDetail, writer: SheetWriter): SheetRow[] {
  const { texts } = writer;
  const dated = { ...factOf(texts.dated, { text: dayMonthYear(new Date(detail.now)) }), isLtr: true };
  const notes: SheetLine[] = detail.card.confirmed ? [] : [{ kind: 'text', text: texts.callFirst }];
  const rows: SheetRow[] = [
    ...contactRows(detail, writer),
    { id: 'where', head: texts.where, lines: whereLines(detail, writer) },
    { id: 'when', head: texts.when, lines: hoursLines(detail, writer) },
    { id: 'language', head: texts.language, lines: languageLines(detail, writer) },
    { id: 'way', head: texts.way, lines: wayLines(detail, writer) },
    { id: 'bring', head: texts.bring, lines: bringLines(detail, writer) },
    { id: 'note', head: '', lines: [...notes, dated] },
  ];
  return rows.filter(({ lines }) => lines.length > 0);
}
