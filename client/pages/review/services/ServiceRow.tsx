import { useFormatter, useTranslations } from 'use-intl';
import type { ServicesData } from '../../../../data/model/serviceListPages.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { pagePath } from '../../navigation.ts';
import { ListRow } from '../list/ListRow.tsx';

/** One service in the list of all. */
export function ServiceRow({ service }: { service: ServicesData['items'][number] }) {
  const t = useTranslations('review');
  const tDiff = useTranslations('diff');
  const language = useLanguage();
  const format = useFormatter();
  const placeName = usePlaceName();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'short' });
  const { id, name, slug, municipality, state, number, revisedAt, confirmedOn } = service;
  return (
    <ListRow
      href={pagePath(language, `review/services/${id}`)}
      name={<LocalizedText text={name} />}
      facts={
        <>
          <bdi>{slug}</bdi>
          {municipality && <bdi>{placeName(municipality)}</bdi>}
          <span>{t('revisedOn', { number, date: day(revisedAt) })}</span>
          <span>{confirmedOn ? t('confirmedOn', { date: day(confirmedOn) }) : t('neverConfirmed')}</span>
        </>
      }
      marks={[{ text: tDiff(`value.${state}` as 'value.published') }]}
    />
  );
}
