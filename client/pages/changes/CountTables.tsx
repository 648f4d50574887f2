import { useFormatter, useTranslations } from 'use-intl';
import type { Changes } from '../../../data/model/changes.ts';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './changes.module.css';

interface CountTableProps {
  caption: string;
  heads: string[];
  rows: { key: string; name: string; counts: number[] }[];
}

function CountTable({ caption, heads: [first, ...others], rows }: CountTableProps) {
  const format = useFormatter();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, counts }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {counts.map((count, i) => (
                <td key={others[i]} className={styles.number}>
                  {format.number(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const languageCounts = ['before', 'gained', 'lost', 'after', 'changedHow'] as const;
const counts = ['opened', 'closed', 'gained', 'lost'] as const;

/** Changes counted by language and by region. */
export function CountTables({ changes: { languages, regions } }: { changes: Changes }) {
  const t = useTranslations('changes');
  const placeName = usePlaceName();
  const entryOf = useLanguageEntry();
  return (
    <>
      {languages.length > 0 && (
        <CountTable
          caption={t('byLanguage')}
          heads={[t('head.language'), ...languageCounts.map((head) => t(`head.${head}`))]}
          rows={languages.map((row) => ({
            key: row.tag,
            name: entryOf(row.tag).name,
            counts: languageCounts.map((count) => row[count]),
          }))}
        />
      )}
      {regions.length > 0 && (
        <CountTable
          caption={t('byRegion')}
          heads={[t('head.region'), ...counts.map((head) => t(`count.${head}`))]}
          rows={regions.map((row) => ({
            key: row.code,
            name: placeName(row.name),
            counts: counts.map((count) => row[count]),
          }))}
        />
      )}
    </>
  );
}
