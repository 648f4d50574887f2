import { useTranslations } from 'use-intl';
import { phoneText } from '../../../../data/model/phoneText.ts';
import type { SubmissionData } from '../../../../data/model/reviewPages.ts';
import { hasText } from '../../../i18n/hasText.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { pagePath } from '../../navigation.ts';
import styles from './submission.module.css';

const isWebAddress = (url: string) => /^https?:\/\//i.test(url);

/** Who sent it in, whether their address is confirmed, and where the facts come from. */
export function Origin({ page }: { page: SubmissionData }) {
  const t = useTranslations('review');
  const moment = useMoment();
  const language = useLanguage();
  const { sender, source, service, note } = page;
  return (
    <section aria-labelledby="origin">
      <h2 id="origin">{t('originTitle')}</h2>
      <dl className={styles.facts}>
        <dt>{t('receivedAt')}</dt>
        <dd>{moment(page.receivedAt)}</dd>
        {sender && (
          <>
            <dt>{t('senderTitle')}</dt>
            <dd>
              <bdi>{sender.name}</bdi>
              {sender.role && <bdi>{sender.role}</bdi>}
              <a href={`mailto:${encodeURIComponent(sender.email)}`}>
                <bdi>{sender.email}</bdi>
              </a>
              {sender.phone && <bdi dir="ltr">{phoneText(sender.phone)}</bdi>}
            </dd>
            <dt>{t('filter.confirmed')}</dt>
            <dd>{page.confirmedAt ? moment(page.confirmedAt) : t('unconfirmed')}</dd>
          </>
        )}
        <dt>{t('sourceTitle')}</dt>
        <dd>
          <span>
            {hasText(t, `source.${source.kind}`) ? t(`source.${source.kind}` as 'source.form') : source.kind}
          </span>
          {source.url && isWebAddress(source.url) ? (
            <a href={source.url} rel="external noreferrer nofollow">
              <bdi>{source.title ?? source.url}</bdi>
            </a>
          ) : (
            source.title && <bdi>{source.title}</bdi>
          )}
        </dd>
        {note && (
          <>
            <dt>{t('noteTitle')}</dt>
            <dd className={styles.text} dir="auto">
              {note}
            </dd>
          </>
        )}
        {service && (
          <>
            <dt>{t('serviceTitle')}</dt>
            <dd>
              <a href={pagePath(language, `review/services/${service.id}`)}>
                {t('historyLink', { number: service.revision })}
              </a>
              {service.state !== 'archived' && (
                <a href={pagePath(language, `services/${service.slug}`)}>{t('publicPage')}</a>
              )}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
