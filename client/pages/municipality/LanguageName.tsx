import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './municipality.module.css';

/** A language in its own script, and in the reader's language where that is another word. */
export function LanguageName({ tag }: { tag: string }) {
  const { autonym, name, direction } = useLanguageEntry()(tag);
  return (
    <>
      <bdi lang={tag} dir={direction} className={styles.autonym}>
        {autonym}
      </bdi>
      {name.toLowerCase() !== autonym.toLowerCase() && <span className={styles.soft}> {name}</span>}
    </>
  );
}
