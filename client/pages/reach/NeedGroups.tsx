import { useFormatter, useTranslations } from 'use-intl';
import type { ReachPageData } from '../../../data/model/reachPage.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import { Downloads } from './Downloads.tsx';
import styles from './reach.module.css';
import { groupPath, reachPath } from './reachLinks.ts';
import { useKm } from './useKm.ts';

/** The largest groups for whom something is missing; which of the three, a link chooses. */
export function NeedGroups({ page: { need, view } }: { page: ReachPageData }) {
  const t = useTranslations('reach');
  const format = useFormatter();
  const kmText = useKm();
  const reader = useLanguage();
  const entryOf = useLanguageEntry();
  const placeName = usePlaceName();
  return (
    <section aria-labelledby="groups" className={styles.section}>
      <h2 id="groups">{t('groups')}</h2>
      <ul role="list" className={styles.gaps}>
        {need.gaps.map(({ gap, groups, speakers }) => (
          <li key={gap}>
            <a
              href={`${reachPath(reader, { ...view, gap })}#groups`}
              aria-current={gap === view.gap ? 'true' : undefined}
            >
              <strong>{t(`gap.${gap}`)}</strong>
              <span>
                {t('gapGroups', { groups })} · {t('gapPeople', { people: speakers })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {need.groups.length === 0 ? (
        <p>{t('noGroups')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <section className={`${styles.scroll} ${styles.long}`} aria-label={t('groups')} tabIndex={0}>
          <table className={styles.table}>
            <caption>{t('groupsCaption', { shown: need.groups.length, count: need.groupCount })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('head.language')}</th>
                <th scope="col">{t('head.municipality')}</th>
                {(['speakers', 'services', 'nationwide', 'distance'] as const).map((head) => (
                  <th key={head} scope="col" className={styles.number}>
                    {t(`head.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {need.groups.map((group) => (
                <tr key={`${group.language} ${group.municipality}`}>
                  <th scope="row">{entryOf(group.language).name}</th>
                  <td>
                    <a href={groupPath(reader, group, view.query.at)}>
                      <bdi>{placeName(group.name)}</bdi>
                    </a>
                  </td>
                  <td className={styles.number}>{format.number(group.speakers)}</td>
                  <td className={styles.number}>{group.services}</td>
                  <td className={styles.number}>{group.nationwide}</td>
                  <td className={styles.number}>{kmText(group.km)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Downloads
        table="need-groups"
        json="need"
        of={t('groups')}
        query={{ ...view.query, match: 'any' }}
        own={{ gap: view.gap }}
      />
    </section>
  );
}
