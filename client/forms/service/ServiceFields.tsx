import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Channels } from './Channels.tsx';
import { ServiceIdentity } from './ServiceIdentity.tsx';
import { ServicePeople } from './ServicePeople.tsx';
import styles from './serviceForm.module.css';

interface ServiceFieldsProps {
  /** The contact for authorities that is known is not shown, and stays where none is typed. */
  isContactKept?: boolean;
  /** The level of the headings, below the page's own. */
  level: 2 | 3;
  /** What comes before the service itself. */
  children?: ReactNode;
}

/** All that can be said of a service, one part below the other. */
export function ServiceFields({ isContactKept = false, level, children }: ServiceFieldsProps) {
  const t = useTranslations('submit.steps');
  const Heading = `h${level}` as const;
  return (
    <div className={styles.form}>
      <section className={styles.step}>
        <Heading>{t('service')}</Heading>
        {children}
        <ServiceIdentity />
      </section>
      <section className={styles.step}>
        <Heading>{t('channels')}</Heading>
        <Channels />
      </section>
      <section className={styles.step}>
        <Heading>{t('people')}</Heading>
        <ServicePeople isContactKept={isContactKept} />
      </section>
      {/* Says that all of the form was sent, what is not ticked too. */}
      <input type="hidden" name="form" value="whole" />
    </div>
  );
}
