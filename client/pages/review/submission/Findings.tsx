import { useFormatter, useTranslations } from 'use-intl';
import type { SubmissionData } from '../../../../data/model/reviewPages.ts';
import { usePathName } from '../../../diff/usePathName.ts';
import { hasText } from '../../../i18n/hasText.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { pagePath } from '../../navigation.ts';
import { useActorName } from '../useActorName.ts';

/** What an editor should know before deciding: changes that came between, doubts, likely duplicates. */
export function Findings({ page }: { page: SubmissionData }) {
  const t = useTranslations('review');
  const language = useLanguage();
  const format = useFormatter();
  const actorName = useActorName();
  const placeName = usePlaceName();
  const pathName = usePathName();
  const alike = (reason: string) =>
    hasText(t, `alike.${reason}`) ? t(`alike.${reason}` as 'alike.name') : reason;
  const { changedSince, doubts, duplicates } = page;
  return (
    <>
      {changedSince && (
        <Notice tone="warning">
          <p>
            {t('changedSince', {
              number: changedSince.number,
              who: actorName(changedSince.by),
              when: format.dateTime(new Date(changedSince.createdAt), { dateStyle: 'short' }),
            })}
          </p>
          <p>{t('changedSinceText')}</p>
        </Notice>
      )}
      {duplicates.length > 0 && !page.isNew && (
        <Notice tone="warning">
          <h2>{t('duplicatesTitle')}</h2>
          <ul>
            {duplicates.map(({ id, slug, name, street, municipality, reasons }) => (
              <li key={id}>
                <a href={pagePath(language, `services/${slug}`)}>
                  <LocalizedText text={name} />
                </a>
                {', '}
                <bdi>{[street, placeName(municipality)].filter(Boolean).join(', ')}</bdi>
                {reasons.length > 0 && ` (${format.list(reasons.map(alike))})`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {doubts.length > 0 && (
        <Notice tone="warning">
          <h2>{t('doubtsTitle')}</h2>
          <ul>
            {doubts.map(({ field, code, kind }) => (
              <li key={`${field} ${code}`}>
                <b>{pathName(field, kind)}</b>{' '}
                {hasText(t, `doubt.${code}`) ? t(`doubt.${code}` as 'doubt.link') : code}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
