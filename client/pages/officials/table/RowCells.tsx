import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { TableColumn } from '../../../../data/model/tableView.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { servicePath } from '../../navigation.ts';
import { Cell, useServiceName } from './Cell.tsx';
import styles from './table.module.css';
import type { ShownRow } from './useRows.ts';

/** What the rows of the table share. */
export interface RowOptions {
  columns: readonly TableColumn[];
  wanted: readonly string[];
  /** Null on a day that is over. */
  now: Date | null;
  at: string | null;
  /** Slugs. */
  selected: ReadonlySet<string>;
  onSelect: (slug: string, isSelected: boolean) => void;
}

/** The cells of one row: its service with a box to choose it, and the columns. */
export const RowCells = memo(function RowCells({
  shown,
  isSelected,
  columns,
  wanted,
  now,
  at,
  onSelect,
}: Omit<RowOptions, 'selected'> & { shown: ShownRow; isSelected: boolean }) {
  const t = useTranslations('table.select');
  const nameOf = useServiceName();
  const { hit } = shown.row;
  const href = servicePath(useLanguage(), hit.slug, at);
  return (
    <>
      <th scope="row" className={styles.first}>
        <span className={styles.nameCell}>
          <label className={styles.box}>
            <input
              type="checkbox"
              name="services"
              value={hit.slug}
              checked={isSelected}
              onChange={({ currentTarget }) => onSelect(hit.slug, currentTarget.checked)}
              aria-label={t('one', { name: nameOf(shown.row) })}
            />
          </label>
          <a href={href}>
            <LocalizedText text={hit.name} />
          </a>
        </span>
      </th>
      {columns.map((column) => (
        <td key={column}>
          <Cell column={column} shown={shown} wanted={wanted} now={now} />
        </td>
      ))}
    </>
  );
});
