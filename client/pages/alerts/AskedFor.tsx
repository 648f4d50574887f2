import { useTranslations } from 'use-intl';
import type { QueryWords } from '../../../data/model/queryWords.ts';
import { queryFacts } from '../../words/queryFacts.ts';
import type { Translate } from '../head.ts';
import styles from './alerts.module.css';

/** A search in words. */
export function AskedFor({ words }: { words: QueryWords }) {
  const t = useTranslations() as Translate;
  return (
    <dl className={styles.facts}>
      {queryFacts(t, words).map(({ name, value }) => (
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
