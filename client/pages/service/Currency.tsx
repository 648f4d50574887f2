import { useTranslations } from 'use-intl';
import { dueFacts } from '../../../data/model/dueFacts.ts';
import type { PublicService } from '../../../data/model/service.ts';
import { factGroups } from '../../../data/model/vocabulary.ts';
import { useTimes } from '../../cards/useTimes.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { pagePath } from '../navigation.ts';
import styles from './facts.module.css';
import text from './serviceText.module.css';

/** How current each group of facts is: where it comes from, of which date, and who vouched for it, or no longer does. */
export function Currency({ service, today }: { service: PublicService; today: string }) {
  const t = useTranslations('service');
  const { partialDate } = useTimes();
  const language = useLanguage();
  const groups = factGroups.filter((group) => service.provenance[group]);
  const due = dueFacts(service, today);
  return (
    <section aria-labelledby="currency">
      <h2 id="currency">{t('currency')}</h2>
      <p className={text.soft}>{t('currencyIntro')}</p>
      <dl className={styles.facts}>
        {groups.map((group) => {
          const { source, recordedOn, confirmed } = service.provenance[group] as NonNullable<
            (typeof service.provenance)[typeof group]
          >;
          const since = due.find((fact) => fact.group === group && fact.isConfirmed)?.since;
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
                  {since ? (
                    <b>{t('dueSince', { date: partialDate(since) })}</b>
                  ) : (
                    <span>
                      {confirmed ? t('confirmedOn', { date: partialDate(confirmed.on) }) : t('notConfirmed')}
                    </span>
                  )}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p>
        <a
          className={buttonClass()}
          href={pagePath(language, `services/${service.slug}/report`)}
          rel="nofollow"
        >
          {t('wrong')}
        </a>
      </p>
    </section>
  );
}
