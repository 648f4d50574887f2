import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import { type DueData, dueStages } from '../../../../data/model/serviceListPages.ts';
import { NextPage } from '../list/ListFilters.tsx';
import styles from '../queue/queue.module.css';
import { Tabs } from '../Tabs.tsx';
import { DueItemView } from './DueItemView.tsx';

/** Services of which something is due, by how far they are. */
export function DueList({ due, frame }: { due: DueData; frame: FrameData }) {
  const t = useTranslations('due');
  const { chosen, counts, items, next, outcome } = due;
  const all = dueStages.reduce((sum, stage) => sum + counts[stage], 0);
  return (
    <>
      <p>{t('intro')}</p>
      <Tabs
        label={t('stages')}
        tabs={[
          { href: '?due=all', name: t('all'), count: all, isCurrent: chosen === '' },
          ...dueStages.map((stage) => ({
            href: `?due=${stage}`,
            name: t(`stage.${stage}`),
            count: counts[stage],
            isCurrent: chosen === stage,
          })),
        ]}
      />
      {items.length === 0 && <p>{t('none')}</p>}
      {items.length > 0 && (
        <ol role="list" className={styles.rows}>
          {items.map((item) => (
            <DueItemView
              key={item.id}
              item={item}
              frame={frame}
              outcome={outcome?.serviceId === item.id ? outcome.kind : null}
            />
          ))}
        </ol>
      )}
      <NextPage search={next} />
    </>
  );
}
