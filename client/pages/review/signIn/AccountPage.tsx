import { useTranslations } from 'use-intl';
import { interfaceLanguages, ownNames } from '../../../../data/model/languageTag.ts';
import type { AccountData } from '../../../../data/model/signInPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { CsrfField } from '../CsrfField.tsx';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import styles from './signIn.module.css';
import { signInTexts } from './signInTexts.ts';

function AccountPage() {
  const t = useTranslations('signIn');
  const { frame, page } = useSignedInPage<AccountData>();
  const here = pagePath(useLanguage(), 'review');
  return (
    <ReviewFrame frame={frame} title={t('accountTitle')}>
      {page.isSaved && <Notice role="status">{t('saved')}</Notice>}
      <p>
        {t('signedInAs')} <bdi>{frame.account.email}</bdi>
      </p>
      <form method="post" className={styles.form}>
        <CsrfField frame={frame} />
        <Field label={t('language')} hint={t('languageHint')}>
          {(ids) => (
            <select {...ids} name="language" defaultValue={page.language}>
              {interfaceLanguages.map((tag) => (
                <option key={tag} value={tag} lang={tag}>
                  {ownNames[tag]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="submit" name="action" value="language" className={buttonClass()}>
          {t('save')}
        </button>
      </form>
      <section className={styles.section}>
        <h2>{t('secondTitle')}</h2>
        <p>{page.hasSecondFactor ? t('secondOn') : t('secondOff')}</p>
        {page.canSetUpSecondFactor && (
          <p>
            <a
              className={buttonClass()}
              href={`${here}/second-factor?to=${encodeURIComponent(`${here}/account`)}`}
            >
              {t('secondSetUp')}
            </a>
          </p>
        )}
      </section>
      <form method="post" className={styles.section}>
        <CsrfField frame={frame} />
        <h2>{t('sessionsTitle')}</h2>
        <p>{t('sessions', { count: page.sessions })}</p>
        <button type="submit" name="action" value="end-all" className={buttonClass()}>
          {t('endAll')}
        </button>
      </form>
    </ReviewFrame>
  );
}

export const accountPage: LazyPage = {
  Component: AccountPage,
  head: (_, t) => ({
    title: `${t('signIn.accountTitle')} – ${t('site.name')}`,
    path: 'review/account',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/signIn/AccountPage.tsx',
  texts: { signIn: signInTexts, reviewFrame: reviewFrameTexts },
};
