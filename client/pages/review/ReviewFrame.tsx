import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { type FrameData, isAtLeast, type Role } from '../../../data/model/account.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Notice } from '../../ui/Notice.tsx';
import { pagePath } from '../navigation.ts';
import { CsrfField } from './CsrfField.tsx';
import styles from './reviewFrame.module.css';

const sections = [
  { name: 'queue', path: 'review', role: 'editor' },
  { name: 'services', path: 'review/services', role: 'editor' },
  { name: 'reports', path: 'review/reports', role: 'editor' },
  { name: 'maintainers', path: 'review/maintainers', role: 'editor' },
  { name: 'outbox', path: 'review/outbox', role: 'editor' },
  { name: 'people', path: 'review/people', role: 'admin' },
  { name: 'audit', path: 'review/audit', role: 'admin' },
  { name: 'privacy', path: 'review/privacy', role: 'admin' },
  { name: 'account', path: 'review/account', role: 'official' },
] as const satisfies { name: string; path: string; role: Role }[];

interface ReviewFrameProps {
  frame: FrameData;
  title: string;
  children: ReactNode;
}

/** What stands around every signed-in page: where one can go, who one is, and the way out. */
export function ReviewFrame({ frame, title, children }: ReviewFrameProps) {
  const t = useTranslations('reviewFrame');
  const language = useLanguage();
  const { pathname } = useLocation();
  const { account } = frame;
  return (
    <div className={styles.frame}>
      <div className={styles.bar}>
        <nav aria-label={t('sections')} className={styles.links}>
          {sections
            .filter(({ role }) => isAtLeast(account.role, role))
            .map(({ name, path }) => {
              const href = pagePath(language, path);
              return (
                <a key={name} href={href} aria-current={pathname === href ? 'page' : undefined}>
                  {t(`section.${name}`)}
                  {name === 'reports' && frame.openReports > 0 && (
                    <span className={styles.count}>{frame.openReports}</span>
                  )}
                </a>
              );
            })}
        </nav>
        <form
          method="post"
          action={pagePath(language, 'review/account')}
          aria-label={t('signOut')}
          className={styles.who}
        >
          <CsrfField frame={frame} />
          <span>
            <bdi>{account.name}</bdi> · {t(`role.${account.role}`)}
          </span>
          <button type="submit" name="action" value="end" className={buttonClass('plain')}>
            {t('signOut')}
          </button>
        </form>
      </div>
      <main className={styles.main}>
        <h1>{title}</h1>
        {frame.isStale && (
          <Notice role="alert" tone="warning">
            {t('stale')}
          </Notice>
        )}
        {children}
      </main>
    </div>
  );
}
