import { useFormatter, useTranslations } from 'use-intl';
import { dueFacts } from '../../../data/model/dueFacts.ts';
import type { PublicService } from '../../../data/model/service.ts';
import styles from './servicePage.module.css';

/** Which facts nobody has vouched for in too long; nothing where all are current. */
export function DueNotice({ service, today }: { service: PublicService; today: string }) {
  const t = useTranslations('service');
  const format = useFormatter();
  const groups = dueFacts(service, today).map(({ group }) => t(`group.${group}`));
  if (groups.length === 0) return null;
  return (
    <section className={styles.notice}>
      <h2>{t('dueTitle')}</h2>
      <p>{t('dueText', { groups: format.list(groups) })}</p>
    </section>
  );
}
