import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { interfaceLanguages, ownNames, textDirection } from '../../data/model/languageTag.ts';
import { useLanguage } from '../i18n/Texts.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './languageMenu.module.css';

/** The interface languages under their own names. A native disclosure, so it opens without JavaScript too. */
export function LanguageMenu() {
  const t = useTranslations('site');
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  const rest = pathname.split('/').slice(2).join('/');

  useEffect(() => {
    function close(event: Event) {
      const details = menu.current;
      if (!details?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (event instanceof KeyboardEvent && !isEscape) return;
      if (!isEscape && details.contains(event.target as Node)) return;
      details.open = false;
      if (isEscape) details.querySelector('summary')?.focus();
    }
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);

  return (
    <details className={styles.menu} ref={menu}>
      <summary className={styles.summary} aria-label={`${t('chooseLanguage')}: ${ownNames[language]}`}>
        <Icon name="globe" />
        {ownNames[language]}
        <Icon name="chevron" size={16} />
      </summary>
      <ul role="list" className={styles.list}>
        {interfaceLanguages.map((tag) => (
          <li key={tag}>
            <a
              href={`/${tag}/${rest}${search}`}
              lang={tag}
              hrefLang={tag}
              dir={textDirection(tag)}
              aria-current={tag === language ? 'true' : undefined}
            >
              {ownNames[tag]}
              {tag === language && <Icon name="check" size={18} />}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
