import { useTranslations } from 'use-intl';
import type { NamedScope } from '../../../../data/model/maintainerPages.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { pagePath } from '../../navigation.ts';
import styles from '../items.module.css';

/** What is looked after, and as whom: all services of a provider, or one. */
export function ScopeName({ scope: { of, role } }: { scope: NamedScope }) {
  const t = useTranslations('maintainers');
  const language = useLanguage();
  const placeName = usePlaceName();
  return (
    <>
      {of.kind === 'provider' && (
        <bdi>
          {t('allOf', { place: of.municipality ? placeName(of.municipality) : '?', provider: of.type })}
        </bdi>
      )}
      {of.kind === 'service' && (
        <a className={styles.link} href={pagePath(language, `review/services/${of.id}`)}>
          {of.name ? <LocalizedText text={of.name} /> : <bdi>{of.id}</bdi>}
        </a>
      )}{' '}
      ({t(`role.${role}`)})
    </>
  );
}
