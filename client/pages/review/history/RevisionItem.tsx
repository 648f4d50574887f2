import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { HistoryData, HistoryRevision } from '../../../../data/model/reviewPages.ts';
import { DiffView } from '../../../diff/DiffView.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { CsrfField } from '../CsrfField.tsx';
import styles from '../submission/submission.module.css';
import { useActorName } from '../useActorName.ts';
import { useReason } from './useReason.ts';

interface RevisionItemProps {
  frame: FrameData;
  page: HistoryData;
  revision: HistoryRevision;
}

/** One revision in the history, with the form that brings it back. */
export function RevisionItem({ frame, page, revision }: RevisionItemProps) {
  const t = useTranslations('review');
  const moment = useMoment();
  const actorName = useActorName();
  const reasonText = useReason();
  const { number, by, reason, createdAt, changes } = revision;
  const typed = page.typed?.number === number ? page.typed : null;
  const isNewest = number === page.newest;
  return (
    <li className={styles.decision}>
      <h2>{t('revisionTitle', { number })}</h2>
      <p>
        <time dateTime={createdAt}>{moment(createdAt)}</time>
        {' · '}
        <bdi>{actorName(by)}</bdi>
        {reason && (
          <>
            {' · '}
            <bdi>{reasonText(reason)}</bdi>
          </>
        )}
      </p>
      <details open={isNewest}>
        <summary>{t(number === 1 ? 'firstState' : 'whatChanged')}</summary>
        <DiffView diff={changes} places={page.places} level={3} />
      </details>
      {!isNewest && (
        <details open={typed !== null}>
          <summary>{t('undoTitle', { number })}</summary>
          <form method="post" className={styles.part} noValidate>
            <CsrfField frame={frame} />
            <input type="hidden" name="newest" value={page.newest} />
            <Field
              label={t('undoReason')}
              hint={t('undoHint')}
              fault={typed && page.isReasonMissing ? t('undoReasonMissing') : undefined}
            >
              {(ids) => (
                <textarea
                  {...ids}
                  name="reason"
                  rows={2}
                  maxLength={2000}
                  defaultValue={typed?.reason ?? ''}
                />
              )}
            </Field>
            <div>
              <button type="submit" name="number" value={number} className={buttonClass()}>
                {t('undo', { number })}
              </button>
            </div>
          </form>
        </details>
      )}
    </li>
  );
}
