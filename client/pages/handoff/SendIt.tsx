import { useTranslations } from 'use-intl';
import type { HandoffSheet } from '../../../data/model/handoffPage.ts';
import { useHydrated } from '../../forms/useHydrated.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CopyField } from './CopyField.tsx';
import { Words } from './SheetLines.tsx';
import styles from './send.module.css';

/** Lines of a mail end as RFC 6068 (5) has it. */
const mailBody = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));

/** The same as a link or a message, for a client who is not here: nothing goes through our server. */
export function SendIt({ sheet }: { sheet: HandoffSheet }) {
  const t = useTranslations('handoff');
  const { url, message, slug, sides } = sheet;
  const [client] = sides;
  const canShare = useHydrated() && 'share' in navigator;
  const subject = encodeURIComponent(client.name.text);
  const share = () => navigator.share({ title: client.name.text, text: message }).catch(() => {});
  return (
    <section className={styles.send} aria-labelledby={`send-${slug}`}>
      <h3 id={`send-${slug}`}>
        <Words {...client.name} />
      </h3>
      <CopyField label={t('link')} text={url} action={t('copyLink')}>
        {(ties) => <input {...ties} readOnly value={url} dir="ltr" />}
      </CopyField>
      <CopyField label={t('message')} text={message} action={t('copyMessage')}>
        {(ties) => (
          <textarea {...ties} readOnly value={message} rows={8} lang={client.lang} dir={client.direction} />
        )}
      </CopyField>
      <p className={styles.ways}>
        <a className={buttonClass()} href={`sms:?&body=${encodeURIComponent(message)}`}>
          <Icon name="phone" />
          {t('sms')}
        </a>
        <a className={buttonClass()} href={`mailto:?subject=${subject}&body=${mailBody(message)}`}>
          <Icon name="email" />
          {t('mail')}
        </a>
        {canShare && (
          <button type="button" className={buttonClass()} onClick={() => void share()}>
            <Icon name="share" />
            {t('share')}
          </button>
        )}
      </p>
    </section>
  );
}
