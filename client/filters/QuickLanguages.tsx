import { Link } from 'react-router';
import type { Query } from '../../data/model/query.ts';
import { parseView } from '../../data/model/view.ts';
import { useLanguage } from '../i18n/Texts.tsx';
import { useShell } from '../pages/ShellContext.tsx';
import styles from './quickLanguages.module.css';
import { directorySearch } from './useDirectoryQuery.ts';

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
          <Link
            to={{ search: directorySearch({ ...query, speaks: [tag], cursor: null }, view) }}
            preventScrollReset
          >
            <bdi lang={tag} dir={direction}>
              {autonym}
            </bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
