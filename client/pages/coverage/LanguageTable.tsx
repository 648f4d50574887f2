import { useFormatter, useTranslations } from 'use-intl';
import { type CoverageArea, type CoverageCell, cellState } from '../../../data/model/coverage.ts';
import type { CoveragePageData } from '../../../data/model/coveragePage.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { Icon } from '../../ui/Icon.tsx';
import { nearestPath, servicesPath } from './coverageLinks.ts';
import styles from './coverageTable.module.css';

const figures = [
  'staff',
  'interpreter',
  'visit',
  'phone',
  'online',
  'writtenOnly',
  'due',
  'confirmed',
] as const;

/** Everything that is counted for one language, an area a row; areas without a service first. */
export function LanguageTable({ page, cells }: { page: CoveragePageData; cells: CoverageCell[] }) {
  const t = useTranslations('coverage');
  const { areas, rows } = page;
  const nationwide = rows[0]?.nationwide;
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const sorted = [...cells].sort((a, b) => a.services - b.services || populationOf(b) - populationOf(a));
  function populationOf({ area }: CoverageCell) {
    return byCode.get(area)?.population ?? 0;
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('singleCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('areaHead')}
            </th>
            {(['services', ...figures, 'oldestOn', 'municipalities', 'located'] as const).map((id) => (
              <th key={id} scope="col" className={styles.figure}>
                {t(`figure.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nationwide && (
            <tr>
              <th scope="row">{t('nationwideHead')}</th>
              <td>{nationwide.services}</td>
              {figures.map((id) => (
                <td key={id}>{nationwide[id]}</td>
              ))}
              <Day day={nationwide.oldestOn} />
              <td />
              <td />
            </tr>
          )}
          {sorted.map((cell) => (
            <AreaRow key={cell.area} cell={cell} area={byCode.get(cell.area) as CoverageArea} page={page} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AreaRow({
  cell,
  area,
  page: { view },
}: {
  cell: CoverageCell;
  area: CoverageArea;
  page: CoveragePageData;
}) {
  const t = useTranslations('coverage');
  const reader = useLanguage();
  const name = usePlaceName()(area.name);
  const { isEmpty, isThin, isStale } = cellState(cell);
  const at = { tag: cell.language, area };
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        <span className={styles.small}>{t('residents', { count: area.population })}</span>
      </th>
      <td
        className={styles.cell}
        data-state={isEmpty ? 'empty' : isThin ? 'thin' : 'some'}
        data-stale={isStale}
      >
        <a
          className={`${styles.number} ${styles.link}`}
          href={
            isEmpty ? nearestPath(reader, view, at) : servicesPath(reader, view, { ...at, area: area.code })
          }
          aria-label={`${cell.services}, ${name}: ${t(isEmpty ? 'toNearest' : 'toServices')}`}
        >
          {cell.services}
          {isStale && <Icon name="clock" size={14} />}
        </a>
      </td>
      {figures.map((id) => (
        <td key={id}>{cell[id]}</td>
      ))}
      <Day day={cell.oldestOn} />
      <td>{`${cell.municipalities}/${area.municipalities}`}</td>
      <td>{cell.located}</td>
    </tr>
  );
}

function Day({ day }: { day: string | null }) {
  const format = useFormatter();
  return (
    <td>
      {day ? (
        <time dateTime={day}>{format.dateTime(new Date(`${day}T12:00Z`), { dateStyle: 'short' })}</time>
      ) : (
        '–'
      )}
    </td>
  );
}
