import { useTranslations } from 'use-intl';
import type { SubmissionData } from '../../../../data/model/reviewPages.ts';
import { DiffView } from '../../../diff/DiffView.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { useActorName } from '../useActorName.ts';
import styles from './submission.module.css';

/** What happened to a submission so far: who, when, what they wrote and what they changed. */
export function Thread({ page }: { page: SubmissionData }) {
  const t = useTranslations('review');
  const moment = useMoment();
  const actorName = useActorName();
  return (
    <section aria-labelledby="thread">
      <h2 id="thread">{t('threadTitle')}</h2>
      <ol role="list" className={styles.thread}>
        {page.thread.map(({ number, kind, by, note, createdAt, changes }) => (
          <li key={number}>
            <p>
              <strong>{t(`event.${kind}`)}</strong>
              {' · '}
              <bdi>{actorName(by)}</bdi>
              {' · '}
              <time dateTime={createdAt}>{moment(createdAt)}</time>
            </p>
            {note && number > 1 && (
              <blockquote className={styles.text} dir="auto">
                {note}
              </blockquote>
            )}
            {changes.length > 0 && (
              <details>
                <summary>{t('whatChanged')}</summary>
                <DiffView diff={changes} places={page.places} level={3} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
