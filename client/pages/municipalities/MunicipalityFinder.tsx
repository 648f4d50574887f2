import { useTranslations } from 'use-intl';
import { type ListedAreaKind, listedAreaKinds } from '../../../data/model/municipalityPages.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import styles from './municipalities.module.css';
import { municipalitiesPath } from './municipalitiesPath.ts';

/** Finds a municipality by its name or a postal code. */
export function MunicipalityFinder({ q, by }: { q: string; by: ListedAreaKind }) {
  const t = useTranslations('municipalities');
  const language = useLanguage();
  return (
    <search>
      <form className={styles.finder}>
        {by !== listedAreaKinds[0] && <input type="hidden" name="by" value={by} />}
        <Field label={t('find')}>
          {(ids) => <input {...ids} type="search" name="q" defaultValue={q} autoComplete="off" />}
        </Field>
        <button type="submit" className={buttonClass('primary')}>
          {t('search')}
        </button>
      </form>
      {q && (
        <a className={styles.target} href={municipalitiesPath(language, by)}>
          {t('all')}
        </a>
      )}
    </search>
  );
}
