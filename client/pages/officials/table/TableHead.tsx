import { useTranslations } from 'use-intl';
import type { Query } from '../../../../data/model/query.ts';
import {
  columnSort,
  firstView,
  type TableColumn,
  type TableView,
  tableSearch,
} from '../../../../data/model/tableView.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { pagePath } from '../../navigation.ts';
import { PageLink } from '../../PageLink.tsx';
import styles from './table.module.css';

interface TableHeadProps {
  columns: readonly TableColumn[];
  query: Query;
  view: TableView;
}

/** The heads of the columns: links that sort by them, with the way that they are sorted now. */
export function TableHead({ columns, query, view }: TableHeadProps) {
  const t = useTranslations('table');
  const language = useLanguage();
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        {(['name', ...columns] as const).map((column) => {
          const sort = columnSort(column, query);
          const name = t(`column.${column}`);
          const search =
            sort && tableSearch({ ...query, sort: sort.next }, { ...view, page: firstView.page });
          return (
            <th
              key={column}
              scope="col"
              className={column === 'name' ? styles.first : undefined}
              aria-sort={sort && sort.state !== 'none' ? sort.state : undefined}
            >
              {search === null ? (
                <span className={styles.plainHead}>{name}</span>
              ) : (
                <PageLink
                  href={pagePath(language, `officials${search}`)}
                  navigateOptions={{ preventScrollReset: true, replace: true }}
                >
                  {name}
                  <span className={styles.arrow} data-state={sort?.state}>
                    <Icon name="chevron" size={16} />
                  </span>
                </PageLink>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
