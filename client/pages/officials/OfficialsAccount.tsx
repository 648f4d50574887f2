import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Account } from '../../../data/model/account.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { pagePath } from '../navigation.ts';
import styles from './officialsFrame.module.css';

export type FrameAccount = Pick<Account, 'name'>;

/** Where to sign in and come back to this very page. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation();
  return `${pagePath(useLanguage(), 'review/sign-in')}?to=${encodeURIComponent(pathname + search)}`;
}

/**
 * Who is signed in, or where to do so. A page that is the same for everyone leads to the account, which asks those who
 * are signed out to sign in, by a word that is true of both.
 */
export function OfficialsAccount({ account }: { account: FrameAccount | null | undefined }) {
  const t = useTranslations('officials');
  const accountPath = pagePath(useLanguage(), 'review/account');
  const signInPath = useSignInPath();
  if (account === null) {
    return (
      <a className={styles.account} href={signInPath}>
        {t('accountOrSignIn')}
      </a>
    );
  }
  return (
    <a className={styles.account} href={accountPath}>
      {account ? (
        <>
          <bdi>{account.name}</bdi> · {t('account')}
        </>
      ) : (
        t('accountOrSignIn')
      )}
    </a>
  );
}
