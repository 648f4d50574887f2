import { useId, useRef, useState } from 'react';
import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SignedInPage } from '../../../../data/model/account.ts';
import { mailGroups } from '../../../../data/model/mailGroups.ts';
import { formatSearch } from '../../../../data/model/queryCodec.ts';
import type { WriteToAllData } from '../../../../data/model/table.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { reviewFrameTexts } from '../../review/reviewFrameTexts.ts';
import { OfficialsFrame } from '../OfficialsFrame.tsx';
import { officialsTexts } from '../officialsTexts.ts';
import { useAskedWords } from '../table/AskedWords.tsx';
import { tableTexts } from '../table/tableTexts.ts';
import styles from './writeToAll.module.css';
import { writeToAllTexts } from './writeToAllTexts.ts';

/** Writes to everyone behind the services of a query, by the official's own mail program. */
function WriteToAllPage() {
  const t = useTranslations('writeToAll');
  const language = useLanguage();
  const { frame, page } = useLoaderData() as SignedInPage<WriteToAllData>;
  const { answer, addresses, withoutAddress } = page;
  const words = useAskedWords(answer.query, answer).map(({ name }) => name);
  const groups = mailGroups(addresses);
  return (
    <OfficialsFrame title={t('title')} current="table" account={frame.account}>
      <p>{t('search', { words: words.join(' · ') || t('all') })}</p>
      <p>
        <strong>{t('count', { count: addresses.length })}</strong>{' '}
        {withoutAddress > 0 && t('without', { count: withoutAddress })}
      </p>
      {groups.length > 0 && (
        <>
          <p>{t('how')}</p>
          {groups.length > 1 && <p>{t('groups', { count: groups.length })}</p>}
          <ul role="list" className={styles.groups}>
            {groups.map(({ first, last, href }) => (
              <li key={first}>
                <a className={buttonClass(groups.length === 1 ? 'primary' : 'secondary')} href={href}>
                  <Icon name="email" />
                  {groups.length === 1 ? t('write') : t('writePart', { first, last })}
                </a>
              </li>
            ))}
          </ul>
          <CopyField addresses={addresses} />
        </>
      )}
      <p>
        <a href={pagePath(language, `officials${formatSearch(answer.query)}`)}>{t('back')}</a>
      </p>
    </OfficialsFrame>
  );
}

/** All addresses in one field, for programs that open no links. */
function CopyField({ addresses }: { addresses: readonly string[] }) {
  const t = useTranslations('writeToAll');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{t('addresses')}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={4}
        dir="ltr"
        value={addresses.join('; ')}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button
        type="button"
        className={`${buttonClass()} ${styles.withScript}`}
        onClick={() =>
          navigator.clipboard.writeText(addresses.join('; ')).then(
            () => setCopied(true),
            () => field.current?.select(),
          )
        }
      >
        {t('copy')}
      </button>
      <span role="status">{isCopied && t('copied')}</span>
    </div>
  );
}

export const writeToAllPage: LazyPage = {
  Component: WriteToAllPage,
  texts: {
    officials: officialsTexts,
    reviewFrame: reviewFrameTexts,
    table: tableTexts,
    writeToAll: writeToAllTexts,
  },
  chunk: 'client/pages/officials/contacts/WriteToAllPage.tsx',
  head: (_, t) => ({
    title: `${t('writeToAll.title')} – ${t('site.name')}`,
    path: 'officials/contacts',
    isIndexed: false,
  }),
};
