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
