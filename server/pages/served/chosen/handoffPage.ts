import { LRUCache } from 'lru-cache';
import { toString as toQrSvg } from 'qrcode';
import { messageText } from '../../../../data/handoff/messageText.ts';
import { placeMap } from '../../../../data/handoff/placeMap.ts';
import { sheetSide } from '../../../../data/handoff/sheetSide.ts';
import { sheetTextsFor } from '../../../../data/handoff/sheetTexts.ts';
import type { ServiceDetail } from '../../../../data/model/card.ts';
import { chosenSearch, parseChosen } from '../../../../data/model/chosenServices.ts';
import type { HandoffData, HandoffSheet, PlaceMap } from '../../../../data/model/handoffPage.ts';
import {
  canonicalTag,
  type InterfaceLanguage,
  isInterfaceLanguage,
} from '../../../../data/model/languageTag.ts';
import { bundledLand } from '../../../basemap/bundledLand.ts';
import type { Directory } from '../../../directory/directory.ts';
import type { ServedPage } from '../servedPage.ts';
import { chooseServices, withFaults } from './chooseServices.ts';
import { clientLanguages } from './clientLanguages.ts';

/** As many as a client can take along and an official can look over. */
const maxHandoffServices = 5;

interface Sheet {
  detail: ServiceDetail;
  client: string | null;
  language: InterfaceLanguage;
  baseUrl: string;
}

/**
 * Where a client reads on: the service's page where it is in their language; else this sheet, whose words are; else the
 * service's page in English.
 */
function clientUrl({ detail, client, language, baseUrl }: Sheet): string {
  const { slug } = detail.service;
  const { lang } = sheetTextsFor(client ?? language);
  const isOwn = client !== null && !isInterfaceLanguage(lang);
  const path = isOwn ? `/en/handoff${chosenSearch([slug], { client })}#sheet` : `/${lang}/services/${slug}`;
  return new URL(path, baseUrl).href;
}

/**
 * What an official gives a client: a service on one page, in the client's language beside the official's. Nothing about
 * the client is asked or kept; the address says no more than the services and a language.
 */
export function handoffPage({ directory }: { directory: Directory }): ServedPage {
  /** A map is drawn in some 20 ms, and a service seldom moves. */
  const maps = new LRUCache<string, PlaceMap>({ max: 300 });

  function mapOf({ card }: ServiceDetail, language: InterfaceLanguage): PlaceMap | null {
    if (!card.channels.some(({ kind }) => kind === 'visit')) return null;
    const { position, isExact, municipality } = card;
    const reader = language === 'sv' ? 'sv' : 'fi';
    const key = [position.lat, position.lng, isExact, municipality.code, reader].join();
    const known = maps.get(key);
    if (known) return known;
    const options = { ...position, isExact, code: municipality.code };
    const map = placeMap(bundledLand(), { ...options, nameOf: (name) => name[reader] });
    maps.set(key, map);
    return map;
  }

  async function sheetOf(sheet: Sheet): Promise<HandoffSheet> {
    const { detail, client, language } = sheet;
    const url = clientUrl(sheet);
    const clientSide = sheetSide(detail, client ?? language, client);
    const isAlike = client === null || clientSide.lang === language;
    return {
      slug: detail.service.slug,
      sides: isAlike ? [clientSide] : [clientSide, sheetSide(detail, language, client)],
      map: mapOf(detail, language),
      url,
      qrSvg: await toQrSvg(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
      message: messageText(clientSide, url),
    };
  }

  return {
    path: 'handoff',
    async load({ url, language, now, baseUrl }) {
      const parameters = parseChosen(url.searchParams, ['client']);
      const asked = parameters.own.client;
      const tag = asked === undefined ? undefined : canonicalTag(asked);
      const client = tag ?? parameters.query.speaks[0] ?? null;
      const choice = await chooseServices(directory.current(), parameters, { most: maxHandoffServices, now });
      const { details, chosen, status } = withFaults(choice, tag === null ? ['client'] : []);
      const sheets = details.map((detail) => sheetOf({ detail, client, language, baseUrl }));
      const data: HandoffData = {
        chosen,
        client,
        languages: clientLanguages(language),
        sheets: await Promise.all(sheets),
      };
      return { data, status, shared: true };
    },
  };
}
