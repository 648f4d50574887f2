import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../data/model/account.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Notice } from '../../ui/Notice.tsx';
import { pagePath } from '../navigation.ts';
import { CsrfField } from './CsrfField.tsx';
import styles from './reviewFrame.module.css';
import { Sections } from './Sections.tsx';

interface ReviewFrameProps {
  frame: FrameData;
  title: string;
  children: ReactNode;
}

/** What stands around every signed-in page: where one can go, who one is, and the way out. */
export function ReviewFrame({ frame, title, children }: ReviewFrameProps) {
  const t = useTranslations('reviewFrame');
  const language = useLanguage();
  const { account } = frame;
  return (
    <div className={styles.frame}>
      <div className={styles.bar}>
        <Sections frame={frame} />
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
