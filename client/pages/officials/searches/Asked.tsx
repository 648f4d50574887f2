import { useTranslations } from 'use-intl';
import type { SavedWords } from '../../../../data/model/savedSearchPages.ts';
import styles from './searches.module.css';
import { useSavedFacts } from './useSavedFacts.ts';

/** A search in words. */
export function Asked({ asked }: { asked: SavedWords }) {
  const facts = useSavedFacts()(asked);
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A search that cannot be read any more, as it was kept. */
export function Unreadable({ query }: { query: string }) {
  const t = useTranslations('savedSearches');
  return (
    <>
      <p>{t('unreadable')}</p>
      <p>
        <code dir="ltr">{query}</code>
      </p>
    </>
  );
}
