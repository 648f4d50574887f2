import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { MaintainerData } from '../../../../data/model/maintainerPages.ts';
import { useMoment } from '../../../i18n/useMoment.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { CsrfField } from '../CsrfField.tsx';
import styles from '../items.module.css';

interface ActionProps {
  frame: FrameData;
  action: string;
  title: string;
  text: string;
  button: string | null;
}

function Action({ frame, action, title, text, button }: ActionProps) {
  return (
    <form method="post" className={styles.row}>
      <CsrfField frame={frame} />
      <div>
        <h3 id={action}>{title}</h3>
        <p>{text}</p>
      </div>
      {button && (
        <button
          type="submit"
          name="action"
          value={action}
          className={buttonClass()}
          aria-describedby={action}
        >
          {button}
        </button>
      )}
    </form>
  );
}

/** Links, publishing at once, and being written to at all. */
export function Access({ frame, page }: { frame: FrameData; page: MaintainerData }) {
  const t = useTranslations('maintainers');
  const moment = useMoment();
  const { trustedAt, maintainer, openLinks, canBeTrusted } = page;
  const isDisabled = maintainer.disabledAt !== null;
  const trustText = trustedAt
    ? t('trustedSince', { when: moment(trustedAt) })
    : t(canBeTrusted ? 'trustText' : 'trustImpossible');
  return (
    <section className={styles.section} aria-labelledby="access">
      <h2 id="access">{t('accessTitle')}</h2>
      <div>
        <Action
          frame={frame}
          action="send-link"
          title={t('sendTitle')}
          text={t('sendText')}
          button={isDisabled ? null : t('send')}
        />
        <Action
          frame={frame}
          action="revoke-links"
          title={t('revokeTitle')}
          text={t('revokeText', { count: openLinks })}
          button={openLinks > 0 ? t('revoke') : null}
        />
        <Action
          frame={frame}
          action={trustedAt ? 'distrust' : 'trust'}
          title={t('trustTitle')}
          text={trustText}
          button={trustedAt ? t('distrust') : canBeTrusted ? t('trust') : null}
        />
        <Action
          frame={frame}
          action={isDisabled ? 'enable' : 'disable'}
          title={t('disableTitle')}
          text={t(isDisabled ? 'disabledText' : 'disableText')}
          button={t(isDisabled ? 'enable' : 'disable')}
        />
      </div>
    </section>
  );
}
