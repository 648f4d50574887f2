import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Facets, NamedId } from '../../data/model/card.ts';
import type { Query } from '../../data/model/query.ts';
import { offerHows } from '../../data/model/vocabulary.ts';
import { useShell } from '../pages/ShellContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ChoiceChip } from './ChoiceChip.tsx';
import styles from './moreFilters.module.css';
import { otherKinds, ViaChoices } from './ViaChoices.tsx';

interface MoreFiltersProps {
  query: Query;
  facets: Facets;
  isUsed: boolean;
}

/** Filters that fewer visitors need, in a native disclosure. */
export function MoreFilters({ query, facets, isUsed }: MoreFiltersProps) {
  const t = useTranslations('filters');
  const { topics, audiences, providerTypes } = useShell();
  const [isOpen, setOpen] = useState(isUsed);
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Icon name="filter" size={18} />
        {isOpen ? t('fewer') : t('more')}
      </summary>
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
        <AreaSelect query={query} facets={facets} />
        <fieldset className={styles.group}>
          <legend>{t('how')}</legend>
          {offerHows.map((how) => (
            <ChoiceChip
              key={how}
              name="how"
              value={how}
              isChecked={query.how.includes(how)}
              label={t(`howKind.${how}`)}
              count={facets.how[how] ?? 0}
            />
          ))}
        </fieldset>
        <Choices
          name="topic"
          legend={t('topic')}
          entries={topics}
          chosen={query.topic}
          counts={facets.topic}
        />
        <Choices
          name="audience"
          legend={t('audience')}
          entries={audiences}
          chosen={query.audience}
          counts={facets.audience}
        />
        <Choices
          name="provider"
          legend={t('provider')}
          entries={providerTypes}
          chosen={query.provider}
          counts={facets.provider}
        />
      </div>
    </details>
  );
}

interface ChoicesProps {
  name: string;
  legend: string;
  entries: NamedId[];
  chosen: readonly string[];
  counts: Record<string, number>;
}

/** The choices of a controlled list that would leave some service, and those chosen. */
function Choices({ name, legend, entries, chosen, counts }: ChoicesProps) {
  const shown = entries.filter(({ id }) => counts[id] || chosen.includes(id));
  if (shown.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {shown.map((entry) => (
        <ChoiceChip
          key={entry.id}
          name={name}
          value={entry.id}
          isChecked={chosen.includes(entry.id)}
          label={entry.name}
          count={counts[entry.id] ?? 0}
        />
      ))}
    </fieldset>
  );
}

const areaGroups = ['region', 'county', 'employment'] as const;

function AreaSelect({ query, facets }: { query: Query; facets: Facets }) {
  const t = useTranslations('filters');
  const { areas } = useShell();
  const chosen = query.in[0] ? `${query.in[0].kind}:${query.in[0].code}` : '';
  const isListed = chosen === '' || areas.some(({ kind, code }) => `${kind}:${code}` === chosen);
  return (
    <label className={styles.words}>
      <span>{t('area')}</span>
      <select name="in" value={chosen} onChange={() => {}}>
        <option value="">{t('wholeFinland')}</option>
        {!isListed && <option value={chosen}>{chosen}</option>}
        {areaGroups.map((group) => (
          <optgroup key={group} label={t(`areaKind.${group}`)}>
            {areas
              .filter(({ kind }) => kind === group)
              .map(({ kind, code, name }) => (
                <option key={code} value={`${kind}:${code}`}>
                  {name} ({facets.in[`${kind}:${code}`] ?? 0})
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
