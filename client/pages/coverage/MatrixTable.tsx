import { memo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type CoverageArea, cellState } from '../../../data/model/coverage.ts';
import type { CoveragePageData, CoverageRowData, PageCell } from '../../../data/model/coveragePage.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguageEntry } from '../ShellContext.tsx';
import { coveragePath, nearestPath, servicesPath } from './coverageLinks.ts';
import styles from './coverageTable.module.css';
import { useCellKeys } from './useCellKeys.ts';

const link = `${styles.number} ${styles.link}`;

interface TableProps {
  page: Pick<CoveragePageData, 'view' | 'areas' | 'rows' | 'services' | 'nationwide'>;
}

/** Languages by areas, each cell with how many services there are, and a way to them. */
export function MatrixTable({ page }: TableProps) {
  const t = useTranslations('coverage');
  const placeName = usePlaceName();
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = useCellKeys(table);
  const { areas, rows, nationwide, services } = page;
  return (
    <div className={styles.scroll}>
      <table ref={table} className={styles.table} onKeyDown={onKeyDown}>
        <caption className={styles.caption}>{t('tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('languageHead')}
            </th>
            <th scope="col" className={styles.turned}>
              <span className={styles.upright}>{t('nationwideHead')}</span>
            </th>
            <th scope="col" className={styles.turned}>
              <span className={styles.upright}>{t('withoutHead')}</span>
            </th>
            {areas.map(({ code, name }) => (
              <th key={code} scope="col" className={styles.turned}>
                <span className={styles.upright}>
                  <bdi>{placeName(name)}</bdi>
                </span>
              </th>
            ))}
          </tr>
          <tr>
            <th scope="row" className={styles.total}>
              {t('languagesHead')}
            </th>
            <td className={styles.total} />
            <td className={styles.total} />
            {areas.map(({ code, languages }) => (
              <td key={code} className={styles.total}>
                {languages}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row" className={styles.total}>
              {t('servicesHead', { count: services })}
            </th>
            <td className={styles.total}>{nationwide}</td>
            <td className={styles.total} />
            {areas.map((area) => (
              <td key={area.code} className={styles.total}>
                {area.services}
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LanguageRow key={row.tag} row={row} page={page} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LanguageRow({ row, page: { view, areas } }: TableProps & { row: CoverageRowData }) {
  const t = useTranslations('coverage');
  const reader = useLanguage();
  const entry = useLanguageEntry()(row.tag);
  const { speakers, nationwide, areasWithout } = row;
  return (
    <tr>
      <th scope="row">
        <a
          className={styles.rowLink}
          href={coveragePath(reader, { ...view, query: { ...view.query, speaks: [row.tag] } })}
        >
          {entry.name}
        </a>
        {speakers && <span className={styles.small}>{t('speakers', { count: speakers.count })}</span>}
      </th>
      <td className={styles.apart}>
        {nationwide.services > 0 ? (
          <a href={servicesPath(reader, view, { tag: row.tag, area: null })} className={link}>
            {`+${nationwide.services}`}
          </a>
        ) : (
          <span className={styles.number}>0</span>
        )}
      </td>
      <td className={styles.apart}>
        <span className={styles.number}>{`${areasWithout}/${areas.length}`}</span>
      </td>
      {row.cells.map((cell, index) => {
        const area = areas[index] as CoverageArea;
        const href =
          cell.services > 0
            ? servicesPath(reader, view, { tag: row.tag, area: area.code })
            : nearestPath(reader, view, { tag: row.tag, area });
        return <Cell key={area.code} cell={cell} href={href} name={area.name} language={entry.name} />;
      })}
    </tr>
  );
}

interface CellProps {
  cell: PageCell;
  href: string;
  name: CoverageArea['name'];
  language: string;
}

const Cell = memo(function Cell({ cell, href, name, language }: CellProps) {
  const t = useTranslations('coverage');
  const area = usePlaceName()(name);
  const { isEmpty, isThin, isStale } = cellState(cell);
  const state = isEmpty ? 'empty' : isThin ? 'thin' : 'some';
  const label = t('cell', { count: cell.services, language, area });
  return (
    <td className={styles.cell} data-state={state} data-stale={isStale}>
      <a href={href} aria-label={isStale ? `${label} ${t('cellStale')}` : label} className={link}>
        {cell.services}
        {isStale && <Icon name="clock" size={14} />}
      </a>
    </td>
  );
});
