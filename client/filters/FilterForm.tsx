import { type FormEvent, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer } from '../../data/model/card.ts';
import { defaultHow, type Query } from '../../data/model/query.ts';
import { formatQuery, parseQuery } from '../../data/model/queryCodec.ts';
import { type QueryParameter, queryRules } from '../../data/model/queryRules.ts';
import { useLanguage } from '../i18n/Texts.tsx';
import { usePlaceName } from '../i18n/usePlaceName.ts';
import { municipalityPath, pagePath } from '../pages/navigation.ts';
import { buttonClass } from '../ui/buttonClass.ts';
import { Icon } from '../ui/Icon.tsx';
import { ChoiceChip } from './ChoiceChip.tsx';
import styles from './filterForm.module.css';
import { LanguagePicker } from './LanguagePicker.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { NearMe } from './NearMe.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { QuickLanguages } from './QuickLanguages.tsx';
import { useFilterNames } from './useFilterNames.ts';
import { mainKinds, otherKinds, ViaChoices } from './ViaChoices.tsx';

interface FilterFormProps {
  query: Query;
  answer: Answer;
  onChange: (change: Partial<Query>, options?: { replace?: boolean }) => void;
  /** On another page than the directory, which has a heading of its own and sorts on the server. */
  elsewhere?: {
    path: string;
    languageLabel: string;
    placeLabel: string;
    /** What the page's links say beside the query. */
    also: [string, string][];
  };
}

/** Part of the query, though no control here shows it: it stays when another filter changes. */
const withoutControl: ReadonlySet<string> = new Set<QueryParameter>([
  'near',
  'within',
  'bbox',
  'sort',
  'limit',
  'at',
]);

/** The same for queries that differ only in the order of lists. */
function inAnyOrder(query: Query): string {
  return [...formatQuery(query)].map(([name, value]) => `${name}=${value.split(',').sort()}`).join('&');
}

/**
 * Every filter in one GET form, which works without JavaScript. With it, each change is read from the same form by the
 * same codec: a control needs no handler of its own.
 */
export function FilterForm({ query, answer, onChange, elsewhere }: FilterFormProps) {
  const t = useTranslations();
  const language = useLanguage();
  const placeName = usePlaceName();
  const form = useRef<HTMLFormElement>(null);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { facets } = answer;
  const names = useFilterNames(answer);

  function readForm(): Partial<Query> {
    const fields = [...new FormData(form.current as HTMLFormElement)].filter(([name]) =>
      Object.hasOwn(queryRules, name),
    );
    return parseQuery(fields as [string, string][]).query;
  }

  function onInput(event: FormEvent<HTMLFormElement>) {
    const { name, type } = event.target as HTMLInputElement;
    if (!Object.hasOwn(queryRules, name) || name === 'speaks') return;
    clearTimeout(typing.current);
    if (type === 'search') typing.current = setTimeout(() => onChange(readForm(), { replace: true }), 250);
    else onChange(readForm());
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    clearTimeout(typing.current);
    onChange(readForm());
  }

  // What was pressed or typed before the scripts came stands in the form alone.
  const catchUp = useEffectEvent(() => {
    const asked = { ...query, ...readForm(), cursor: query.cursor };
    if (inAnyOrder(asked) !== inAnyOrder(query)) onChange(asked, { replace: true });
  });
  useEffect(() => catchUp(), []);

  const openTime = query.open === 'now' ? null : query.open;
  const placeText = answer.place?.name ? placeName(answer.place.name) : t('filters.chosenPlace');
  const served = answer.place?.name && query.near?.kind === 'municipality' ? query.near.code : query.serves;
  return (
    <search aria-label={t('home.filters')}>
      <form
        ref={form}
        method="get"
        action={pagePath(language, elsewhere?.path)}
        className={elsewhere ? `${styles.form} ${styles.wide}` : styles.form}
        onChange={onInput}
        onSubmit={onSubmit}
      >
        <LanguagePicker
          label={elsewhere?.languageLabel}
          chosen={query.speaks}
          counts={facets.speaks}
          onChange={(speaks) => onChange({ speaks })}
        />
        {!elsewhere && <QuickLanguages query={query} />}
        {query.speaks.length > 1 && (
          <ChoiceChip
            name="match"
            value="all"
            isChecked={query.match === 'all'}
            label={t('picker.matchAll')}
          />
        )}
        <div className={styles.place} data-chosen={query.near !== null}>
          <PlacePicker
            label={elsewhere?.placeLabel}
            chosen={query.near ? placeText : null}
            onClear={() => onChange({ near: null, withinKm: null, serves: null })}
            onChoose={({ code, lat, lng }) =>
              onChange({ near: code ? { kind: 'municipality', code } : { kind: 'point', lat, lng } })
            }
          />
          {!elsewhere && <NearMe onLocated={onChange} />}
        </div>
        {!elsewhere && answer.place?.name && (
          <a className={styles.aboutPlace} href={municipalityPath(language, answer.place.name)}>
            {t('filters.aboutPlace', { place: placeName(answer.place.name) })}
          </a>
        )}
        {[
          ...[...formatQuery(query)].filter(([name]) => withoutControl.has(name)),
          ...(elsewhere?.also ?? []),
        ].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset className={styles.chips}>
          <legend className={styles.legend}>{t('filters.via')}</legend>
          {(!query.at || openTime) && (
            <ChoiceChip
              name="open"
              value={openTime ?? 'now'}
              isChecked={query.open !== null}
              label={openTime ? names.open(openTime) : t('filters.openNow')}
              count={openTime ? undefined : facets.open.now}
            />
          )}
          <ViaChoices kinds={mainKinds} query={query} facets={facets} />
        </fieldset>
        {served && (
          <ChoiceChip
            name="serves"
            value={served}
            isChecked={query.serves !== null}
            label={t('filters.serves', { place: answer.place?.name ? placeText : served })}
          />
        )}
        <MoreFilters query={query} facets={facets} names={names} isUsed={countMore(query) > 0} />
        <button type="submit" className={`${buttonClass('primary')} ${styles.submit}`}>
          <Icon name="search" />
          {t('home.show')}
        </button>
      </form>
    </search>
  );
}

function countMore(query: Query): number {
  const isOtherVia = query.via.some((kind) => otherKinds.includes(kind));
  const hasHow = String(query.how) !== String(defaultHow);
  return [
    isOtherVia,
    query.topic.length,
    query.audience.length,
    query.provider.length,
    query.in.length,
    query.q,
    hasHow,
  ].filter(Boolean).length;
}
