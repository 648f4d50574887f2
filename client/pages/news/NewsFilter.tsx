import { useTranslations } from 'use-intl';
import { type NewsData, newsKinds } from '../../../data/model/news.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { pagePath } from '../navigation.ts';
import styles from './news.module.css';

/** Where, in which language and about what: a plain form, which makes the address. */
export function NewsFilter({ query, languageChoices, areaChoices }: NewsData) {
  const t = useTranslations('news');
  const language = useLanguage();
  const area = query.in.map(({ kind, code }) => `${kind}:${code}`).join(',');
  const isFiltered = query.in.length > 0 || query.speaks.length > 0 || query.kinds.length > 0;
  const select = (name: string, chosen: string, all: string, choices: NewsData['areaChoices']) =>
    function Select(ids: { id: string; className: string | undefined }) {
      return (
        <select {...ids} name={name} defaultValue={chosen}>
          <option value="">{all}</option>
          {choices.map(({ value, name: label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      );
    };
  return (
    <form action={pagePath(language, 'news')} className={styles.filter} aria-label={t('filter')}>
      <div className={styles.fields}>
        <Field label={t('area')}>{select('in', area, t('allAreas'), areaChoices)}</Field>
        <Field label={t('language')}>
          {select('speaks', query.speaks.join(','), t('allLanguages'), languageChoices)}
        </Field>
      </div>
      <fieldset className={styles.kinds}>
        <legend>{t('about')}</legend>
        {newsKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              name="kind"
              value={kind}
              defaultChecked={query.kinds.length === 0 || query.kinds.includes(kind)}
            />
            {t(`kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <button type="submit" className={buttonClass('primary')}>
          {t('show')}
        </button>
        {isFiltered && (
          <a className={buttonClass('plain')} href={pagePath(language, 'news')}>
            {t('clear')}
          </a>
        )}
      </div>
    </form>
  );
}
