import { useTranslations } from 'use-intl';
import {
  type ListedProgramme,
  type ProgrammesData,
  programmeFilters,
} from '../../../../data/model/programmePages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import styles from '../items.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { useActorName } from '../useActorName.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import own from './programmes.module.css';
import { programmesTexts } from './programmesTexts.ts';

function Finder({ q, filter }: Pick<ProgrammesData, 'q' | 'filter'>) {
  const t = useTranslations('programmes');
  return (
    <form method="get" className={styles.search}>
      <Field label={t('search')}>
        {(ids) => <input {...ids} type="search" name="q" maxLength={200} defaultValue={q} />}
      </Field>
      <Field label={t('filter')}>
        {(ids) => (
          <select {...ids} name="link" defaultValue={filter}>
            {programmeFilters.map((value) => (
              <option key={value} value={value}>
                {t(`filters.${value}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className={buttonClass()}>
        {t('show')}
      </button>
    </form>
  );
}

function Row({ code, name, url, last }: ListedProgramme) {
  const t = useTranslations('programmes');
  const language = useLanguage();
  const placeName = usePlaceName();
  const moment = useMoment();
  const actorName = useActorName();
  return (
    <li className={own.row}>
      <a className={styles.name} href={pagePath(language, `review/programmes/${code}`)}>
        <bdi>{placeName(name)}</bdi>
      </a>
      <div className={own.what}>
        {url ? (
          <a className={styles.link} href={url} rel="external noreferrer" target="_blank">
            <bdi dir="ltr">{url}</bdi>
          </a>
        ) : (
          <span className={own.none}>{t(last ? 'removed' : 'without')}</span>
        )}
        {last && (
          <p className={styles.facts}>{t('setBy', { who: actorName(last.by), when: moment(last.at) })}</p>
        )}
      </div>
    </li>
  );
}

/** All municipalities, with their links to integration programmes. */
function ProgrammesPage() {
  const t = useTranslations('programmes');
  const placeName = usePlaceName();
  const { frame, page } = useSignedInPage<ProgrammesData>();
  const { saved, linked, all, items, q, filter } = page;
  return (
    <ReviewFrame frame={frame} title={t('title')}>
      {saved && <Notice role="status">{t(`saved.${saved.action}`, { place: placeName(saved.name) })}</Notice>}
      <p>
        {t('intro')} {t('count', { linked, all })}
      </p>
      <Finder q={q} filter={filter} />
      {items.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p className={styles.facts}>{t('shown', { count: items.length })}</p>
          <ol role="list" className={own.rows}>
            {items.map((item) => (
              <Row key={item.code} {...item} />
            ))}
          </ol>
        </>
      )}
    </ReviewFrame>
  );
}

export const programmesPage: LazyPage = {
  Component: ProgrammesPage,
  head: (_, t) => ({
    title: `${t('programmes.title')} – ${t('site.name')}`,
    path: 'review/programmes',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/programmes/ProgrammesPage.tsx',
  texts: { programmes: programmesTexts, review: reviewTexts, reviewFrame: reviewFrameTexts },
};
