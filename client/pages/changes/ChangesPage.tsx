import { useLoaderData } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { type ChangesPageData, formatChanges } from '../../../data/model/changesQuery.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { LazyPage } from '../lazyPage.ts';
import { OfficialsFrame } from '../officials/OfficialsFrame.tsx';
import { officialsTexts } from '../officials/officialsTexts.ts';
import { ChangedServices } from './ChangedServices.tsx';
import { ChangesFilters } from './ChangesFilters.tsx';
import { CountTables } from './CountTables.tsx';
import styles from './changes.module.css';
import { changesTexts } from './changesTexts.ts';

const rules = ['net', 'day', 'offered', 'how', 'region', 'filter'] as const;

/** What opened, closed, and gained or lost a language between two days. */
function ChangesPage() {
  const t = useTranslations('changes');
  const page = useLoaderData() as ChangesPageData;
  const { faults, view, changes } = page;
  // A day that could not be used is not asked for again.
  const isUsed = view.until === changes.until;
  const until = isUsed ? view.until : null;
  return (
    <OfficialsFrame title={t('title')} current="changes" isWide>
      <p className={styles.lead}>{t('lead')}</p>
      {faults.length > 0 && (
        <Notice role="status" tone="warning">
          {t('faults', { names: [...new Set(faults.map(({ parameter }) => parameter))].join(', ') })}
        </Notice>
      )}
      <ChangesFilters page={{ ...page, view: { ...view, until } }} />
      <InShort page={page} until={until} />
      {page.changedCount === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <CountTables changes={changes} />
          <ChangedServices page={{ ...page, view: { ...view, until } }} />
        </>
      )}
      <section aria-labelledby="method" className={styles.method}>
        <h2 id="method">{t('method')}</h2>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{t(`rule.${rule}`)}</li>
          ))}
        </ul>
      </section>
    </OfficialsFrame>
  );
}

/** The days, the sums and the files. */
function InShort({ page: { changes, view }, until }: { page: ChangesPageData; until: string | null }) {
  const t = useTranslations('changes');
  const format = useFormatter();
  const reader = useLanguage();
  const long = (day: string) => format.dateTime(new Date(`${day}T12:00Z`), { dateStyle: 'long' });
  const days = { since: long(changes.since), until: long(changes.until) };
  const search = formatChanges({ ...view, since: changes.since, until, page: 1 });
  const links = [
    { name: 'CSV', href: `/api/v1/changes.csv${search}&lang=${reader}` },
    { name: 'Excel (XLSX)', href: `/api/v1/changes.xlsx${search}&lang=${reader}` },
    { name: 'JSON', href: `/api/v1/changes${search}` },
  ];
  return (
    <section aria-labelledby="total" className={styles.section}>
      <h2 id="total">{t('total')}</h2>
      <p>{t(until ? 'period' : 'periodNow', days)}</p>
      {changes.services.before === 0 && changes.services.after > 0 && <Notice>{t('began')}</Notice>}
      <dl className={styles.totals}>
        {(['opened', 'closed', 'gained', 'lost'] as const).map((count) => (
          <div key={count}>
            <dt>{t(`count.${count}`)}</dt>
            <dd>{format.number(changes.total[count])}</dd>
          </div>
        ))}
      </dl>
      <p>{t('services', changes.services)}</p>
      <p className={styles.buttons}>
        {t('download')}
        {links.map(({ name, href }) => (
          <a key={name} className={buttonClass()} href={href}>
            {name}
          </a>
        ))}
      </p>
    </section>
  );
}

export const changesPage: LazyPage = {
  Component: ChangesPage,
  head: ({ view, faults }: ChangesPageData, t) => ({
    title: `${t('changes.title')} – ${t('site.name')}`,
    description: t('changes.lead'),
    path: 'officials/changes',
    isIndexed: formatChanges(view) === '' && faults.length === 0,
  }),
  chunk: 'client/pages/changes/ChangesPage.tsx',
  texts: { officials: officialsTexts, changes: changesTexts },
};
