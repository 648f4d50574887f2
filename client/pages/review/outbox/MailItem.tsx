import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import { isInterfaceLanguage, textDirection } from '../../../../data/model/languageTag.ts';
import type { OutboxItem, OutboxPageData } from '../../../../data/model/outboxPage.ts';
import { useMoment } from '../../../i18n/useMoment.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { CsrfField } from '../CsrfField.tsx';
import styles from './outbox.module.css';

const sendTexts = { waiting: 'sendNow', 'given-up': 'sendNow', sent: 'sendAgain', kept: 'send' } as const;

interface MailItemProps {
  item: OutboxItem;
  shown: OutboxPageData['shown'];
  frame: FrameData;
  chosen: OutboxPageData['chosen'];
}

/** One mail: what it is, what became of it, and, when asked for, how it reads. */
export function MailItem({ item, shown, frame, chosen }: MailItemProps) {
  const t = useTranslations('outbox');
  const moment = useMoment();
  const address = `?${new URLSearchParams({ ...(chosen && { state: chosen }), mail: item.id })}#${item.id}`;
  return (
    <li id={item.id} className={styles.mail}>
      <div className={styles.head}>
        <a href={address} className={styles.kind}>
          {t(`kind.${item.kind}`)}
        </a>
        <bdi>{item.to}</bdi>
        <time dateTime={item.createdAt}>{moment(item.createdAt)}</time>
        <strong className={styles.state} data-state={item.state}>
          {t(`state.${item.state}`)}
        </strong>
      </div>
      {item.lastError && (
        <p className={styles.error}>
          {t('error', { count: item.attempts })} <bdi>{item.lastError}</bdi>
        </p>
      )}
      {item.nextTryAt && item.attempts > 0 && <p>{t('nextTry', { time: moment(item.nextTryAt) })}</p>}
      {item.goodUntil && (
        <p>{t(item.isTooLate ? 'tooLate' : 'goodUntil', { time: moment(item.goodUntil) })}</p>
      )}
      {shown && ('secret' in shown ? <p>{t('secret')}</p> : <Shown {...shown} />)}
      {item.canRetry && (
        <form method="post">
          <CsrfField frame={frame} />
          <input type="hidden" name="id" value={item.id} />
          <button type="submit" className={buttonClass()}>
            {t(sendTexts[item.state])}
          </button>
        </form>
      )}
    </li>
  );
}

function Shown({ subject, text, language }: { subject: string; text: string; language: string }) {
  const direction = isInterfaceLanguage(language) ? textDirection(language) : undefined;
  return (
    <article className={styles.text} lang={language} dir={direction}>
      <h2>{subject}</h2>
      <pre>{text}</pre>
    </article>
  );
}
