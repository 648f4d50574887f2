import { type FormEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Query } from '../../../../data/model/query.ts';
import { formatQuery } from '../../../../data/model/queryCodec.ts';
import {
  firstView,
  shownColumns,
  splitTableSearch,
  type TableColumn,
  type TableView,
  tableColumns,
} from '../../../../data/model/tableView.ts';
import { ChoiceChip } from '../../../filters/ChoiceChip.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { pagePath } from '../../navigation.ts';
import styles from './tools.module.css';

interface ColumnChooserProps {
  query: Query;
  view: TableView;
  hasPlace: boolean;
  seesContacts: boolean;
  onChange: (columns: TableColumn[] | null) => void;
}

/** Which columns the table has; a form of its own, which works without scripts. */
export function ColumnChooser({ query, view, onChange, ...can }: ColumnChooserProps) {
  const t = useTranslations('table');
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const shown = shownColumns(view, can);
  const offered = shownColumns({ columns: [...tableColumns] }, can);

  function read(event: FormEvent) {
    event.preventDefault();
    const fields = [...new FormData(form.current as HTMLFormElement)] as [string, string][];
    onChange(splitTableSearch(fields).view.columns);
  }

  return (
    <details className={styles.tool}>
      <summary className={styles.summary}>
        <Icon name="list" size={18} />
        {t('columns.choose')}
      </summary>
      <form
        ref={form}
        method="get"
        action={pagePath(language, 'officials')}
        onChange={read}
        onSubmit={read}
        className={styles.panel}
      >
        {[...formatQuery(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {/* Says that columns were chosen, where all boxes are empty. */}
        <input type="hidden" name="columns" value="name" />
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>{t('columns.choose')}</legend>
          {offered.map((column) => (
            <ChoiceChip
              key={column}
              name="columns"
              value={column}
              isChecked={shown.includes(column)}
              label={t(`column.${column}`)}
            />
          ))}
        </fieldset>
        <div className={styles.row}>
          <button type="submit" className={`${buttonClass()} ${styles.withoutScript}`}>
            {t('columns.show')}
          </button>
          {view.columns && (
            <button
              type="button"
              className={buttonClass('plain')}
              onClick={() => onChange(firstView.columns)}
            >
              {t('columns.usual')}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
