import type { ServiceDetail } from '../model/card.ts';
import type { SheetLine } from '../model/handoffPage.ts';
import { isInterfaceLanguage } from '../model/languageTag.ts';
import { offerHows } from '../model/vocabulary.ts';
import { languageByTag } from '../reference/languages.ts';
import { nameIn } from '../reference/names.ts';
import { offerFor } from './languageOffers.ts';
import type { SheetWriter } from './sheetWriter.ts';

/** A language's own name on the client's side, and its name in the official's language on the other. */
function nameOf(tag: string, { reader, client }: SheetWriter): SheetLine {
  const language = languageByTag(tag);
  if (reader === client || !isInterfaceLanguage(reader))
    return { kind: 'title', text: language?.autonym ?? tag, ...(language && { lang: tag }) };
  return { kind: 'title', text: language ? nameIn(language.name, reader) : tag };
}

/** How the client is served in their language, and on which channels; nothing where no language is chosen. */
export function languageLines({ card }: ServiceDetail, writer: SheetWriter): SheetLine[] {
  const { texts, kindNames, client } = writer;
  if (!client) return [];
  const offered = card.channels.map((channel) => ({ channel, how: offerFor(channel, client)?.how }));
  const ways = offerHows.flatMap((how): SheetLine[] => {
    const kinds = offered.filter((one) => one.how === how).map(({ channel }) => channel.kind);
    return kinds.length > 0 ? [{ kind: 'fact', label: texts[how], text: kindNames(kinds) }] : [];
  });
  const interprets = card.channels.filter(({ interpreterOnRequest }) => interpreterOnRequest);
  const onRequest: SheetLine[] =
    interprets.length > 0
      ? [
          {
            kind: 'fact',
            label: texts.interpreterOnRequest,
            text: kindNames(interprets.map(({ kind }) => kind)),
          },
        ]
      : [];
  const hasMore = ways.length === 0 && card.channels.some(({ moreLanguages }) => moreLanguages);
  const more: SheetLine[] = hasMore ? [{ kind: 'text', text: texts.otherLanguages }] : [];
  const isKnown = ways.length + onRequest.length > 0;
  const unknown: SheetLine[] = isKnown ? [] : [{ kind: 'text', text: texts.languageUnknown }];
  return [nameOf(client, writer), ...ways, ...onRequest, ...more, ...unknown];
}
