import { useTranslations } from 'use-intl';
import type { MunicipalityAnswer } from '../../../data/model/municipalityPages.ts';
import { useAreaName } from '../../i18n/useAreaName.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageLink } from '../PageLink.tsx';
import styles from './noService.module.css';
import { useMapSearch } from './useMapSearch.ts';

/** Åland, where the mainland's act on integration and its employment areas do not hold. */
const alandRegion = '21';

/** What to do where no service is for the people of the municipality. */
export function NoService({ data: { areas } }: { data: MunicipalityAnswer }) {
  const t = useTranslations('municipality');
  const areaName = useAreaName();
  const mapSearch = useMapSearch();
  const isInAland = areas.some(({ kind, code }) => kind === 'region' && code === alandRegion);
  const employment = areas.find(({ kind }) => kind === 'employment');
  return (
    <Notice tone="warning">
      <div className={styles.empty}>
        <p>
          <strong>{t('emptyTitle')}</strong>
        </p>
        <ul>
          <li>{t(isInAland ? 'emptyAland' : 'emptyLaw')}</li>
          {employment && !isInAland && <li>{t('emptyArea', { name: areaName(employment.name) })}</li>}
          <li>
            <a href="#missing">{t('emptyBelow')}</a>
          </li>
          <li>
            <PageLink href={mapSearch({ via: ['phone'] })}>{t('emptyPhone')}</PageLink>
          </li>
        </ul>
      </div>
    </Notice>
  );
}
