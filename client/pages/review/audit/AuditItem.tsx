import type { AuditData, AuditSubject } from '../../../../data/model/signInPages.ts';
import { useMoment } from '../../../i18n/useMoment.ts';
import styles from './audit.module.css';
import { useActionName, useActor, useDetail } from './auditWords.ts';

/** One thing that was done: when, what, by whom, and to what. */
export function AuditItem({ at, actor, action, subject, detail }: AuditData['entries'][number]) {
  const moment = useMoment();
  const actionName = useActionName();
  const actorName = useActor();
  const detailText = useDetail();
  return (
    <li className={styles.entry}>
      <time dateTime={at}>{moment(at)}</time>
      <strong>{actionName(action)}</strong>
      <span>
        <bdi>{actorName(actor)}</bdi>
      </span>
      {subject && <Subject {...subject} />}
      {detail.length > 0 && (
        <ul role="list" className={styles.detail}>
          {detail.map((one) => (
            <li key={one.name}>{detailText(one)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Subject({ label, href }: AuditSubject) {
  const name = <bdi>{label}</bdi>;
  if (href === null) return <span>{name}</span>;
  return (
    <a href={href} className={styles.subject}>
      {name}
    </a>
  );
}
