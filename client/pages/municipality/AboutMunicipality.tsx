import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { MunicipalityAnswer } from '../../../data/model/municipalityPages.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { useAreaName } from '../../i18n/useAreaName.ts';
import { municipalitiesPath } from '../municipalities/municipalitiesPath.ts';
import { pagePath, servicePath } from '../navigation.ts';
import { PageLink } from '../PageLink.tsx';
import { useLanguageEntry } from '../ShellContext.tsx';
import own from './aboutMunicipality.module.css';
import styles from './municipality.module.css';
import { Programme } from './Programme.tsx';
import { useMapSearch } from './useMapSearch.ts';

/** Areas, authorities and figures of a municipality. */
export function AboutMunicipality({ data }: { data: MunicipalityAnswer }) {
  const { areas, population, foreignLanguagePercent, languages, authorities } = data;
  const t = useTranslations('municipality');
  const format = useFormatter();
  const language = useLanguage();
  const entryOf = useLanguageEntry();
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      <dl className={own.facts}>
        {areas.map((area) => (
          <Area key={area.kind} area={area} />
        ))}
        {authorities.length > 0 && (
          <Fact name={t('authorities')}>
            <ul role="list">
              {authorities.map(({ slug, name, provider }) => (
                <li key={slug}>
                  <PageLink className={styles.target} href={servicePath(language, slug, null)}>
                    <span>
                      <LocalizedText text={name} />
                    </span>
                  </PageLink>
                  {provider && (
                    <span className={styles.small}>
                      {' '}
                      <LocalizedText text={provider} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={t('programme')}>
          <Programme programme={data.integrationProgramme} />
        </Fact>
        <Fact name={t('population')}>
          {t('figure', { value: format.number(population.count), year: String(population.year) })}
        </Fact>
        <Fact name={t('foreign')}>
          {t('figure', {
            value: format.number(foreignLanguagePercent.value / 100, {
              style: 'percent',
              maximumFractionDigits: 1,
            }),
            year: String(foreignLanguagePercent.year),
          })}
        </Fact>
        <Fact name={t('official')}>
          {format.list(
            languages.map((tag) => entryOf(tag).name),
            { type: 'unit' },
          )}
        </Fact>
      </dl>
      <p>
        <a className={styles.target} href={pagePath(language, 'municipalities')}>
          {t('allMunicipalities')}
        </a>
      </p>
    </section>
  );
}

function Area({ area: { kind, code, name } }: { area: MunicipalityAnswer['areas'][number] }) {
  const t = useTranslations('municipality');
  const language = useLanguage();
  const areaName = useAreaName();
  const mapSearch = useMapSearch();
  if (kind === 'municipality') return null;
  return (
    <Fact name={t(`area.${kind}`)}>
      <div className={own.area}>
        <span className={own.areaName}>{areaName(name)}</span>
        <PageLink className={styles.target} href={mapSearch({ in: [{ kind, code }] })}>
          {t('onMap')}
        </PageLink>
        <a className={styles.target} href={municipalitiesPath(language, kind, code)}>
          {t('ofArea')}
        </a>
      </div>
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
