import { useFormatter, useTranslations } from 'use-intl';
import type { ListedNotice, NoticesData } from '../../../../data/model/noticePages.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { dayFormat, noonOf } from '../../news/newsSentences.ts';
import styles from '../items.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { useActorName } from '../useActorName.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { noticesTexts } from './noticesTexts.ts';

function NoticeItem({ id, titles, state, time, from, until, by, at }: ListedNotice) {
  const t = useTranslations('notices');
  const language = useLanguage();
  const format = useFormatter();
  const moment = useMoment();
  const actorName = useActorName();
  const day = (text: string) => format.dateTime(noonOf(text), dayFormat);
  return (
    <li className={styles.item}>
      <h2>
        <a className={styles.name} href={pagePath(language, `review/notices/${id}`)}>
          <LocalizedText text={titles} />
        </a>
      </h2>
      <ul role="list" className={styles.marks}>
        <li className={state === 'published' && time === 'shown' ? undefined : styles.warning}>
          {state === 'published' ? t(`time.${time}`) : t(`state.${state}`)}
        </li>
      </ul>
      <p>
        {until ? t('fromUntil', { from: day(from), until: day(until) }) : t('since', { from: day(from) })}
      </p>
      <p className={styles.facts}>{t('savedBy', { who: actorName(by), when: moment(at) })}</p>
    </li>
  );
}

/** What editors have told the network, or are about to. */
function NoticesPage() {
  const t = useTranslations('notices');
  const language = useLanguage();
  const { frame, page } = useSignedInPage<NoticesData>();
  return (
    <ReviewFrame frame={frame} title={t('title')}>
      {page.saved && <Notice role="status">{t(`saved.${page.saved}`)}</Notice>}
      <p>{t('intro')}</p>
      <p>
        <a className={buttonClass('primary')} href={pagePath(language, 'review/notices/new')}>
          {t('new')}
        </a>
      </p>
      {page.items.length === 0 && <p>{t('none')}</p>}
      <ol role="list" className={styles.items}>
        {page.items.map((item) => (
          <NoticeItem key={item.id} {...item} />
        ))}
      </ol>
    </ReviewFrame>
  );
}

export const noticesPage: LazyPage = {
  Component: NoticesPage,
  head: (_, t) => ({
    title: `${t('notices.title')} – ${t('site.name')}`,
    path: 'review/notices',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/notices/NoticesPage.tsx',
  texts: { notices: noticesTexts, review: reviewTexts, reviewFrame: reviewFrameTexts },
};
