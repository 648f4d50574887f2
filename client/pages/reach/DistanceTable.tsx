import { useFormatter, useTranslations } from 'use-intl';
import type { Reach, ReachOrder, ReachRow } from '../../../data/model/reach.ts';
import type { ReachView } from '../../../data/model/reachQuery.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { Grade } from './Grade.tsx';
import { NearestCell } from './NearestCell.tsx';
import styles from './reach.module.css';
import { nearPath, reachPath } from './reachLinks.ts';
import { useHowName } from './Shares.tsx';
import { useKm } from './useKm.ts';

interface DistanceTableProps {
  view: ReachView;
  reach: Reach;
}

/** Every municipality with its nearest visits, in the order that a link in the head chooses. */
export function DistanceTable({ view, reach }: DistanceTableProps) {
  const t = useTranslations('reach');
  const howName = useHowName();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={`${styles.scroll} ${styles.long}`} aria-label={t('tableCaption')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('tableCaption')}</caption>
        <thead>
          <tr>
            <SortHead view={view} order="name" label={t('head.municipality')} />
            <SortHead
              view={view}
              order={view.order === 'far' ? 'near' : 'far'}
              label={t(view.among === 'any' ? 'head.distanceAny' : 'head.distance')}
              isNumber
            />
            {reach.hows.map((how) => (
              <th key={how} scope="col">
                {howName(how)}
              </th>
            ))}
            <SortHead
              view={view}
              order="population"
              label={t('head.population', { year: reach.years.population })}
              isNumber
            />
            <SortHead view={view} order="foreign" label={t('head.foreign')} isNumber />
          </tr>
        </thead>
        <tbody>
          {reach.rows.map((row) => (
            <Row key={row.code} row={row} view={view} reach={reach} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SortHeadProps {
  view: ReachView;
  order: ReachOrder;
  label: string;
  isNumber?: boolean;
}

const isByDistance = (order: ReachOrder) => order === 'far' || order === 'near';

function SortHead({ view, order, label, isNumber = false }: SortHeadProps) {
  const reader = useLanguage();
  const isChosen = order === view.order || (isByDistance(order) && isByDistance(view.order));
  const isAscending = view.order === 'name' || view.order === 'near';
  const direction = isAscending ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      className={isNumber ? styles.number : undefined}
      aria-sort={isChosen ? direction : undefined}
    >
      <a className={styles.sort} href={`${reachPath(reader, { ...view, order })}#distances`}>
        {label}
        {isChosen && <span aria-hidden="true">{isAscending ? ' ▲' : ' ▼'}</span>}
      </a>
    </th>
  );
}

function Row({ row, view, reach }: DistanceTableProps & { row: ReachRow }) {
  const t = useTranslations('reach');
  const kmText = useKm();
  const format = useFormatter();
  const reader = useLanguage();
  const placeName = usePlaceName();
  const km = row.best[view.among]?.km ?? null;
  return (
    <tr>
      <th scope="row">
        <a href={nearPath(reader, view.query, row.code)}>
          <bdi>{placeName(row.name)}</bdi>
        </a>
      </th>
      <td className={styles.number}>
        <Grade km={km} /> {kmText(km)}
      </td>
      {row.by.map((nearest, i) => (
        <td key={reach.hows[i]}>
          <NearestCell nearest={nearest} reach={reach} at={view.query.at} />
        </td>
      ))}
      <td className={styles.number}>{format.number(row.population)}</td>
      <td className={styles.number}>
        {t('estimate', { count: row.foreignEstimate })}
        <br />
        <span className={styles.other}>
          {format.number(row.foreignPercent, { minimumFractionDigits: 1 })} %
        </span>
      </td>
    </tr>
  );
}
