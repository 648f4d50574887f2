import { useTranslations } from 'use-intl';
import { BoundText } from '../../forms/service/BoundFields.tsx';

/** Who sends the form in; only editors see it. */
export function SenderStep() {
  const t = useTranslations('submit.hint');
  return (
    <>
      <BoundText name="sender.name" autoComplete="name" maxLength={200} />
      <BoundText name="sender.role" autoComplete="organization-title" maxLength={200} isOptional />
      <BoundText
        name="sender.email"
        type="email"
        autoComplete="email"
        dir="ltr"
        maxLength={254}
        hint={t('senderEmail')}
      />
      <BoundText name="sender.phone" type="tel" autoComplete="tel" dir="ltr" maxLength={40} isOptional />
    </>
  );
}
