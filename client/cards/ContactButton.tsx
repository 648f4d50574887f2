import { useTranslations } from 'use-intl';
import type { Card, CardChannel } from '../../data/model/card.ts';
import { buttonClass } from '../ui/buttonClass.ts';
import { Icon } from '../ui/Icon.tsx';
import { useNewTab } from '../ui/newTab.ts';

type Reachable = CardChannel & { value: string };

function firstOf(card: Card, kind: CardChannel['kind']): Reachable | undefined {
  return card.channels.find(
    (channel): channel is Reachable => channel.kind === kind && channel.value !== null,
  );
}

/** The quickest way to reach a service: its telephone, else its e-mail, else its website; nothing where none is known. */
export function ContactButton({ card }: { card: Card }) {
  const t = useTranslations('card');
  const newTab = useNewTab();
  const phone = firstOf(card, 'phone');
  if (phone) {
    return (
      <a className={buttonClass('primary')} href={`tel:${phone.value}`}>
        <Icon name="phone" />
        <span>
          {t('call')} <bdi dir="ltr">{phone.display ?? phone.value}</bdi>
        </span>
      </a>
    );
  }
  const email = firstOf(card, 'email');
  if (email) {
    return (
      <a className={buttonClass('primary')} href={`mailto:${email.value}`}>
        <Icon name="email" />
        {t('write')}
      </a>
    );
  }
  const web = firstOf(card, 'web');
  if (!web) return null;
  return (
    <a className={buttonClass()} href={web.value} rel="external" {...newTab}>
      <Icon name="web" />
      {t('website')}
    </a>
  );
}
