import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { ListedReport, ReportsData } from '../../../../data/model/reportPages.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { pagePath } from '../../navigation.ts';
import { CsrfField } from '../CsrfField.tsx';
import styles from '../items.module.css';
import { useActorName } from '../useActorName.ts';

interface ReportItemProps {
  item: ListedReport;
  frame: FrameData;
  fault: ReportsData['fault'];
}

/** One report: about what, what was said, where it is put right, and how it was closed. */
export function ReportItem({ item, frame, fault }: ReportItemProps) {
  const t = useTranslations('reports');
  const tReport = useTranslations('report');
  const language = useLanguage();
  const moment = useMoment();
  const placeName = usePlaceName();
  const actorName = useActorName();
  const { service, closed } = item;
  return (
    <li className={styles.item}>
      <h2>
        <a className={styles.name} href={pagePath(language, `review/services/${service.id}`)}>
          <LocalizedText text={service.name} />
        </a>
      </h2>
      <p className={styles.facts}>
        {service.municipality && <bdi>{placeName(service.municipality)}</bdi>}
        <time dateTime={item.createdAt}>{moment(item.createdAt)}</time>
      </p>
      <p>
        <strong>{tReport(`topic.${item.topic}`)}</strong>
      </p>
      {item.message && (
        <blockquote className={styles.said} lang={item.language} dir="auto">
          {item.message}
        </blockquote>
      )}
      {item.email && (
        <p>
          {t('answerTo')}{' '}
          <a className={styles.link} href={`mailto:${item.email}`}>
            {item.email}
          </a>
        </p>
      )}
      <p className={styles.links}>
        <a href={pagePath(language, `review/services/${service.id}`)}>{t('history')}</a>
        {service.isPublic && <a href={pagePath(language, `services/${service.slug}`)}>{t('publicPage')}</a>}
      </p>
      {closed ? (
        <>
          <p className={styles.facts}>
            {t('closedBy', { who: actorName(closed.by), when: moment(closed.at) })}
          </p>
          {closed.note && (
            <p>
              <bdi>{closed.note}</bdi>
            </p>
          )}
        </>
      ) : (
        <form method="post" className={styles.form} noValidate>
          <CsrfField frame={frame} />
          <input type="hidden" name="id" value={item.id} />
          <Field
            label={t('note')}
            hint={t('noteHint')}
            fault={fault?.code === 'note-missing' ? t('noteMissing') : undefined}
          >
            {(ids) => (
              <input {...ids} name="note" maxLength={1000} defaultValue={fault?.note ?? ''} required />
            )}
          </Field>
          <button type="submit" className={buttonClass('primary')}>
            {t('close')}
          </button>
        </form>
      )}
    </li>
  );
}
