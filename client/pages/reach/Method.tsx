import { useTranslations } from 'use-intl';
import styles from './reach.module.css';

const rules = [
  'crow',
  'seat',
  'ways',
  'serves',
  'closed',
  'residents',
  'foreign',
  'speakers',
  'perThousand',
  'own',
] as const;

/** How the figures are counted, and what they cannot say, in plain words. */
export function Method() {
  const t = useTranslations('reach');
  return (
    <section aria-labelledby="method" className={`${styles.section} ${styles.method}`}>
      <h2 id="method">{t('method')}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
      </ul>
    </section>
  );
}
