import { memo, useEffect } from 'react';
import { type Location, Outlet, ScrollRestoration, useLoaderData, useMatches } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Shell } from '../../data/model/card.ts';
import { useLanguage } from '../i18n/Texts.tsx';
import { SkipLink } from '../ui/VisuallyHidden.tsx';
import type { HeadHandle } from './head.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import styles from './layout.module.css';
import { pagePath } from './navigation.ts';
import { PageLink } from './PageLink.tsx';
import { ShellContext } from './ShellContext.tsx';

/** Keeps the window's title in step with the page, whose handle it gives; the server writes the first one. */
function useDocumentTitle() {
  const t = useTranslations();
  const language = useLanguage();
  const match = useMatches().findLast(
    ({ handle, loaderData }) => handle !== undefined && loaderData !== undefined,
  );
  const handle = match?.handle as HeadHandle | undefined;
  const title = handle?.head(match?.loaderData as never, t, language).title;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  return handle;
}

/** Each entry of the history has a scroll position of its own. */
const keyOfEntry = (entry: Location) => entry.key;

/** Header, footer and what every page knows. */
export function Layout() {
  const shell = useLoaderData() as Shell;
  const handle = useDocumentTitle();
  if (handle?.isBare) {
    return (
      <ShellContext value={shell}>
        <Outlet />
      </ShellContext>
    );
  }
  return (
    <ShellContext value={shell}>
      <SiteFrame>
        <Outlet />
      </SiteFrame>
      <ScrollRestoration getKey={keyOfEntry} />
    </ShellContext>
  );
}

/** Header and footer, which an error page has too. */
export function SiteFrame({ children }: { children: React.ReactNode }) {
  const t = useTranslations('site');
  return (
    <>
      <SkipLink href="#content">{t('skipToContent')}</SkipLink>
      <Header />
      <div id="content" tabIndex={-1} className={styles.content}>
        {children}
      </div>
      <Footer />
    </>
  );
}

const Header = memo(function Header() {
  const t = useTranslations('site');
  const language = useLanguage();
  return (
    <header className={styles.header}>
      <PageLink href={pagePath(language)} className={styles.brand} aria-label={`${t('name')}: ${t('home')}`}>
        <Logo />
        <span>{t('name')}</span>
      </PageLink>
      {/* On small screens they stand in the footer alone. */}
      <nav className={styles.ways}>
        {(['officials', 'submit'] as const).map((page) => (
          <PageLink key={page} href={pagePath(language, page)}>
            {t(page)}
          </PageLink>
        ))}
      </nav>
      <LanguageMenu />
    </header>
  );
});

const footerPages = [
  'officials',
  'municipalities',
  'news',
  'submit',
  'about',
  'accessibility',
  'privacy',
  'openData',
] as const;

const Footer = memo(function Footer() {
  const t = useTranslations('site');
  const language = useLanguage();
  return (
    <footer className={styles.footer}>
      <nav aria-label={t('footer')}>
        <ul role="list" className={styles.links}>
          {footerPages.map((page) => (
            <li key={page}>
              <PageLink href={pagePath(language, page === 'openData' ? 'open-data' : page)}>
                {t(page)}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>{t('tagline')}</p>
    </footer>
  );
});

function Logo() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 1a15 15 0 1 0 0 30h13a2 2 0 0 0 2-2V16A15 15 0 0 0 16 1Z" fill="currentColor" />
      <circle cx="16" cy="16" r="6" className={styles.logoEye} />
    </svg>
  );
}
