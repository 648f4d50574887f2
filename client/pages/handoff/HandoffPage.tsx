import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { HandoffData } from '../../../data/model/handoffPage.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ChosenList } from '../chosen/ChosenList.tsx';
import { ChosenNotices } from '../chosen/ChosenNotices.tsx';
import { ClientLanguageSelect } from '../chosen/ClientLanguageSelect.tsx';
import chosenStyles from '../chosen/chosen.module.css';
import { comparePath, handoffPath } from '../chosen/chosenPaths.ts';
import { chosenTexts } from '../chosen/chosenTexts.ts';
import type { LazyPage } from '../lazyPage.ts';
import { OfficialsFrame } from '../officials/OfficialsFrame.tsx';
import { officialsTexts } from '../officials/officialsTexts.ts';
import styles from './handoffPage.module.css';
import { handoffTexts } from './handoffTexts.ts';
import { SendIt } from './SendIt.tsx';
import { Sheet } from './Sheet.tsx';

/** The sheet that an official gives a client, with what chooses its language, prints it and sends it. */
function HandoffPage() {
  const t = useTranslations('handoff');
  const language = useLanguage();
  const data = useLoaderData() as HandoffData;
  const { chosen, client, sheets } = data;
  const hasSheets = sheets.length > 0;
  return (
    <OfficialsFrame title={t('title')} current={null} isPaper>
      <div className={styles.tools}>
        <ChosenNotices chosen={chosen} />
        <p>{hasSheets ? t('intro') : t('introEmpty')}</p>
        {hasSheets && <LanguageForm data={data} />}
        <p className={styles.private}>
          <Icon name="info" />
          <span>{t('private')}</span>
        </p>
      </div>
      {hasSheets && (
        <div id="sheet" className={styles.sheets}>
          {sheets.map((sheet) => (
            <Sheet key={sheet.slug} sheet={sheet} />
          ))}
        </div>
      )}
      <div className={styles.tools}>
        {hasSheets && (
          <section aria-labelledby="send" className={styles.send}>
            <h2 id="send">{t('send')}</h2>
            {sheets.map((sheet) => (
              <SendIt key={sheet.slug} sheet={sheet} />
            ))}
          </section>
        )}
        <ChosenList
          chosen={chosen}
          pathOf={(slugs) => handoffPath(language, slugs, client)}
          rest={{ client }}
        />
        {chosen.slugs.length > 1 && (
          <p>
            <a href={comparePath(language, chosen.slugs.slice(0, 4), { speaks: client, serves: null })}>
              {t('compare')}
            </a>
          </p>
        )}
      </div>
    </OfficialsFrame>
  );
}

function LanguageForm({ data: { chosen, client, languages } }: { data: HandoffData }) {
  const t = useTranslations('handoff');
  return (
    <form method="get" className={chosenStyles.form}>
      <input type="hidden" name="services" value={chosen.slugs.join(',')} />
      <ClientLanguageSelect name="client" languages={languages} value={client} isBySheet />
      <button type="submit" className={buttonClass()}>
        {t('show')}
      </button>
      <button
        type="button"
        className={`${buttonClass('primary')} ${styles.scripted}`}
        onClick={() => print()}
      >
        <Icon name="print" />
        {t('print')}
      </button>
    </form>
  );
}

export const handoffPage: LazyPage = {
  Component: HandoffPage,
  head: (_: HandoffData, t) => ({
    title: `${t('handoff.title')} – ${t('site.name')}`,
    path: 'handoff',
    isIndexed: false,
  }),
  chunk: 'client/pages/handoff/HandoffPage.tsx',
  texts: { handoff: handoffTexts, chosen: chosenTexts, officials: officialsTexts },
};
