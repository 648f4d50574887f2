import { textDirection } from '../../../data/model/languageTag.ts';
import type { LocalizedText } from '../../../data/model/pickText.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './read.module.css';

/** A text in every language in which it was written. */
export function ReadTexts({ text }: { text: LocalizedText }) {
  const entryOf = useLanguageEntry();
  return Object.entries(text).map(([tag, words]) => (
    <p key={tag} className={styles.readText}>
      <span className={styles.language}>{entryOf(tag).name}</span>
      <bdi lang={tag} dir={textDirection(tag)}>
        {words}
      </bdi>
    </p>
  ));
}
