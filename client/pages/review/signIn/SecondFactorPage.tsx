import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { SecondFactorData } from '../../../../data/model/signInPages.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { CsrfField } from '../CsrfField.tsx';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import styles from './signIn.module.css';
import { signInTexts } from './signInTexts.ts';

function SecondFactorPage() {
  const t = useTranslations('signIn');
  const { frame, page } = useSignedInPage<SecondFactorData>();
  if (page.step === 'codes') {
    return (
      <ReviewFrame frame={frame} title={t('codesTitle')}>
        <p>{t('codesText')}</p>
        <ul role="list" className={styles.codes} dir="ltr">
          {page.codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <p>
          <a className={buttonClass('primary')} href={page.next}>
            {t('codesKept')}
          </a>
        </p>
      </ReviewFrame>
    );
  }
  if (page.step === 'ask') {
    return (
      <ReviewFrame frame={frame} title={t('secondTitle')}>
        <p>{t('secondText')}</p>
        {page.waitMinutes !== null && (
          <Notice role="alert" tone="warning">
            {t('tooMany', { minutes: page.waitMinutes })}
          </Notice>
        )}
        <CodeForm frame={frame} isWrong={page.isWrong} hint={t('recoveryHint')} />
      </ReviewFrame>
    );
  }
  return (
    <ReviewFrame frame={frame} title={t('setUpTitle')}>
      <p>{t('setUpText')}</p>
      <img
        className={styles.qr}
        src={`data:image/svg+xml,${encodeURIComponent(page.qrSvg)}`}
        alt={t('qrAlt')}
        width={256}
        height={256}
      />
      <p>
        {t('setUpSecret')}{' '}
        <bdi className={styles.secret} dir="ltr">
          {page.secret}
        </bdi>
      </p>
      <CodeForm frame={frame} isWrong={page.isWrong} />
    </ReviewFrame>
  );
}

function CodeForm({ frame, isWrong, hint }: { frame: FrameData; isWrong: boolean; hint?: string }) {
  const t = useTranslations('signIn');
  return (
    <form method="post" className={styles.form}>
      <CsrfField frame={frame} />
      <Field label={t('code')} hint={hint} fault={isWrong ? t('codeFault') : undefined}>
        {(ids) => <input {...ids} name="code" autoComplete="one-time-code" required dir="ltr" />}
      </Field>
      <button type="submit" className={buttonClass('primary')}>
        {t('checkCode')}
      </button>
    </form>
  );
}

export const secondFactorPage: LazyPage = {
  Component: SecondFactorPage,
  head: (_, t) => ({
    title: `${t('signIn.secondTitle')} – ${t('site.name')}`,
    path: 'review/second-factor',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/signIn/SecondFactorPage.tsx',
  texts: { signIn: signInTexts, reviewFrame: reviewFrameTexts },
};
