import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { type FrameData, isAtLeast, type Role } from '../../../data/model/account.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { pagePath } from '../navigation.ts';
import { SectionLinks } from '../SectionLinks.tsx';
import styles from './sections.module.css';

const sections = [
  { name: 'queue', path: 'review', role: 'editor' },
  { name: 'services', path: 'review/services', role: 'editor' },
  { name: 'reports', path: 'review/reports', role: 'editor' },
  { name: 'notices', path: 'review/notices', role: 'editor' },
  { name: 'programmes', path: 'review/programmes', role: 'editor' },
  { name: 'maintainers', path: 'review/maintainers', role: 'editor' },
  { name: 'outbox', path: 'review/outbox', role: 'editor' },
  { name: 'people', path: 'review/people', role: 'admin' },
  { name: 'audit', path: 'review/audit', role: 'admin' },
  { name: 'privacy', path: 'review/privacy', role: 'admin' },
  { name: 'account', path: 'review/account', role: 'official' },
] as const satisfies { name: string; path: string; role: Role }[];

/** Where a signed-in person can go. */
export function Sections({ frame }: { frame: FrameData }) {
  const t = useTranslations('reviewFrame');
  const language = useLanguage();
  const { pathname } = useLocation();
  const count = frame.openReports > 0 && <span className={styles.count}>{frame.openReports}</span>;
  const links = sections
    .filter(({ role }) => isAtLeast(frame.account.role, role))
    .map(({ name, path }) => ({
      href: pagePath(language, path),
      name: t(`section.${name}`),
      beside: name === 'reports' && count,
    }));
  return <SectionLinks label={t('sections')} links={links} current={pathname} />;
}
