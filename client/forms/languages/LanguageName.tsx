import type { LanguageEntry } from '../../../data/model/card.ts';
import styles from './languages.module.css';

/** A language in itself and in the reader's language. */
export function LanguageName({ language }: { language: LanguageEntry }) {
  const { tag, autonym, name } = language;
  return (
    <span className={styles.name}>
      <bdi lang={tag} className={styles.autonym}>
        {autonym}
      </bdi>
      {name.toLowerCase() !== autonym.toLowerCase() && <span>{name}</span>}
    </span>
  );
}
