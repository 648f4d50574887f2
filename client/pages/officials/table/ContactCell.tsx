import { useTranslations } from 'use-intl';
import type { AuthorityContact } from '../../../../data/model/table.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import styles from './cells.module.css';

/** Who is behind a service, for those who may know. */
export function ContactCell({ contact }: { contact: AuthorityContact | null }) {
  const t = useTranslations('table.contact');
  if (!contact) return <span className={styles.soft}>{t('none')}</span>;
  const { name, role, phone, email } = contact;
  return (
    <ul role="list" className={styles.stack}>
      {name && (
        <li>
          <bdi>{name}</bdi>
        </li>
      )}
      {role && (
        <li className={styles.soft}>
          <LocalizedText text={role} />
        </li>
      )}
      {phone && (
        <li>
          <a dir="ltr" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            {phone}
          </a>
        </li>
      )}
      {email && (
        <li>
          <a
            dir="ltr"
            href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}
            aria-label={t('write', { name: email })}
          >
            {email}
          </a>
        </li>
      )}
    </ul>
  );
}
