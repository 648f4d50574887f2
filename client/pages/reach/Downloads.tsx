import { useTranslations } from 'use-intl';
import type { Query } from '../../../data/model/query.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import styles from './reach.module.css';
import { filePath } from './reachLinks.ts';

interface DownloadsProps {
  /** The table's name in the API. */
  table: string;
  /** Where its JSON stands. */
  json: string;
  /** What the table is about, for those who hear the links alone. */
  of: string;
  query: Query;
  own?: Record<string, string>;
}

/** The files with the figures of one table. */
export function Downloads({ table, json, of, query, own = {} }: DownloadsProps) {
  const t = useTranslations('reach');
  const reader = useLanguage();
  const links = [
    { name: 'CSV', href: filePath(reader, table, '.csv', { query, own }) },
    { name: 'Excel (XLSX)', href: filePath(reader, table, '.xlsx', { query, own }) },
    { name: 'JSON', href: filePath(reader, json, '', { query, own: own.by ? { by: own.by } : {} }) },
  ];
  return (
    <p className={styles.buttons}>
      {t('download')}
      {links.map(({ name, href }) => (
        <a key={name} className={buttonClass()} href={href} aria-label={`${name}: ${of}`}>
          {name}
        </a>
      ))}
    </p>
  );
}
