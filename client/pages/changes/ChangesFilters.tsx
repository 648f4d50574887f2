import { useTranslations } from 'use-intl';
import type { ChangesPageData } from '../../../data/model/changesQuery.ts';
import { formatQuery } from '../../../data/model/queryCodec.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { Choice } from '../coverage/Choice.tsx';
import { pagePath } from '../navigation.ts';
import { useShell } from '../ShellContext.tsx';
import styles from './changes.module.css';

/** Which days and what: a form whose answers stand in the address. */
export function ChangesFilters({ page: { view, changes, regions } }: { page: ChangesPageData }) {
  const t = useTranslations('changes');
  const reader = useLanguage();
  const placeName = usePlaceName();
  const shell = useShell();
  const asked = formatQuery(view.query);
  const valueIn = (name: string) => asked.get(name) ?? '';
  const action = pagePath(reader, 'officials/changes');
  return (
    <form method="get" action={action} aria-label={t('filters')} className={styles.form}>
      <div className={styles.fields}>
        <Field label={t('since')}>
          {(ties) => <input {...ties} type="date" name="since" defaultValue={changes.since} />}
        </Field>
        <Field label={t('until')}>
          {(ties) => <input {...ties} type="date" name="until" defaultValue={view.until ?? ''} />}
        </Field>
        <Choice
          name="speaks"
          label={t('language')}
          value={valueIn('speaks')}
          options={[
            { value: '', label: t('allLanguages') },
            ...shell.languages.map(({ tag, name }) => ({ value: tag, label: name })),
          ]}
        />
        <Choice
          name="in"
          label={t('area')}
          value={valueIn('in')}
          options={[
            { value: '', label: t('allAreas') },
            ...regions.map(({ code, name }) => ({ value: `region:${code}`, label: placeName(name) })),
          ]}
        />
      </div>
      {(['topic', 'audience', 'provider'] as const)
        .filter((name) => asked.has(name))
        .map((name) => (
          <input key={name} type="hidden" name={name} value={valueIn(name)} />
        ))}
      <p className={styles.buttons}>
        <button type="submit" className={buttonClass('primary')}>
          {t('show')}
        </button>
        <a className={buttonClass('plain')} href={action}>
          {t('reset')}
        </a>
      </p>
    </form>
  );
}
