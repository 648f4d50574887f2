import { useTranslations } from 'use-intl';
import { formatCoverage } from '../../../data/model/coverageQuery.ts';
import type {
  ListedArea,
  ListedAreaKind,
  ListedMunicipality,
} from '../../../data/model/municipalityPages.ts';
import { emptyQuery } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { useAreaName } from '../../i18n/useAreaName.ts';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { municipalityPath, pagePath } from '../navigation.ts';
import styles from './municipalities.module.css';
import { areaId } from './municipalitiesPath.ts';

/** The municipalities of an area, and what else is known of it. */
export function AreaSection({ by, area }: { by: ListedAreaKind; area: ListedArea }) {
  const t = useTranslations('municipalities');
  const language = useLanguage();
  const areaName = useAreaName();
  const { code, items } = area;
  const id = areaId(by, code);
  const of = { kind: by, code };
  const here = formatSearch({ ...emptyQuery, in: [of] });
  const question = { by: 'municipality', of, order: 'speakers', query: emptyQuery } as const;
  const links = [
    { text: t('onMap'), path: here },
    { text: t('asTable'), path: `officials${here}` },
    { text: t('coverage'), path: `officials/coverage${formatCoverage(question)}` },
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{areaName(area.name)}</h2>
      <ul role="list" className={styles.links}>
        {links.map(({ text, path }) => (
          <li key={path}>
            <a className={styles.target} href={pagePath(language, path)} aria-describedby={id}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <ul role="list" className={styles.list}>
        {items.map((item) => (
          <Municipality key={item.code} municipality={item} />
        ))}
      </ul>
    </section>
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
