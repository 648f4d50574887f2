import { useFormatter, useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { ServicesData } from '../../../../data/model/reviewPages.ts';
import { diffTexts } from '../../../diff/diffTexts.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import styles from '../queue/queue.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';

const states = ['published', 'temporarily-closed', 'archived'] as const;

/** All services, archived ones too, and the list of those that nobody has confirmed for long. */
function ServicesPage() {
  const t = useTranslations('review');
  const tDiff = useTranslations('diff');
  const language = useLanguage();
  const format = useFormatter();
  const placeName = usePlaceName();
  const { frame, page } = useSignedInPage<ServicesData>();
  const { choices } = page;
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'short' });
  return (
    <ReviewFrame frame={frame} title={t('servicesTitle')}>
      <form method="get" aria-label={t('filters')} className={styles.filters}>
        <Field label={t('filter.q')}>
          {(ids) => <input {...ids} type="search" name="q" maxLength={200} defaultValue={choices.q} />}
        </Field>
        <Field label={t('filter.state')}>
          {(ids) => (
            <select {...ids} name="state" defaultValue={choices.state}>
              <option value="">{t('any')}</option>
              {states.map((state) => (
                <option key={state} value={state}>
                  {tDiff(`value.${state}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <label className={styles.tick}>
          <input type="checkbox" name="stale" value="yes" defaultChecked={choices.stale === 'yes'} />
          {t('staleOnly')}
        </label>
        <button type="submit" className={buttonClass()}>
          {t('show')}
        </button>
      </form>
      {page.items.length === 0 && <p>{t('noServices')}</p>}
      {page.items.length > 0 && (
        <ol role="list" className={styles.rows}>
          {page.items.map(({ id, name, slug, municipality, state, number, revisedAt, confirmedOn }) => (
            <li key={id} className={styles.row}>
              <div className={styles.what}>
                <a href={pagePath(language, `review/services/${id}`)} className={styles.name}>
                  <LocalizedText text={name} />
                </a>
                <p className={styles.facts}>
                  <bdi>{slug}</bdi>
                  {municipality && <bdi>{placeName(municipality)}</bdi>}
                  <span>{t('revisedOn', { number, date: day(revisedAt) })}</span>
                  <span>
                    {confirmedOn ? t('confirmedOn', { date: day(confirmedOn) }) : t('neverConfirmed')}
                  </span>
                </p>
              </div>
              <ul role="list" className={styles.marks}>
                <li>{tDiff(`value.${state}` as 'value.published')}</li>
              </ul>
            </li>
          ))}
        </ol>
      )}
      {page.next && (
        <p>
          <a className={buttonClass()} href={page.next}>
            {t('next')}
          </a>
        </p>
      )}
    </ReviewFrame>
  );
}

export const servicesPage: LazyPage = {
  Component: ServicesPage,
  head: (_: { frame: FrameData }, t) => ({
    title: `${t('review.servicesTitle')} – ${t('site.name')}`,
    path: 'review/services',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/services/ServicesPage.tsx',
  texts: { review: reviewTexts, diff: diffTexts, reviewFrame: reviewFrameTexts },
};
