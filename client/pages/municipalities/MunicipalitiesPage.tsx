import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ListedMunicipality, MunicipalitiesPageData } from '../../../data/model/municipalityPages.ts';
import type { Head } from '../../../data/model/renderedPage.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { useAreaName } from '../../i18n/useAreaName.ts';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Translate } from '../head.ts';
import type { LazyPage } from '../lazyPage.ts';
import { municipalityPath, pagePath } from '../navigation.ts';
import styles from './municipalities.module.css';
import { municipalitiesTexts } from './municipalitiesTexts.ts';

function municipalitiesHead({ q }: MunicipalitiesPageData, t: Translate): Head {
  return {
    title: `${t('municipalities.title')} – ${t('site.name')}`,
    description: t('municipalities.description'),
    path: 'municipalities',
    isIndexed: q === '',
  };
}

/** All municipalities by region, with a finder. */
function MunicipalitiesPage() {
  const { q, regions, nationwide } = useLoaderData() as MunicipalitiesPageData;
  const t = useTranslations('municipalities');
  const language = useLanguage();
  const areaName = useAreaName();
  return (
    <main className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <search>
        <form className={styles.finder}>
          <Field label={t('find')}>
            {(ids) => <input {...ids} type="search" name="q" defaultValue={q} autoComplete="off" />}
          </Field>
          <button type="submit" className={buttonClass('primary')}>
            {t('search')}
          </button>
        </form>
      </search>
      {q && (
        <p>
          <a className={styles.target} href={pagePath(language, 'municipalities')}>
            {t('all')}
          </a>
        </p>
      )}
      {regions.length === 0 && <Notice tone="warning">{t('none', { words: q })}</Notice>}
      {!q && (
        <nav aria-label={t('regions')} className={styles.regions}>
          <ul role="list">
            {regions.map(({ code, name }) => (
              <li key={code}>
                <a className={styles.target} href={`#region-${code}`}>
                  {areaName(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {regions.map(({ code, name, items }) => (
        <section key={code} aria-labelledby={`region-${code}`}>
          <h2 id={`region-${code}`}>{areaName(name)}</h2>
          <ul role="list" className={styles.list}>
            {items.map((item) => (
              <Municipality key={item.code} municipality={item} />
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.method}>
        {t('nationwide', { count: nationwide })} {t('method')}
      </p>
    </main>
  );
}

function Municipality({ municipality }: { municipality: ListedMunicipality }) {
  const { name, services, languages } = municipality;
  const t = useTranslations('municipalities');
  const language = useLanguage();
  const placeName = usePlaceName();
  return (
    <li>
      <a className={styles.municipality} href={municipalityPath(language, name)}>
        <bdi>{placeName(name)}</bdi>
      </a>
      <span className={services > 0 ? styles.counts : styles.empty}>
        {t('services', { count: services })}
        {services > 0 && <> · {t('languages', { count: languages })}</>}
      </span>
    </li>
  );
}

export const municipalitiesPage: LazyPage = {
  Component: MunicipalitiesPage,
  head: municipalitiesHead,
  chunk: 'client/pages/municipalities/MunicipalitiesPage.tsx',
  texts: { municipalities: municipalitiesTexts },
};
