import { useTranslations } from 'use-intl';
import type { MunicipalityAnswer } from '../../../data/model/municipalityPages.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { useAreaName } from '../../i18n/useAreaName.ts';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { municipalitiesPath } from '../municipalities/municipalitiesPath.ts';
import { pagePath } from '../navigation.ts';
import { PageLink } from '../PageLink.tsx';
import styles from './breadcrumb.module.css';

/** Front page, municipalities, region, and where the reader is. */
export function Breadcrumb({ data: { name, areas } }: { data: MunicipalityAnswer }) {
  const t = useTranslations();
  const language = useLanguage();
  const areaName = useAreaName();
  const placeName = usePlaceName();
  const region = areas.find(({ kind }) => kind === 'region');
  const list = pagePath(language, 'municipalities');
  return (
    <nav aria-label={t('municipality.path')}>
      <ol role="list" className={styles.path}>
        <li>
          <PageLink href={pagePath(language)}>{t('site.home')}</PageLink>
        </li>
        <li>
          <a href={list}>{t('site.municipalities')}</a>
        </li>
        {region && (
          <li>
            <a href={municipalitiesPath(language, 'region', region.code)}>{areaName(region.name)}</a>
          </li>
        )}
        <li aria-current="page">
          <bdi>{placeName(name)}</bdi>
        </li>
      </ol>
    </nav>
  );
}
