import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { listedAreaKinds, type MunicipalitiesPageData } from '../../../data/model/municipalityPages.ts';
import type { Head } from '../../../data/model/renderedPage.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { useAreaName } from '../../i18n/useAreaName.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Translate } from '../head.ts';
import type { LazyPage } from '../lazyPage.ts';
import { AreaSection } from './AreaSection.tsx';
import { MunicipalityFinder } from './MunicipalityFinder.tsx';
import styles from './municipalities.module.css';
import { areaId, listPath, municipalitiesPath } from './municipalitiesPath.ts';
import { municipalitiesTexts } from './municipalitiesTexts.ts';

const titleOf = (by: MunicipalitiesPageData['by']) =>
  by === 'region' ? ('title' as const) : (`titleBy.${by}` as const);

function municipalitiesHead({ q, by, wrong }: MunicipalitiesPageData, t: Translate): Head {
  return {
    title: `${t(`municipalities.${titleOf(by)}`)} – ${t('site.name')}`,
    description: t('municipalities.description'),
    path: listPath(by),
    isIndexed: q === '' && wrong === null,
  };
}

/** All municipalities by areas of one kind, with a finder. */
function MunicipalitiesPage() {
  const { q, by, wrong, areas, nationwide } = useLoaderData() as MunicipalitiesPageData;
  const t = useTranslations('municipalities');
  const language = useLanguage();
  const areaName = useAreaName();
  return (
    <main className={styles.page}>
      <h1>{t(titleOf(by))}</h1>
      {wrong !== null && (
        <Notice role="alert" tone="warning">
          {t('wrong', { what: `by=${wrong}` })}
        </Notice>
      )}
      <p>{t('intro')}</p>
      <MunicipalityFinder q={q} by={by} />
      {areas.length === 0 && <Notice tone="warning">{t('none', { words: q })}</Notice>}
      <nav aria-label={t('by')} className={styles.kinds}>
        <ul role="list">
          {listedAreaKinds.map((kind) => (
            <li key={kind}>
              <a
                href={municipalitiesPath(language, kind)}
                aria-current={kind === by && !q ? 'page' : undefined}
              >
                {t(`byKind.${kind}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!q && (
        <nav aria-label={t('areas')} className={styles.areas}>
          <ul role="list">
            {areas.map(({ code, name }) => (
              <li key={code}>
                <a className={styles.target} href={`#${areaId(by, code)}`}>
                  {areaName(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {areas.map((area) => (
        <AreaSection key={area.code} by={by} area={area} />
      ))}
      <p className={styles.method}>
        {t('nationwide', { count: nationwide })} {t('method')}
      </p>
    </main>
  );
}

export const municipalitiesPage: LazyPage = {
  Component: MunicipalitiesPage,
  head: municipalitiesHead,
  chunk: 'client/pages/municipalities/MunicipalitiesPage.tsx',
  texts: { municipalities: municipalitiesTexts },
};
