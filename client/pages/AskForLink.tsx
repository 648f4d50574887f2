import type { ReactNode } from 'react';
import { useLoaderData } from 'react-router';
import type { AskForLinkData } from '../../data/model/askForLink.ts';
import { buttonClass } from '../ui/buttonClass.ts';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './askForLink.module.css';
import plain from './plainPage.module.css';

interface AskForLinkProps {
  texts: Record<
    'title' | 'intro' | 'email' | 'emailFault' | 'send' | 'sentTitle' | 'sentText' | 'sentHint',
    string
  >;
  tooMany: (minutes: number) => string;
  /** What stands before the form. */
  children?: ReactNode;
}

/** Asks for a link by mail, and says that it is on its way. */
export function AskForLink({ texts, tooMany, children }: AskForLinkProps) {
  const { email, fault, waitMinutes, isSent } = useLoaderData() as AskForLinkData;
  if (isSent) {
    return (
      <main className={plain.page}>
        <h1>{texts.sentTitle}</h1>
        <p>{texts.sentText}</p>
        <p>{texts.sentHint}</p>
      </main>
    );
  }
  return (
    <main className={plain.page}>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      {children}
      {fault === 'tooMany' && (
        <Notice role="alert" tone="warning">
          {tooMany(waitMinutes ?? 1)}
        </Notice>
      )}
      <form method="post" className={styles.form} noValidate>
        <Field label={texts.email} fault={fault === 'email' ? texts.emailFault : undefined}>
          {(ids) => (
            <input {...ids} type="email" name="email" autoComplete="email" defaultValue={email} dir="ltr" />
          )}
        </Field>
        <button type="submit" className={buttonClass('primary')}>
          {texts.send}
        </button>
      </form>
    </main>
  );
}
