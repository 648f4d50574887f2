import { useTranslations } from 'use-intl';
import type { ChosenServices } from '../../../data/model/chosenServices.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './chosen.module.css';

interface ChosenListProps {
  chosen: ChosenServices;
  /** The page with these services instead. */
  pathOf(slugs: string[]): string;
  /** What else the address says, which a search for others keeps. */
  rest: Record<string, string | null>;
}

/** The services of the page, each with a way to take it out, and a search for others to add. */
export function ChosenList({ chosen, pathOf, rest }: ChosenListProps) {
  const t = useTranslations('chosen');
  const { slugs, names } = chosen;
  return (
    <section aria-labelledby="chosen" className={styles.chosen}>
      <h2 id="chosen">{t('title')}</h2>
      {slugs.length > 0 && (
        <ul role="list" className={styles.list}>
          {slugs.map((slug, index) => (
            <li key={slug}>
              <span>
                <LocalizedText text={names[index] ?? {}} />
              </span>
              <a className={buttonClass('plain')} href={pathOf(slugs.filter((other) => other !== slug))}>
                <Icon name="close" size={18} />
                {t('remove')}
                <VisuallyHidden>
                  {' '}
                  <LocalizedText text={names[index] ?? {}} />
                </VisuallyHidden>
              </a>
            </li>
          ))}
        </ul>
      )}
      {!chosen.isFull && <AddService chosen={chosen} pathOf={pathOf} rest={rest} />}
    </section>
  );
}

function AddService({ chosen, pathOf, rest }: ChosenListProps) {
  const t = useTranslations('chosen');
  const placeName = usePlaceName();
  const { words, found } = chosen.search;
  const kept = { ...rest, services: chosen.slugs.join(',') };
  return (
    <>
      <form method="get" className={styles.search}>
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <Field label={t('search')} hint={t('searchHint')}>
          {(ids) => <input {...ids} type="search" name="q" defaultValue={words} maxLength={200} dir="auto" />}
        </Field>
        <button type="submit" className={buttonClass()}>
          <Icon name="search" />
          {t('find')}
        </button>
      </form>
      {words && found.length === 0 && <p>{t('nothing')}</p>}
      {found.length > 0 && (
        <ul role="list" className={styles.list}>
          {found.map(({ slug, name, municipality }) => (
            <li key={slug}>
              <span>
                <LocalizedText text={name} /> · <bdi>{placeName(municipality)}</bdi>
              </span>
              <a className={buttonClass()} href={pathOf([...chosen.slugs, slug])}>
                {t('add')}
                <VisuallyHidden>
                  {' '}
                  <LocalizedText text={name} />
                </VisuallyHidden>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
