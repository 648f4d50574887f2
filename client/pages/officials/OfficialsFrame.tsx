import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../i18n/Texts.tsx';
import { pagePath } from '../navigation.ts';
import { type FrameAccount, OfficialsAccount } from './OfficialsAccount.tsx';
import styles from './officialsFrame.module.css';
import { type OfficialsPageId, officialsPages } from './officialsPages.ts';

interface OfficialsFrameProps {
  title: string;
  /** Null: a page that the others lead to, and not one of theirs. */
  current: OfficialsPageId | null;
  /** Who is signed in, null: nobody; left out on a page that is the same for everyone. */
  account?: FrameAccount | null;
  /** Uses the whole width of the window, as a table does. */
  isWide?: boolean;
  /** What is printed is a sheet for somebody else, without the page's title. */
  isPaper?: boolean;
  children: ReactNode;
}

/** What stands around every page for officials: the way to the others, and who is signed in. */
export function OfficialsFrame(props: OfficialsFrameProps) {
  const { title, current, account, isWide = false, isPaper = false, children } = props;
  const t = useTranslations('officials');
  const language = useLanguage();
  return (
    <div className={styles.frame} data-wide={isWide}>
      <nav aria-label={t('label')} className={styles.bar}>
        <ul role="list" className={styles.pages}>
          {officialsPages.map(({ id, path }) => (
            <li key={id}>
              <a href={pagePath(language, path)} aria-current={id === current ? 'page' : undefined}>
                {t(`page.${id}`)}
              </a>
            </li>
          ))}
        </ul>
        <OfficialsAccount account={account} />
      </nav>
      <main className={styles.main} data-paper={isPaper}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
