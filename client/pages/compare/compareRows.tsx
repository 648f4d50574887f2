import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { CompareData, ComparedService } from '../../../data/model/comparePage.ts';
import { useTimes } from '../../cards/useTimes.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useShell } from '../ShellContext.tsx';
import { useTimeTexts } from './useTimeTexts.ts';

export interface CompareRow {
  id: string;
  head: string;
  /** In the order of the services. */
  cells: { content: ReactNode; isGood?: boolean }[];
  /** What the services say is not the same. */
  isDifferent: boolean;
}

/** The rows of the comparison; those of what was not asked for are left out. */
export function useCompareRows(data: CompareData): CompareRow[] {
  const t = useTranslations();
  const format = useFormatter();
  const shell = useShell();
  const { partialDate } = useTimes();
  const { openingText } = useTimeTexts();
  const { services } = data.comparison;
  const kindNames = (kinds: ComparedService['kinds']) =>
    format.list(kinds.map((kind) => t(`filters.kind.${kind}`)));
  const namesOf = (ids: string[], entries: { id: string; name: string }[]) =>
    ids.map((id) => entries.find((entry) => entry.id === id)?.name ?? id);

  const row = (
    id: string,
    head: string,
    cellOf: (service: ComparedService) => { content: ReactNode; key: unknown; isGood?: boolean },
  ): CompareRow => {
    const cells = services.map(cellOf);
    const isDifferent = new Set(cells.map(({ key }) => JSON.stringify(key))).size > 1;
    return { id, head, cells, isDifferent };
  };
  const lines = (texts: string[]) =>
    texts.length === 0 ? t('compare.notKnown') : texts.map((text) => <p key={text}>{text}</p>);

  return [
    ...(data.client === null
      ? []
      : [
          row('language', t('compare.language'), ({ ways, moreLanguages }) => ({
            key: ways,
            isGood: (ways?.length ?? 0) > 0,
            content: ways?.length
              ? ways.map(({ how, kinds }) => (
                  <p key={how}>
                    <b>{t(`compare.how.${how}`)}</b>: {kindNames(kinds)}
                  </p>
                ))
              : t(moreLanguages ? 'compare.maybe' : 'compare.notOffered'),
          })),
        ]),
    ...(data.serves === null
      ? []
      : [
          row('area', t('compare.area'), ({ area }) => ({
            key: area,
            isGood: area !== 'outside',
            content: t(`compare.areas.${area ?? 'outside'}`),
          })),
          row('km', t('compare.distance'), ({ km, isExact }) => ({
            key: km === null ? null : Math.round(km),
            content:
              km === null
                ? t('compare.noVisit')
                : `${t('card.km', { km: Math.round(km) })}${isExact ? '' : ` (${t('compare.about')})`}`,
          })),
        ]),
    row('open', t('compare.open'), ({ opening }) => ({
      key: opening,
      isGood: opening.kind === 'open',
      content: openingText(opening),
    })),
    row('access', t('compare.access'), ({ access }) => ({
      key: access,
      content: lines(access.map((way) => t(way === 'walk-in' ? 'card.walkIn' : 'card.byAppointment'))),
    })),
    row('channels', t('card.ways'), ({ kinds, phone }) => ({
      key: kinds,
      content: (
        <>
          <p>{kindNames(kinds)}</p>
          {phone && (
            <p>
              <a href={`tel:${phone.value}`}>
                <bdi dir="ltr">{phone.display}</bdi>
              </a>
            </p>
          )}
        </>
      ),
    })),
    row('topics', t('service.topics'), ({ topics }) => ({
      key: topics,
      content: lines(namesOf(topics, shell.topics)),
    })),
    row('audiences', t('service.audiences'), ({ audiences }) => ({
      key: audiences,
      content: lines(namesOf(audiences, shell.audiences)),
    })),
    row('accessibility', t('service.accessibility'), ({ wheelchair, accessibilityNote }) => ({
      key: [wheelchair, accessibilityNote],
      content:
        wheelchair || accessibilityNote ? (
          <>
            {wheelchair && <p>{t(`service.wheelchair.${wheelchair}`)}</p>}
            {accessibilityNote && (
              <p>
                <LocalizedText text={accessibilityNote} />
              </p>
            )}
          </>
        ) : (
          t('compare.notKnown')
        ),
    })),
    row('price', t('service.price'), ({ price }) => ({
      key: price,
      content: price ? (
        <>
          {price.isFree && <p>{t('service.free')}</p>}
          {price.note && (
            <p>
              <LocalizedText text={price.note} />
            </p>
          )}
        </>
      ) : (
        t('compare.notKnown')
      ),
    })),
    row('fresh', t('compare.fresh'), ({ confirmed, sourceDate }) => ({
      key: [confirmed?.on, confirmed?.by, sourceDate],
      content: confirmed
        ? t(confirmed.by === 'provider' ? 'card.confirmedByProvider' : 'card.confirmedByEditor', {
            date: partialDate(confirmed.on),
          })
        : sourceDate
          ? t('card.unconfirmedFrom', { date: partialDate(sourceDate) })
          : t('card.unconfirmed'),
    })),
  ];
}
