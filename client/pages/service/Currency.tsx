import { useTranslations } from 'use-intl';
import type { PublicService } from '../../../data/model/service.ts';
import { factGroups } from '../../../data/model/vocabulary.ts';
import { useTimes } from '../../cards/useTimes.ts';
import styles from './facts.module.css';
import text from './serviceText.module.css';

/** How current each group of facts is: where it comes from, of which date, and who vouched for it. */
export function Currency({ service }: { service: PublicService }) {
  const t = useTranslations('service');
  const { partialDate } = useTimes();
  const groups = factGroups.filter((group) => service.provenance[group]);
  return (
    <section aria-labelledby="currency">
      <h2 id="currency">{t('currency')}</h2>
      <p className={text.soft}>{t('currencyIntro')}</p>
      <dl className={styles.facts}>
        {groups.map((group) => {
          const { source, recordedOn, confirmed } = service.provenance[group] as NonNullable<
            (typeof service.provenance)[typeof group]
          >;
          return (
            <div key={group}>
              <dt>{t(`group.${group}`)}</dt>
              <dd>
                <span className={styles.factLine}>
                  {source.url ? (
                    <a href={source.url} rel="external">
                      {t(`source.${source.kind}`)}
                    </a>
                  ) : (
                    t(`source.${source.kind}`)
                  )}
                  <span>
                    {source.date ? t('sourceDate', { date: partialDate(source.date) }) : t('sourceUndated')}
                  </span>
                </span>
                <span className={styles.factLine}>
                  <span>{t('recordedOn', { date: partialDate(recordedOn) })}</span>
                  <span>
                    {confirmed ? t('confirmedOn', { date: partialDate(confirmed.on) }) : t('notConfirmed')}
                  </span>
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
