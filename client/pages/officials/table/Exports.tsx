import { useFormatter, useTranslations } from 'use-intl';
import type { Query } from '../../../../data/model/query.ts';
import { formatQuery } from '../../../../data/model/queryCodec.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './tools.module.css';
import { type Download, useDownload } from './useDownload.ts';

const exportEndings = ['xlsx', 'csv', 'geojson', 'vcf'] as const;
type Ending = (typeof exportEndings)[number];
const formatNames: Record<Ending, string> = { xlsx: 'Excel', csv: 'CSV', geojson: 'GeoJSON', vcf: 'vCard' };

interface ExportsProps {
  query: Query;
  onPrint: () => void;
  isPrinting: boolean;
}

/** Files of exactly this query, each with what it is good for, and paper. */
export function Exports({ query, onPrint, isPrinting }: ExportsProps) {
  const t = useTranslations('table');
  const language = useLanguage();
  const { download, start, cancel } = useDownload();
  const parameters = formatQuery(query);
  parameters.set('lang', language);
  return (
    <details className={styles.tool}>
      <summary className={styles.summary}>
        <Icon name="share" size={18} />
        {t('exports.title')}
      </summary>
      <div className={styles.panel}>
        <p>{t('exports.what')}</p>
        <ul role="list" className={styles.files}>
          {exportEndings.map((ending) => {
            const href = `/api/v1/services.${ending}?${parameters}`;
            return (
              <li key={ending}>
                <a
                  href={href}
                  download
                  onClick={(event) => {
                    event.preventDefault();
                    void start(href, formatNames[ending]);
                  }}
                >
                  {t(`exports.${ending}`)}
                </a>
              </li>
            );
          })}
        </ul>
        <Progress download={download} onCancel={cancel} />
        <button
          type="button"
          className={`${buttonClass()} ${styles.withScript}`}
          onClick={onPrint}
          disabled={isPrinting}
        >
          <Icon name="print" />
          {isPrinting ? t('loading') : t('print.button')}
        </button>
      </div>
    </details>
  );
}

function Progress({ download, onCancel }: { download: Download | null; onCancel: () => void }) {
  const t = useTranslations('table.exports');
  const format = useFormatter();
  const size = (bytes: number) =>
    format.number(bytes / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const isRunning = download?.state === 'running';
  function words({ name, state, bytes }: Download): string {
    return state === 'running'
      ? t('progress', { format: name, size: size(bytes) })
      : t(state, { format: name });
  }
  return (
    <div className={styles.row}>
      <p role="status">{download && words(download)}</p>
      {isRunning && (
        <button type="button" className={buttonClass('plain')} onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
    </div>
  );
}
