import type { Query } from '../../data/model/query.ts';
import { parseView } from '../../data/model/view.ts';
import { useLanguage } from '../i18n/Texts.tsx';
import { useShell } from '../pages/ShellContext.tsx';
import { directorySearch } from './directorySearch.ts';
import { QueryLink } from './QueryLink.tsx';
import styles from './quickLanguages.module.css';

const quickCount = 4;

/** One touch for the languages that are asked for most: the reader's own first, then the most offered. */
export function QuickLanguages({ query }: { query: Query }) {
  const language = useLanguage();
  const { languages } = useShell();
  if (query.speaks.length > 0) return null;
  const own = languages.filter(({ tag }) => tag === language);
  const others = languages.filter(({ tag }) => tag !== language);
  const view = parseView(new URLSearchParams());
  return (
    <ul role="list" className={styles.quick}>
      {[...own, ...others].slice(0, quickCount).map(({ tag, autonym, direction }) => (
        <li key={tag}>
          <QueryLink search={directorySearch({ ...query, speaks: [tag], cursor: null }, view)}>
            <bdi lang={tag} dir={direction}>
              {autonym}
            </bdi>
          </QueryLink>
        </li>
      ))}
    </ul>
  );
}
