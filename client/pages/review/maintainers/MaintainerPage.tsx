import { useTranslations } from 'use-intl';
import type { SignedInPage } from '../../../../data/model/account.ts';
import { ownNames } from '../../../../data/model/languageTag.ts';
import type { MaintainerData } from '../../../../data/model/maintainerPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import styles from '../items.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { Access } from './Access.tsx';
import { AddScope } from './AddScope.tsx';
import { maintainersTexts } from './maintainersTexts.ts';
import { Scopes } from './Scopes.tsx';

/** One maintainer: what they look after, and what they may do. */
function MaintainerPage() {
  const t = useTranslations('maintainers');
  const language = useLanguage();
  const moment = useMoment();
  const { frame, page } = useSignedInPage<MaintainerData>();
  const { maintainer, lastUsedAt, openLinks, outcome } = page;
  return (
    <ReviewFrame frame={frame} title={maintainer.email}>
      <p>
        <a className={styles.link} href={pagePath(language, 'review/maintainers')}>
          {t('back')}
        </a>
      </p>
      {outcome?.isDone && (
        <Notice role="status">
          <p>{outcome.action === 'send-link' ? t('linkSent') : t('saved')}</p>
        </Notice>
      )}
      {outcome && !outcome.isDone && outcome.code !== 'service' && outcome.code !== 'provider' && (
        <Notice role="alert" tone="warning">
          <p>{t(`refusal.${outcome.code}`)}</p>
        </Notice>
      )}
      <p className={styles.facts}>
        <bdi>{maintainer.name}</bdi>
        <span>{t('writtenIn', { language: ownNames[maintainer.language] })}</span>
        <span>{lastUsedAt ? t('lastUsed', { when: moment(lastUsedAt) }) : t('neverUsed')}</span>
        <span>{t('openLinks', { count: openLinks })}</span>
      </p>
      <Scopes frame={frame} page={page} />
      <AddScope frame={frame} page={page} />
      <Access frame={frame} page={page} />
    </ReviewFrame>
  );
}

export const maintainerPage: LazyPage = {
  Component: MaintainerPage,
  head: ({ page }: SignedInPage<MaintainerData>, t) => ({
    title: `${page.maintainer.email} – ${t('site.name')}`,
    path: `review/maintainers/${page.maintainer.id}`,
    isIndexed: false,
  }),
  chunk: 'client/pages/review/maintainers/MaintainerPage.tsx',
  texts: { maintainers: maintainersTexts, reviewFrame: reviewFrameTexts },
};
