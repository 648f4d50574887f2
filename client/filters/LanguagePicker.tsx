import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Facets, LanguageEntry } from '../../data/model/card.ts';
import { useLanguageEntry, useShell } from '../pages/ShellContext.tsx';
import { Finder } from '../ui/Finder.tsx';
import chip from '../ui/finderChip.module.css';
import { Icon } from '../ui/Icon.tsx';
import { isLanguageFound } from './isLanguageFound.ts';
import styles from './languagePicker.module.css';

interface LanguagePickerProps {
  /** Instead of the question that is the front page's heading. */
  label?: string | undefined;
  chosen: readonly string[];
  counts: Facets['speaks'];
  onChange: (tags: string[]) => void;
}

/** The first question of the page: one or more languages, found by any of their names. */
export function LanguagePicker({ label, chosen, counts, onChange }: LanguagePickerProps) {
  const t = useTranslations('picker');
  const home = useTranslations('home');
  const { languages } = useShell();
  const entryOf = useLanguageEntry();
  const known = new Set(languages.map(({ tag }) => tag));
  const listed = [...chosen.filter((tag) => !known.has(tag)).map(entryOf), ...languages];

  function toggle(tag: string) {
    onChange(chosen.includes(tag) ? chosen.filter((other) => other !== tag) : [...chosen, tag]);
  }

  return (
    <Finder
      label={label ? <span className={styles.label}>{label}</span> : home('question')}
      isHeading={!label}
      placeholder={chosen.length > 0 ? t('more') : t('placeholder')}
      panelLabel={t('options')}
      isStaticWithoutScript
      status={(typed) =>
        t('found', { count: listed.filter((language) => isLanguageFound(language, typed)).length })
      }
      chosen={chosen.map(entryOf).map((language) => (
        <button
          key={language.tag}
          type="button"
          className={chip.chip}
          aria-label={t('remove', { name: language.name })}
          onClick={() => toggle(language.tag)}
        >
          <bdi lang={language.tag}>{language.autonym}</bdi>
          {language.name.toLowerCase() !== language.autonym.toLowerCase() && <span>{language.name}</span>}
          <Icon name="close" size={16} />
        </button>
      ))}
    >
      {(typed, close, isOpen) => (
        <Options
          isOpen={isOpen}
          languages={listed}
          typed={typed}
          chosen={chosen}
          counts={counts}
          onToggle={(tag) => {
            toggle(tag);
            if (typed) close();
          }}
        />
      )}
    </Finder>
  );
}

interface OptionsProps {
  isOpen: boolean;
  languages: LanguageEntry[];
  typed: string;
  chosen: readonly string[];
  counts: Facets['speaks'];
  onToggle: (tag: string) => void;
}

/** Counts that nobody sees need not change; what is chosen must, for the form is read from these controls. */
function needsNoUpdate(before: OptionsProps, after: OptionsProps): boolean {
  const isSame = String(before.chosen) === String(after.chosen) && before.typed === after.typed;
  return !before.isOpen && !after.isOpen && isSame;
}

const Options = memo(function Options({ languages, typed, chosen, counts, onToggle }: OptionsProps) {
  const t = useTranslations('picker');
  const found = languages.filter((language) => isLanguageFound(language, typed));
  return (
    <>
      {found.length === 0 && <p className={styles.none}>{t('found', { count: 0 })}</p>}
      <ul role="list" onChange={(event) => onToggle((event.target as Element as HTMLInputElement).value)}>
        {languages.map((language) => (
          <Option
            key={language.tag}
            language={language}
            isHidden={!found.includes(language)}
            isChosen={chosen.includes(language.tag)}
            count={counts[language.tag] ?? 0}
          />
        ))}
      </ul>
    </>
  );
}, needsNoUpdate);

interface OptionProps {
  language: LanguageEntry;
  isHidden: boolean;
  isChosen: boolean;
  count: number;
}

/** There are many of them, and a press changes few. */
const Option = memo(function Option({ language, isHidden, isChosen, count }: OptionProps) {
  const t = useTranslations('picker');
  return (
    <li hidden={isHidden}>
      <label className={styles.option}>
        {/* The list around it hears the change. */}
        <input type="checkbox" name="speaks" value={language.tag} checked={isChosen} onChange={() => {}} />
        <span className={styles.names}>
          <bdi lang={language.tag} className={styles.autonym}>
            {language.autonym}
          </bdi>
          {language.name.toLowerCase() !== language.autonym.toLowerCase() && <span>{language.name}</span>}
        </span>
        <span className={styles.count}>{t('services', { count })}</span>
      </label>
    </li>
  );
});
