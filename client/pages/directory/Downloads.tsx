import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { defaultLimit, type Query } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import styles from './directoryPage.module.css';

const formats = { xlsx: 'Excel', csv: 'CSV', geojson: 'GeoJSON', vcf: 'vCard' };

/** Everything that matches as a file. */
export const Downloads = memo(function Downloads({ query }: { query: Query }) {
  const t = useTranslations('results');
  const search = formatSearch({ ...query, limit: defaultLimit, cursor: null });
  return (
    <p className={styles.downloads}>
      {t('download')}
      {Object.entries(formats).map(([ending, name]) => (
        <a key={ending} href={`/api/v1/services.${ending}${search}`} download>
          {name}
        </a>
      ))}
    </p>
  );
});
