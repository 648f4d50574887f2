import { useTranslations } from 'use-intl';
import type { CheckFault, Outcome } from '../../../data/model/reviewPages.ts';
import { usePathName } from '../../diff/usePathName.ts';
import { useMoment } from '../../i18n/useMoment.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useActorName } from './useActorName.ts';

/** Why a decision could not be, in the words of the reader. */
export function OutcomeNotice({ outcome }: { outcome: Outcome | { kind: 'failed' } }) {
  const t = useTranslations('review');
  return (
    <Notice role="alert" tone="warning">
      <OutcomeText outcome={outcome} />
      {outcome.kind === 'faster' && <p>{t('outcome.kept')}</p>}
      {outcome.kind === 'faults' && <FaultList faults={outcome.faults} />}
    </Notice>
  );
}

/** What became of a decision, in one sentence. */
export function OutcomeText({ outcome }: { outcome: Outcome | { kind: 'failed' } }) {
  const t = useTranslations('review');
  const moment = useMoment();
  const actorName = useActorName();
  if (outcome.kind !== 'faster') {
    const count = outcome.kind === 'faults' ? outcome.faults.length : 0;
    return <p>{t(`outcome.${outcome.kind}`, { count })}</p>;
  }
  const { by, did, at, note } = outcome;
  return (
    <>
      <p>
        {t('outcome.faster', {
          who: actorName(by),
          what: t(`event.${did}`),
          when: at ? moment(at) : '',
        })}
      </p>
      {note && (
        <blockquote>
          <bdi>{note}</bdi>
        </blockquote>
      )}
    </>
  );
}

/** What keeps a service from being published, each with its place. */
export function FaultList({ faults }: { faults: CheckFault[] }) {
  const t = useTranslations('diff');
  const pathName = usePathName();
  return (
    <ul>
      {faults.map(({ path, code, value }) => (
        <li key={`${path} ${code}`}>
          <b>{pathName(path)}</b> {t(`fault.${code}`)}
          {value !== null && (
            <>
              {' '}
              <q>
                <bdi>{value}</bdi>
              </q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
