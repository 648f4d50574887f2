import { useTranslations } from 'use-intl';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { pagePath } from '../navigation.ts';
import plain from '../plainPage.module.css';

/** A link that no longer opens leads to a new one. */
export function ClosedLink() {
  const t = useTranslations('upkeep');
  const language = useLanguage();
  return (
    <main className={plain.page}>
      <h1>{t('closedTitle')}</h1>
      <p>{t('closedText')}</p>
      <p>
        <a className={buttonClass('primary')} href={pagePath(language, 'upkeep')}>
          {t('askNew')}
        </a>
      </p>
    </main>
  );
}
