import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../i18n/Texts.tsx';
import { pagePath } from '../navigation.ts';
import { SectionLinks } from '../SectionLinks.tsx';
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

function pathOf(page: OfficialsPageId) {
  return officialsPages.find(({ id }) => id === page)?.path;
}

/** What stands around every page for officials: the way to the others, and who is signed in. */
export function OfficialsFrame(props: OfficialsFrameProps) {
  const { title, current, account, isWide = false, isPaper = false, children } = props;
  const t = useTranslations('officials');
  const language = useLanguage();
  return (
    <div className={styles.frame} data-wide={isWide}>
      <div className={styles.bar}>
        <SectionLinks
          label={t('label')}
          links={officialsPages.map(({ id, path }) => ({
            href: pagePath(language, path),
            name: t(`page.${id}`),
          }))}
          current={current && pagePath(language, pathOf(current))}
        />
        <nav aria-label={t('account')}>
          <OfficialsAccount account={account} />
        </nav>
      </div>
      <main className={styles.main} data-paper={isPaper}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
