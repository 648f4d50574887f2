import { useTranslations } from 'use-intl';
import styles from './submit.module.css';

/** What every form of these pages posts besides: its token, and a field that only programs fill in. */
export function FormSecrets({ token }: { token: string }) {
  const t = useTranslations('submit');
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <div className={styles.trap} aria-hidden="true">
        <label>
          {t('leaveEmpty')}
          <input type="text" name="homepage" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  );
}
