import { useFormatter, useTranslations } from 'use-intl';
import type { MapBorders } from '../../../data/model/mapBorders.ts';
import type { Reach } from '../../../data/model/reach.ts';
import type { ReachView } from '../../../data/model/reachQuery.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import { DistanceTable } from './DistanceTable.tsx';
import { Downloads } from './Downloads.tsx';
import { ReachMapPane } from './ReachMapPane.tsx';
import styles from './reach.module.css';
import { Shares, useHowName } from './Shares.tsx';

interface DistanceSectionProps {
  view: ReachView;
  reach: Reach;
  borders: MapBorders | null;
}

/** Distances in the languages that are asked for: in short, as bars, on a map and municipality by municipality. */
export function DistanceSection({ view, reach, borders }: DistanceSectionProps) {
  const t = useTranslations('reach');
  const format = useFormatter();
  const entryOf = useLanguageEntry();
  const howName = useHowName();
  const languages = format.list(reach.speaks.map((tag) => entryOf(tag).name));
  const day = format.dateTime(new Date(`${reach.day}T12:00Z`), { dateStyle: 'long' });
  return (
    <>
      <section aria-labelledby="shares" className={styles.section}>
        <h2 id="shares">{t('shares', { languages })}</h2>
        <p>
          {[
            ...reach.hows.map((how, i) =>
              t('placeCount', { how: howName(how), count: reach.counts[i] ?? 0 }),
            ),
            t('asOf', { day }),
          ].join(' · ')}
        </p>
        <Shares reach={reach} among={view.among} />
        <p className={styles.hint}>{t('sharesHint', { year: String(reach.years.population) })}</p>
        <Downloads table="reach-shares" json="reach" of={t('sharesCaption')} query={view.query} />
      </section>
      <ReachMapPane reach={reach} view={view} borders={borders} />
      <section aria-labelledby="distances" className={styles.section}>
        <h2 id="distances">{t('distances')}</h2>
        <DistanceTable view={view} reach={reach} />
        <Downloads table="reach" json="reach" of={t('tableCaption')} query={view.query} />
      </section>
    </>
  );
}
