import { useTranslations } from 'use-intl';
import { isLanguageFound } from '../../filters/isLanguageFound.ts';
import { useShell } from '../../pages/ShellContext.tsx';
import { Finder } from '../../ui/Finder.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LanguageName } from './LanguageName.tsx';
import styles from './languages.module.css';

/** Finds a language by any of its names, in itself or in one of the site's languages. */
export function LanguageAdder({ onAdd }: { onAdd: (tag: string) => void }) {
  const t = useTranslations('forms.languages');
  const { languages } = useShell();
  const found = (typed: string) => languages.filter((language) => isLanguageFound(language, typed));
  return (
    <div className={styles.adder}>
      <Finder
        label={<span className={styles.label}>{t('search')}</span>}
        placeholder={t('placeholder')}
        panelLabel={t('options')}
        icon={<Icon name="search" />}
        status={(typed) => t('found', { count: found(typed).length })}
      >
        {(typed, close, isOpen) =>
          isOpen && (
            <>
              {found(typed).length === 0 && <p className={styles.notFound}>{t('found', { count: 0 })}</p>}
              <ul role="list">
                {found(typed).map((language) => (
                  <li key={language.tag}>
                    <button
                      type="button"
                      className={styles.option}
                      onClick={() => {
                        onAdd(language.tag);
                        close();
                      }}
                    >
                      <LanguageName language={language} />
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Finder>
    </div>
  );
}
