import { useTranslations } from 'use-intl';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { pagePath } from '../navigation.ts';
import styles from './forStaff.module.css';

/** How who works in the municipality sends in a service. */
export function ForStaff() {
  const t = useTranslations();
  const language = useLanguage();
  return (
    <section aria-labelledby="staff" className={styles.staff}>
      <h2 id="staff" className={styles.heading}>
        {t('municipality.staff')}
      </h2>
      <p>{t('municipality.staffText')}</p>
      <a className={buttonClass()} href={pagePath(language, 'submit')}>
        {t('site.submit')}
      </a>
    </section>
  );
}
