import { useFormatter, useTranslations } from 'use-intl';
import { type Reach, type ReachAmong, type ReachShare, reachLimitsKm } from '../../../data/model/reach.ts';
import { BarChart } from './BarChart.tsx';
import styles from './reach.module.css';

/** How a way of counting is called. */
export function useHowName(): (how: ReachShare['how']) => string {
  const t = useTranslations('reach');
  return (how) => t(`way.${how ?? 'any'}`);
}

/** The residents within each distance: as bars for the services that serve them, and all of it as a table. */
export function Shares({ reach, among }: { reach: Reach; among: ReachAmong }) {
  const t = useTranslations('reach');
  const format = useFormatter();
  const howName = useHowName();
  const percent = (value: number) => `${format.number(value, { minimumFractionDigits: 1 })} %`;
  const shown = reach.shares.filter(({ isServing }) => isServing === (among === 'serving'));
  return (
    <>
      <BarChart
        title={`${t('chartShares')}: ${t(among === 'any' ? 'anyArea' : 'onlyServing')}`}
        max={100}
        bars={shown.flatMap(({ how, within }, look) =>
          within.map(({ km, percent: value }) => ({
            key: `${how} ${km}`,
            label: `${howName(how)}, ${t('withinKm', { km })}`,
            value,
            text: percent(value),
            look: Math.min(look, 2) as 0 | 1 | 2,
          })),
        )}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label={t('sharesCaption')} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t('sharesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('head.how')}</th>
              {reachLimitsKm.map((km) => (
                <th key={km} scope="col" className={styles.number}>
                  {t('withinKm', { km })}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {t('nowhere')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reach.shares.map(({ how, isServing, within, none }) => (
              <tr key={`${how} ${isServing}`}>
                <th scope="row">
                  {howName(how)}
                  <span className={styles.other}> · {t(isServing ? 'onlyServing' : 'anyArea')}</span>
                </th>
                {[...within, none].map(({ percent: value, residents, municipalities }, i) => (
                  <td key={reachLimitsKm[i] ?? 'none'} className={styles.number}>
                    {percent(value)}
                    <br />
                    <span className={styles.other}>
                      {t('residents', { count: residents })}
                      <br />
                      {t('municipalities', { count: municipalities })}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
