import { useTranslations } from 'use-intl';
import type { Answer } from '../../../../data/model/card.ts';
import { formatSearch } from '../../../../data/model/queryCodec.ts';
import { ServiceCard } from '../../../cards/ServiceCard.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { pagePath } from '../../navigation.ts';
import styles from './tools.module.css';

/** Where nothing matches: the nearest answer with its reason, and the way to all others. */
export function EmptyTable({ answer, now }: { answer: Answer; now: Date | null }) {
  const t = useTranslations();
  const language = useLanguage();
  const [rung] = answer.ladder;
  return (
    <div className={styles.empty}>
      <p>
        <strong>{t('table.empty')}</strong>
      </p>
      {rung && (
        <>
          <h2>{t(`ladder.${rung.reason}`)}</h2>
          <p>{t(`ladder.${rung.reason}Why`)}</p>
          <ul role="list" className={styles.instead}>
            {rung.items.map((hit) => (
              <li key={hit.id}>
                <ServiceCard
                  hit={hit}
                  wanted={answer.query.speaks}
                  schedules={answer.schedules}
                  now={now}
                  at={answer.query.at}
                />
              </li>
            ))}
          </ul>
          <p>
            <a className={buttonClass()} href={pagePath(language) + formatSearch(answer.query)}>
              {t('table.instead')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
