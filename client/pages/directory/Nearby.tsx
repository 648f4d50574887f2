import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer } from '../../../data/model/card.ts';
import { ContactButton } from '../../cards/ContactButton.tsx';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { servicePath } from '../navigation.ts';
import { PageLink } from '../PageLink.tsx';
import styles from './nearby.module.css';

/** Above matches that are all far away: who is close, to be asked about the language. */
export const Nearby = memo(function Nearby({ answer }: { answer: Answer }) {
  const t = useTranslations('ladder');
  const language = useLanguage();
  const placeName = usePlaceName();
  const rung = answer.total > 0 ? answer.ladder.find(({ reason }) => reason === 'nearby') : undefined;
  if (!rung) return null;
  return (
    <section className={styles.nearby} aria-labelledby="nearby">
      <h3 id="nearby">{t('far')}</h3>
      <ul role="list">
        {rung.items.map((hit) => (
          <li key={hit.id}>
            <span className={styles.name}>
              <PageLink href={servicePath(language, hit.slug, answer.query.at)}>
                <LocalizedText text={hit.name} />
              </PageLink>
              <span>
                <bdi>{placeName(hit.municipality.name)}</bdi>
              </span>
            </span>
            <ContactButton card={hit} />
          </li>
        ))}
      </ul>
      <p>{t('nearbyWhy')}</p>
    </section>
  );
});
