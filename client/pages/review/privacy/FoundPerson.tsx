import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import { type PrivacyData, personalGroups } from '../../../../data/model/personalData.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { CsrfField } from '../CsrfField.tsx';
import styles from '../items.module.css';
import { PersonalCounts } from './PersonalCounts.tsx';
import { ServiceLinks } from './ServiceLinks.tsx';

interface FoundPersonProps {
  frame: FrameData;
  page: PrivacyData;
  found: NonNullable<PrivacyData['found']>;
}

/** What was found about an address, and what can be done with it. */
export function FoundPerson({ frame, page, found }: FoundPersonProps) {
  const t = useTranslations('personal');
  const { email, faults } = page;
  const { counts, contactOf, publicIn } = found;
  const isNothing = personalGroups.every((group) => counts[group] === 0);
  return (
    <>
      <section className={styles.section} aria-labelledby="found">
        <h2 id="found">
          {t('foundTitle')} <bdi>{email}</bdi>
        </h2>
        {isNothing && (
          <Notice role="status">
            <p>{t('nothing')}</p>
          </Notice>
        )}
        {!isNothing && <PersonalCounts counts={counts} />}
        <ServiceLinks title={t('contactOf')} services={contactOf} />
        <ServiceLinks title={t('publicIn')} services={publicIn} />
        {!isNothing && (
          <form method="post">
            <CsrfField frame={frame} />
            <input type="hidden" name="email" value={email} />
            <button type="submit" name="action" value="export" className={buttonClass()}>
              {t('export')}
            </button>
          </form>
        )}
      </section>
      {!isNothing && (
        <section className={styles.section} aria-labelledby="erase">
          <h2 id="erase">{t('eraseTitle')}</h2>
          <p>{t('eraseText')}</p>
          {faults.includes('last-admin') && (
            <Notice role="alert" tone="warning">
              <p>{t('lastAdmin')}</p>
            </Notice>
          )}
          <form method="post" className={styles.form} noValidate>
            <CsrfField frame={frame} />
            <input type="hidden" name="email" value={email} />
            <Field
              label={t('confirmation')}
              hint={t('confirmationHint')}
              fault={faults.includes('confirmation') ? t('confirmationFault') : undefined}
            >
              {(ids) => (
                <input {...ids} type="email" name="confirmation" dir="ltr" autoComplete="off" required />
              )}
            </Field>
            <button type="submit" name="action" value="erase" className={buttonClass('primary')}>
              {t('erase')}
            </button>
          </form>
        </section>
      )}
    </>
  );
}
