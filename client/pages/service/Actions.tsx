import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ServiceDetail } from '../../../data/model/card.ts';
import { ContactButton } from '../../cards/ContactButton.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './actions.module.css';
import { routeLinks } from './routeLinks.ts';

/** What a visitor does next: call or write, find the way, share or print. */
export function Actions({ detail }: { detail: ServiceDetail }) {
  const t = useTranslations('service');
  const card = useTranslations('card');
  const [isCopied, setCopied] = useState(false);

  async function share() {
    const url = location.href;
    if ('share' in navigator) {
      await navigator.share({ title: document.title, url }).catch(() => {});
      return;
    }
    const copying = (navigator as Navigator).clipboard.writeText(url);
    await copying.then(
      () => setCopied(true),
      () => {},
    );
  }

  return (
    <div className={styles.actions}>
      <ContactButton card={detail.card} />
      {routeLinks(detail.card).length > 0 && (
        <a className={buttonClass()} href="#place">
          <Icon name="route" />
          {card('route')}
        </a>
      )}
      <button type="button" className={`${buttonClass()} ${styles.scripted}`} onClick={() => void share()}>
        <Icon name="share" />
        {t('share')}
      </button>
      <button type="button" className={`${buttonClass()} ${styles.scripted}`} onClick={() => print()}>
        <Icon name="print" />
        {t('print')}
      </button>
      <span role="status">{isCopied && t('copied')}</span>
    </div>
  );
}
