import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { CompareData } from '../../../data/model/comparePage.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ChosenList } from '../chosen/ChosenList.tsx';
import { ChosenNotices } from '../chosen/ChosenNotices.tsx';
import { comparePath, handoffPath } from '../chosen/chosenPaths.ts';
import { chosenTexts } from '../chosen/chosenTexts.ts';
import type { LazyPage } from '../lazyPage.ts';
import { OfficialsFrame } from '../officials/OfficialsFrame.tsx';
import { officialsTexts } from '../officials/officialsTexts.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import { serviceTexts } from '../service/serviceTexts.ts';
import { CompareForm } from './CompareForm.tsx';
import { CompareTable } from './CompareTable.tsx';
import { compareTexts } from './compareTexts.ts';
import { useTimeTexts } from './useTimeTexts.ts';

/** Which of a few services is best for a client, and why. */
function ComparePage() {
  const t = useTranslations('compare');
  const language = useLanguage();
  const data = useLoaderData() as CompareData;
  const { chosen, client, serves, open, comparison } = data;
  const { moment } = useTimeTexts();
  const hasServices = comparison.services.length > 0;
  return (
    <OfficialsFrame title={t('title')} current={null} isWide>
      <ChosenNotices chosen={chosen} />
      <p>{t('intro')}</p>
      {hasServices && (
        <>
          <CompareForm data={data} />
          <Best data={data} />
          <p>{t('method', { time: moment(data.time) })}</p>
          <CompareTable data={data} />
          <p>
            <a href={handoffPath(language, chosen.slugs, client)}>{t('handoffAll')}</a>
          </p>
        </>
      )}
      <ChosenList
        chosen={chosen}
        pathOf={(slugs) => comparePath(language, slugs, { speaks: client, serves, open })}
        rest={{ speaks: client, serves, open }}
      />
    </OfficialsFrame>
  );
}

/** The answer in words, before the table. */
function Best({ data: { comparison, client } }: { data: CompareData }) {
  const t = useTranslations('compare');
  const entryOf = useLanguageEntry();
  const { best, isOfferedNowhere, services } = comparison;
  if (isOfferedNowhere && client !== null)
    return <Notice tone="warning">{t('nowhere', { language: entryOf(client).name })}</Notice>;
  const service = services.find(({ slug }) => slug === best?.slug);
  if (!best || !service) return services.length > 1 ? <Notice>{t('alike')}</Notice> : null;
  return (
    <Notice>
      <h2>
        {t('best')} <LocalizedText text={service.name} />
      </h2>
      <ul>
        {best.reasons.map((reason) => (
          <li key={reason}>{t(`reason.${reason}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}

export const comparePage: LazyPage = {
  Component: ComparePage,
  head: (_: CompareData, t) => ({
    title: `${t('compare.title')} – ${t('site.name')}`,
    path: 'compare',
    isIndexed: false,
  }),
  chunk: 'client/pages/compare/ComparePage.tsx',
  texts: { compare: compareTexts, chosen: chosenTexts, service: serviceTexts, officials: officialsTexts },
};
