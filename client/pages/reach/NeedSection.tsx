import { useFormatter, useTranslations } from 'use-intl';
import type { ReachPageData } from '../../../data/model/reachPage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLanguageEntry } from '../ShellContext.tsx';
import { BarChart } from './BarChart.tsx';
import { Downloads } from './Downloads.tsx';
import { NeedAreas } from './NeedAreas.tsx';
import { NeedGroups } from './NeedGroups.tsx';
import { NeedLanguages, usePerThousand } from './NeedLanguages.tsx';
import styles from './reach.module.css';

const maxBars = 20;

/** Services held against how many people speak each language. */
export function NeedSection({ page }: { page: ReachPageData }) {
  const t = useTranslations('reach');
  const { need, view } = page;
  const entryOf = useLanguageEntry();
  const perThousand = usePerThousand();
  const known = need.languages.filter((language) => language.perThousand !== null);
  const { match: _, ...query } = view.query;
  const asked = { ...query, match: 'any' as const };
  return (
    <>
      <section aria-labelledby="need" className={styles.section}>
        <h2 id="need">{t('need')}</h2>
        <Origin need={need} />
        {known.length > 0 && (
          <BarChart
            title={t('chartNeed')}
            bars={known.slice(0, maxBars).map(({ tag, perThousand: value }) => ({
              key: tag,
              label: entryOf(tag).name,
              value: value ?? 0,
              text: perThousand(value),
            }))}
          />
        )}
        <NeedLanguages languages={need.languages} />
        <Downloads table="need-languages" json="need" of={t('languagesCaption')} query={asked} />
      </section>
      {need.cells.length > 0 && <NeedAreas page={page} />}
      {need.origin && <NeedGroups page={page} />}
    </>
  );
}

/** Where the numbers come from, or how an operator loads them. */
function Origin({ need }: Pick<ReachPageData, 'need'>) {
  const t = useTranslations('reach');
  const format = useFormatter();
  if (!need.origin) {
    return (
      <Notice>
        <p>{t('notLoaded')}</p>
        <p>
          {t('howToLoad')} <code className={styles.code}>npm run import:speakers -- FILE</code>
        </p>
      </Notice>
    );
  }
  const { title, year, importedAt } = need.origin;
  const day = format.dateTime(new Date(importedAt), { dateStyle: 'long' });
  return (
    <p className={styles.hint}>
      {t('origin', { title, year: String(year), day })}
      {need.untold > 0 && ` ${t('untold', { count: need.untold })}`}
    </p>
  );
}
