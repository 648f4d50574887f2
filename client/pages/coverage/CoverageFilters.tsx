import { useTranslations } from 'use-intl';
import type { CoveragePageData } from '../../../data/model/coveragePage.ts';
import { formatCoverage, languageOrders } from '../../../data/model/coverageQuery.ts';
import { areaKinds } from '../../../data/model/query.ts';
import { formatQuery } from '../../../data/model/queryCodec.ts';
import { channelKinds } from '../../../data/model/vocabulary.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { pagePath } from '../navigation.ts';
import { SaveSearchLink } from '../officials/SaveSearchLink.tsx';
import { useShell } from '../ShellContext.tsx';
import { Choice } from './Choice.tsx';
import styles from './coverage.module.css';

const kinds = areaKinds.filter((kind) => kind !== 'municipality');

/** What is counted: a form whose answers stand in the address. */
export function CoverageFilters({ page: { view, regions } }: { page: CoveragePageData }) {
  const t = useTranslations('coverage');
  const filters = useTranslations('filters');
  const shell = useShell();
  const reader = useLanguage();
  const placeName = usePlaceName();
  const asked = formatQuery(view.query);
  const valueIn = (name: string) => asked.get(name) ?? '';
  const isMoreUsed = ['how', 'via', 'topic', 'audience', 'at'].some((name) => asked.has(name));
  const named = (entries: { id: string; name: string }[]) =>
    entries.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      method="get"
      action={pagePath(reader, 'officials/coverage')}
      aria-label={t('filters')}
      className={styles.form}
    >
      <div className={styles.fields}>
        <Choice
          name="by"
          label={t('by')}
          value={view.by}
          options={[...kinds, 'municipality' as const].map((kind) => ({
            value: kind,
            label: t(`kind.${kind}`),
          }))}
        />
        <Choice
          name="of"
          label={t('of')}
          value={view.of ? `${view.of.kind}:${view.of.code}` : ''}
          options={[
            { value: '', label: t('ofAll') },
            ...regions.map(({ code, name }) => ({ value: `region:${code}`, label: placeName(name) })),
          ]}
        />
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
          name="order"
          label={t('order')}
          value={view.order}
          options={languageOrders.map((order) => ({ value: order, label: t(`orderBy.${order}`) }))}
        />
      </div>
      <details open={isMoreUsed}>
        <summary className={styles.summary}>{t('more')}</summary>
        <div className={styles.fields}>
          <Choice
            name="how"
            label={filters('how')}
            value={valueIn('how')}
            options={[
              { value: '', label: t('spoken') },
              ...(['staff', 'interpreter', 'written'] as const).map((how) => ({
                value: how,
                label: filters(`howKind.${how}`),
              })),
            ]}
          />
          <Choice
            name="via"
            label={filters('via')}
            value={valueIn('via')}
            options={[
              { value: '', label: t('any') },
              ...channelKinds.map((kind) => ({ value: kind, label: filters(`kind.${kind}`) })),
            ]}
          />
          <Choice
            name="topic"
            label={filters('topic')}
            value={valueIn('topic')}
            options={[{ value: '', label: t('any') }, ...named(shell.topics)]}
          />
          <Choice
            name="audience"
            label={filters('audience')}
            value={valueIn('audience')}
            options={[{ value: '', label: t('any') }, ...named(shell.audiences)]}
          />
          <Field label={t('day')}>
            {(ties) => <input {...ties} type="date" name="at" defaultValue={valueIn('at')} />}
          </Field>
        </div>
      </details>
      {(['provider', 'q'] as const)
        .filter((name) => asked.has(name))
        .map((name) => (
          <input key={name} type="hidden" name={name} value={valueIn(name)} />
        ))}
      <p className={styles.buttons}>
        <button type="submit" className={buttonClass('primary')}>
          {t('show')}
        </button>
        <a className={buttonClass('plain')} href={pagePath(reader, 'officials/coverage')}>
          {t('reset')}
        </a>
        <SaveSearchLink from="coverage" search={formatCoverage(view)} />
      </p>
    </form>
  );
}
