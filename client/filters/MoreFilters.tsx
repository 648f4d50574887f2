import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Facets } from '../../data/model/card.ts';
import type { Query } from '../../data/model/query.ts';
import { offerHows } from '../../data/model/vocabulary.ts';
import { useShell } from '../pages/ShellContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { FilterNames } from './appliedFilters.ts';
import { ChoiceChips } from './ChoiceChips.tsx';
import styles from './moreFilters.module.css';
import { otherKinds, ViaChoices } from './ViaChoices.tsx';

interface MoreFiltersProps {
  query: Query;
  facets: Facets;
  names: Pick<FilterNames, 'area'>;
  isUsed: boolean;
}

/** Filters that fewer visitors need, in a native disclosure. */
export function MoreFilters({ isUsed, ...filters }: MoreFiltersProps) {
  const t = useTranslations('filters');
  const [isOpen, setOpen] = useState(isUsed);
  /** Before it opens, so that it never opens with old counts. */
  const [isSeen, setSeen] = useState(isUsed);

  function onToggle({ currentTarget }: { currentTarget: HTMLDetailsElement }) {
    setOpen(currentTarget.open);
    setSeen(currentTarget.open);
  }

  return (
    <details className={styles.more} open={isOpen} onToggle={onToggle}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button, by keyboard too */}
      <summary className={styles.summary} onClick={() => setSeen(true)}>
        <Icon name="filter" size={18} />
        {isOpen ? t('fewer') : t('more')}
      </summary>
      <Groups {...filters} isSeen={isSeen} />
    </details>
  );
}

interface GroupsProps extends Omit<MoreFiltersProps, 'isUsed'> {
  isSeen: boolean;
}

/** What the controls are set to, for the form is read from them. */
function settingsOf({ q, via, how, topic, audience, provider, in: areas }: Query): string {
  const kinds = via.filter((kind) => otherKinds.includes(kind));
  return JSON.stringify([q, kinds, how, topic, audience, provider, areas]);
}

/** Counts that nobody sees need not change. */
function needsNoUpdate(before: GroupsProps, after: GroupsProps): boolean {
  return !before.isSeen && !after.isSeen && settingsOf(before.query) === settingsOf(after.query);
}

const Groups = memo(function Groups({ query, facets, names }: GroupsProps) {
  const t = useTranslations('filters');
  const { topics, audiences, providerTypes } = useShell();
  const ways = offerHows.map((how) => ({ id: how, name: t(`howKind.${how}`) }));
  const lists = [
    { name: 'topic', entries: topics },
    { name: 'audience', entries: audiences },
    { name: 'provider', entries: providerTypes },
  ] as const;
  return (
    <div className={styles.groups}>
      <label className={styles.words}>
        <span>{t('words')}</span>
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          key={query.q ? 'words' : 'empty'}
          maxLength={200}
        />
      </label>
      <fieldset className={styles.group}>
        <legend>{t('via')}</legend>
        <ViaChoices kinds={otherKinds} query={query} facets={facets} />
      </fieldset>
      <AreaSelect
        chosen={query.in.map(({ kind, code }) => `${kind}:${code}`).join()}
        chosenName={query.in.map(({ kind, code }) => names.area(kind, code)).join(' · ')}
        counts={facets.in}
      />
      <fieldset className={styles.group}>
        <legend>{t('how')}</legend>
        <ChoiceChips name="how" entries={ways} chosen={query.how} counts={facets.how} />
      </fieldset>
      {lists.map(({ name, entries }) => {
        const chosen: readonly string[] = query[name];
        const useful = entries.filter(({ id }) => facets[name][id] || chosen.includes(id));
        if (useful.length === 0) return null;
        return (
          <fieldset key={name} className={styles.group}>
            <legend>{t(name)}</legend>
            <ChoiceChips name={name} entries={useful} chosen={chosen} counts={facets[name]} />
          </fieldset>
        );
      })}
    </div>
  );
}, needsNoUpdate);

const areaGroups = ['region', 'county', 'employment'] as const;

interface AreaSelectProps {
  /** Areas as in the URL; empty: all of Finland. */
  chosen: string;
  chosenName: string;
  counts: Facets['in'];
}

const AreaSelect = memo(function AreaSelect({ chosen, chosenName, counts }: AreaSelectProps) {
  const t = useTranslations('filters');
  const { areas } = useShell();
  const isListed = chosen === '' || areas.some(({ kind, code }) => `${kind}:${code}` === chosen);
  return (
    <label className={styles.words}>
      <span>{t('area')}</span>
      <select name="in" value={chosen} onChange={() => {}}>
        <option value="">{t('wholeFinland')}</option>
        {!isListed && <option value={chosen}>{chosenName}</option>}
        {areaGroups.map((group) => (
          <optgroup key={group} label={t(`areaKind.${group}`)}>
            {areas
              .filter(({ kind }) => kind === group)
              .map(({ kind, code, name }) => (
                <option key={code} value={`${kind}:${code}`}>
                  {name} ({counts[`${kind}:${code}`] ?? 0})
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
});
