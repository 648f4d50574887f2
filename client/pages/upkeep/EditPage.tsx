import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { UpkeepEditData } from '../../../data/model/upkeepPages.ts';
import { serviceFormTexts } from '../../forms/service/serviceFormTexts.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import plain from '../plainPage.module.css';
import { ClosedLink } from './ClosedLink.tsx';
import { CloseForm } from './CloseForm.tsx';
import { EditForm } from './EditForm.tsx';
import styles from './upkeep.module.css';
import { upkeepTexts } from './upkeepTexts.ts';

/** Where a maintainer changes one service, or closes it. */
function EditPage() {
  const page = useLoaderData() as UpkeepEditData;
  return page.kind === 'closed' ? <ClosedLink /> : <Edit page={page} />;
}

function Edit({ page }: { page: Extract<UpkeepEditData, { kind: 'open' }> }) {
  const t = useTranslations('upkeep');
  const language = useLanguage();
  const { item, token, fault } = page;
  return (
    <main className={`${plain.page} ${styles.page}`}>
      <p>
        <a href={pagePath(language, `upkeep/${token}`)}>{t('title')}</a>
      </p>
      <h1>
        <LocalizedText text={item.name} />
      </h1>
      {fault === 'faster' && (
        <Notice role="alert" tone="warning">
          {t('fault.faster')}
        </Notice>
      )}
      {item.waiting && <Notice>{t('edit.waitsAlready')}</Notice>}
      <EditForm page={page} />
      <section className={styles.service}>
        <h2>{t('edit.close')}</h2>
        <CloseForm page={page} />
      </section>
    </main>
  );
}

export const editPage: LazyPage = {
  Component: EditPage,
  head: (_, t) => ({
    title: `${t('upkeep.change')} – ${t('site.name')}`,
    path: 'upkeep',
    isIndexed: false,
  }),
  chunk: 'client/pages/upkeep/EditPage.tsx',
  texts: { ...serviceFormTexts, upkeep: upkeepTexts },
};
