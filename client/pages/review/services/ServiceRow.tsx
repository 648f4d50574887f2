import { useFormatter, useTranslations } from 'use-intl';
import type { ServicesData } from '../../../../data/model/reviewPages.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { pagePath } from '../../navigation.ts';
import styles from '../queue/queue.module.css';

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
    <li className={styles.row}>
      <div className={styles.what}>
        <a href={pagePath(language, `review/services/${id}`)} className={styles.name}>
          <LocalizedText text={name} />
        </a>
        <p className={styles.facts}>
          <bdi>{slug}</bdi>
          {municipality && <bdi>{placeName(municipality)}</bdi>}
          <span>{t('revisedOn', { number, date: day(revisedAt) })}</span>
          <span>{confirmedOn ? t('confirmedOn', { date: day(confirmedOn) }) : t('neverConfirmed')}</span>
        </p>
      </div>
      <ul role="list" className={styles.marks}>
        <li>{tDiff(`value.${state}` as 'value.published')}</li>
      </ul>
    </li>
  );
}
