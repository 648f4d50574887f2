import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { pickText } from '../../../../data/model/pickText.ts';
import type { ReviewedDuplicate, SubmissionData } from '../../../../data/model/reviewPages.ts';
import { hasText } from '../../../i18n/hasText.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { pagePath } from '../../navigation.ts';
import styles from './changeOf.module.css';
import { decisionsId } from './Decisions.tsx';

/** Whether a submission is for a new service or a change of one, and how to turn one into the other. */
export function ChangeOf({ page }: { page: SubmissionData }) {
  const t = useTranslations('review');
  const { isNew, duplicates, sought } = page;
  if (!isNew) {
    return (
      <div className={styles.isChange}>
        <p>{t('changeOf.isChange')}</p>
        <button type="submit" form={decisionsId} name="do" value="make-new" className={buttonClass()}>
          {t('changeOf.makeNew')}
        </button>
      </div>
    );
  }
  return (
    <Notice tone={duplicates.length > 0 ? 'warning' : 'plain'}>
      <section aria-labelledby="change-of" className={styles.changeOf}>
        <h2 id="change-of">{t(duplicates.length > 0 ? 'duplicatesTitle' : 'changeOf.title')}</h2>
        <p>{t('changeOf.lead')}</p>
        <Candidates services={duplicates} />
        <details open={sought !== null} className={styles.seek}>
          <summary>{t('changeOf.seek')}</summary>
          <div className={styles.seekFields}>
            <Field label={t('changeOf.seek')} hint={t('changeOf.seekHint')}>
              {(ties) => (
                <input
                  {...ties}
                  type="search"
                  name="service"
                  form={decisionsId}
                  maxLength={300}
                  defaultValue={sought?.text ?? ''}
                />
              )}
            </Field>
            <button type="submit" form={decisionsId} name="do" value="seek" className={buttonClass()}>
              {t('changeOf.find')}
            </button>
          </div>
          {sought && <Found sought={sought} />}
        </details>
      </section>
    </Notice>
  );
}

/** What was found; the focus goes there when the page comes back. */
function Found({ sought: { text, found } }: { sought: NonNullable<SubmissionData['sought']> }) {
  const t = useTranslations('review');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status">
      {found.length === 0 ? <p>{t('changeOf.none', { text })}</p> : <Candidates services={found} />}
    </div>
  );
}

function Candidates({ services }: { services: ReviewedDuplicate[] }) {
  const t = useTranslations('review');
  const language = useLanguage();
  const format = useFormatter();
  const placeName = usePlaceName();
  const alike = (reason: string) =>
    hasText(t, `alike.${reason}`) ? t(`alike.${reason}` as 'alike.name') : reason;
  return (
    <ul role="list" className={styles.candidates}>
      {services.map(({ id, slug, name, street, municipality, reasons }) => (
        <li key={id}>
          <div>
            <a href={pagePath(language, `services/${slug}`)}>
              <LocalizedText text={name} />
            </a>
            <p>
              <bdi>{[street, placeName(municipality)].filter(Boolean).join(', ')}</bdi>
              {reasons.length > 0 && ` (${format.list(reasons.map(alike))})`}
            </p>
          </div>
          <button
            type="submit"
            form={decisionsId}
            name="do"
            value={`change-of:${id}`}
            className={buttonClass()}
          >
            {t('changeOf.choose', { name: pickText(name, language).text })}
          </button>
        </li>
      ))}
    </ul>
  );
}
