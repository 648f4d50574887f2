import { useFormatter, useTranslations } from 'use-intl';
import type { LanguageWay, MunicipalityAnswer } from '../../../data/model/municipalityPages.ts';
import { PageLink } from '../PageLink.tsx';
import { LanguageName } from './LanguageName.tsx';
import own from './languageTable.module.css';
import styles from './municipality.module.css';
import { useMapSearch } from './useMapSearch.ts';

/** In which languages people of the municipality are served, by whom and by which channels. */
export function LanguageTable({ data: { code, offered } }: { data: MunicipalityAnswer }) {
  const t = useTranslations('municipality');
  const mapSearch = useMapSearch();
  return (
    <table className={own.languages}>
      <thead>
        <tr>
          <th scope="col">{t('language')}</th>
          <th scope="col">{t('here')}</th>
          <th scope="col">{t('remote')}</th>
        </tr>
      </thead>
      <tbody>
        {offered.map(({ tag, here, remote }) => (
          <tr key={tag}>
            <th scope="row">
              <PageLink
                className={styles.target}
                href={mapSearch({ speaks: [tag], serves: code, how: ['staff', 'interpreter', 'written'] })}
              >
                <span>
                  <LanguageName tag={tag} />
                </span>
              </PageLink>
            </th>
            <td data-label={t('here')}>
              <Ways ways={here} />
            </td>
            <td data-label={t('remote')}>
              <Ways ways={remote} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In each way a sentence: who or what, and by which channels. */
function Ways({ ways }: { ways: LanguageWay[] }) {
  const t = useTranslations();
  const format = useFormatter();
  if (ways.length === 0) return <span className={styles.soft}>–</span>;
  return (
    <ul role="list">
      {ways.map(({ how, via }) => (
        <li key={how}>
          {t('municipality.ways', {
            how,
            via: format.list(via.map((kind) => t(`ways.${kind}`))),
          })}
        </li>
      ))}
    </ul>
  );
}
