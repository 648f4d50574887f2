import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { type FrameData, isAtLeast, type Role } from '../../../data/model/account.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { pagePath } from '../navigation.ts';
import styles from './sections.module.css';

const sections = [
  { name: 'queue', path: 'review', role: 'editor' },
  { name: 'services', path: 'review/services', role: 'editor' },
  { name: 'reports', path: 'review/reports', role: 'editor' },
  { name: 'notices', path: 'review/notices', role: 'editor' },
  { name: 'maintainers', path: 'review/maintainers', role: 'editor' },
  { name: 'outbox', path: 'review/outbox', role: 'editor' },
  { name: 'people', path: 'review/people', role: 'admin' },
  { name: 'audit', path: 'review/audit', role: 'admin' },
  { name: 'privacy', path: 'review/privacy', role: 'admin' },
  { name: 'account', path: 'review/account', role: 'official' },
] as const satisfies { name: string; path: string; role: Role }[];

/** Where a signed-in person can go: a row of links, or a menu that names the current page where there is no room. */
export function Sections({ frame }: { frame: FrameData }) {
  const t = useTranslations('reviewFrame');
  const language = useLanguage();
  const { pathname } = useLocation();
  const shown = sections
    .filter(({ role }) => isAtLeast(frame.account.role, role))
    .map((section) => ({ ...section, href: pagePath(language, section.path) }));
  const current = shown.find(({ href }) => href === pathname);
  const count = frame.openReports > 0 && <span className={styles.count}>{frame.openReports}</span>;
  const links = shown.map(({ name, href }) => (
    <a key={name} href={href} aria-current={pathname === href ? 'page' : undefined}>
      {t(`section.${name}`)}
      {name === 'reports' && count}
    </a>
  ));
  return (
    <nav aria-label={t('sections')} className={styles.sections}>
      {/* One of the two is displayed. */}
      <div className={styles.row}>{links}</div>
      <details className={styles.menu}>
        <summary>
          <Icon name="list" />
          {current ? t(`section.${current.name}`) : t('sections')}
          <span className={styles.chevron}>
            <Icon name="chevron" />
          </span>
        </summary>
        <div className={styles.list}>{links}</div>
      </details>
    </nav>
  );
}
