import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { MaintainerData } from '../../../../data/model/maintainerPages.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { pagePath } from '../../navigation.ts';
import { CsrfField } from '../CsrfField.tsx';
import styles from '../items.module.css';
import { ScopeName } from './ScopeName.tsx';

/** What a maintainer looks after, each to be taken away, and the services that this means now. */
export function Scopes({ frame, page }: { frame: FrameData; page: MaintainerData }) {
  const t = useTranslations('maintainers');
  const language = useLanguage();
  return (
    <section className={styles.section} aria-labelledby="scopes">
      <h2 id="scopes">{t('scopesTitle')}</h2>
      {page.scopes.length === 0 && <p>{t('noScope')}</p>}
      <ul role="list">
        {page.scopes.map((scope, index) => (
          <li key={scope.value} className={styles.row}>
            <span id={`scope-${index}`}>
              <ScopeName scope={scope} />
            </span>
            <form method="post">
              <CsrfField frame={frame} />
              <input type="hidden" name="scope" value={scope.value} />
              <button
                type="submit"
                name="action"
                value="remove-scope"
                className={buttonClass('plain')}
                aria-describedby={`scope-${index}`}
              >
                {t('remove')}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {page.services.length > 0 && (
        <details>
          <summary>{t('services', { count: page.serviceCount })}</summary>
          <ul className={styles.plain}>
            {page.services.map(({ id, name, isDue }) => (
              <li key={id}>
                <a className={styles.link} href={pagePath(language, `review/services/${id}`)}>
                  <LocalizedText text={name} />
                </a>
                {isDue && ` – ${t('isDue')}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
