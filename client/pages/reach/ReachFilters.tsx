import { useTranslations } from 'use-intl';
import { areaKinds } from '../../../data/model/query.ts';
import { formatQuery } from '../../../data/model/queryCodec.ts';
import type { ReachView } from '../../../data/model/reachQuery.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { Choice } from '../coverage/Choice.tsx';
import { pagePath } from '../navigation.ts';
import { useShell } from '../ShellContext.tsx';
import styles from './reach.module.css';

/** What is asked: a form whose answers stand in the address. */
export function ReachFilters({ view }: { view: ReachView }) {
  const t = useTranslations('reach');
  const filters = useTranslations('filters');
  const shell = useShell();
  const reader = useLanguage();
  const asked = formatQuery(view.query);
  const valueIn = (name: string) => asked.get(name) ?? '';
  const named = (entries: { id: string; name: string }[]) => [
    { value: '', label: t('any') },
    ...entries.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <form
      method="get"
      action={pagePath(reader, 'officials/reach')}
      aria-label={t('filters')}
      className={styles.form}
    >
      <div className={styles.fields}>
        <Choice
          name="speaks"
          label={t('language')}
          value={valueIn('speaks')}
          options={[
            { value: '', label: t('chooseLanguage') },
            ...shell.languages.map(({ tag, name }) => ({ value: tag, label: name })),
          ]}
        />
        <Choice
          name="how"
          label={filters('how')}
          value={valueIn('how')}
          options={[
            { value: '', label: t('spoken') },
            ...(['staff', 'interpreter'] as const).map((how) => ({
              value: how,
              label: filters(`howKind.${how}`),
            })),
          ]}
        />
        <Choice
          name="topic"
          label={filters('topic')}
          value={valueIn('topic')}
          options={named(shell.topics)}
        />
        <Choice
          name="audience"
          label={filters('audience')}
          value={valueIn('audience')}
          options={named(shell.audiences)}
        />
        <Choice
          name="among"
          label={t('among')}
          value={view.among}
          options={[
            { value: 'serving', label: t('onlyServing') },
            { value: 'any', label: t('anyArea') },
          ]}
        />
        <Choice
          name="by"
          label={t('by')}
          value={view.by}
          options={areaKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <Field label={t('day')}>
          {(ties) => <input {...ties} type="date" name="at" defaultValue={valueIn('at')} />}
        </Field>
      </div>
      {(['match', 'provider', 'q'] as const)
        .filter((name) => asked.has(name))
        .map((name) => (
          <input key={name} type="hidden" name={name} value={valueIn(name)} />
        ))}
      <p className={styles.buttons}>
        <button type="submit" className={buttonClass('primary')}>
          {t('show')}
        </button>
        <a className={buttonClass('plain')} href={pagePath(reader, 'officials/reach')}>
          {t('reset')}
        </a>
      </p>
    </form>
  );
}
