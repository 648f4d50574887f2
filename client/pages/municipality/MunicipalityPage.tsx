import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { MunicipalityPageData } from '../../../data/model/municipalityPages.ts';
import { waysTexts } from '../../cards/waysTexts.ts';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { LazyPage } from '../lazyPage.ts';
import { PageLink } from '../PageLink.tsx';
import { AboutMunicipality } from './AboutMunicipality.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { ForStaff } from './ForStaff.tsx';
import { LanguageTable } from './LanguageTable.tsx';
import { MissingLanguages } from './MissingLanguages.tsx';
import styles from './municipality.module.css';
import { municipalityHead } from './municipalityHead.ts';
import { municipalityTexts } from './municipalityTexts.ts';
import { NoService } from './NoService.tsx';
import { ServiceGroups } from './ServiceGroups.tsx';
import { useMapSearch } from './useMapSearch.ts';

/** Who serves the people of a municipality and in which languages, and what to do where nobody does. */
function MunicipalityPage() {
  const data = useLoaderData() as MunicipalityPageData;
  const { name, code, total, offered, interpreted } = data;
  const t = useTranslations('municipality');
  const card = useTranslations('card');
  const placeName = usePlaceName();
  const mapSearch = useMapSearch();
  const forHere = data.groups.filter(({ kind }) => kind !== 'nationwide');
  const services = forHere.reduce((sum, group) => sum + group.total, 0);
  const languages = offered.filter(({ here }) => here.some(({ how }) => how !== 'written')).length;
  return (
    <main className={styles.page}>
      <Breadcrumb data={data} />
      <header className={styles.head}>
        <h1>{t('title', { place: placeName(name) })}</h1>
        {services > 0 ? (
          <p className={styles.short}>
            {t('short', { count: services })} {t('inLanguages', { count: languages })}
          </p>
        ) : (
          <NoService data={data} />
        )}
        <div className={styles.actions}>
          {total > 0 && (
            <PageLink className={buttonClass('primary')} href={mapSearch({ serves: code })}>
              <Icon name="map" />
              {card('showOnMap')}
            </PageLink>
          )}
          <button
            type="button"
            className={`${buttonClass()} ${styles.scripted}`}
            onClick={() => window.print()}
          >
            <Icon name="print" />
            {t('print')}
          </button>
        </div>
      </header>
      {total > 0 && (
        <section aria-labelledby="offered">
          <h2 id="offered">{t('offered')}</h2>
          {offered.length > 0 ? <LanguageTable data={data} /> : <p>{t('notKnown')}</p>}
          {interpreted > 0 && <p className={styles.note}>{t('interpreted', { count: interpreted })}</p>}
        </section>
      )}
      {total > 0 && <ServiceGroups data={data} />}
      <MissingLanguages data={data} />
      <AboutMunicipality data={data} />
      <ForStaff />
      <p className={styles.method}>{t('method')}</p>
    </main>
  );
}

export const municipalityPage: LazyPage = {
  Component: MunicipalityPage,
  head: municipalityHead,
  chunk: 'client/pages/municipality/MunicipalityPage.tsx',
  texts: { municipality: municipalityTexts, ways: waysTexts },
};
