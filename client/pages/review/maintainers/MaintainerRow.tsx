import { useTranslations } from 'use-intl';
import type { MaintainerItem } from '../../../../data/model/maintainerPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { pagePath } from '../../navigation.ts';
import styles from '../items.module.css';
import { ScopeName } from './ScopeName.tsx';

/** One maintainer in the list. */
export function MaintainerRow({ item }: { item: MaintainerItem }) {
  const t = useTranslations('maintainers');
  const language = useLanguage();
  const moment = useMoment();
  const { maintainer, scopes, serviceCount, dueCount, lastUsedAt } = item;
  return (
    <li className={styles.item}>
      <h2>
        <a className={styles.name} href={pagePath(language, `review/maintainers/${maintainer.id}`)}>
          <bdi>{maintainer.email}</bdi>
        </a>
      </h2>
      <p className={styles.facts}>
        <bdi>{maintainer.name}</bdi>
        <span>{lastUsedAt ? t('lastUsed', { when: moment(lastUsedAt) }) : t('neverUsed')}</span>
        <span>{t('services', { count: serviceCount })}</span>
      </p>
      {scopes.length > 0 && (
        <ul className={styles.plain}>
          {scopes.map((scope) => (
            <li key={scope.value}>
              <ScopeName scope={scope} />
            </li>
          ))}
        </ul>
      )}
      <ul role="list" className={styles.marks}>
        {dueCount > 0 && <li className={styles.warning}>{t('due', { count: dueCount })}</li>}
        {scopes.length === 0 && <li className={styles.warning}>{t('noScope')}</li>}
        {maintainer.trustedAt && <li>{t('isTrusted')}</li>}
        {maintainer.disabledAt && <li className={styles.warning}>{t('isDisabled')}</li>}
      </ul>
    </li>
  );
}
