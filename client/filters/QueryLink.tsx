import type { AnchorHTMLAttributes } from 'react';
import { useBrowserSource } from '../answers/SourceContext.tsx';
import { useLanguage } from '../i18n/Texts.tsx';
import { pagePath } from '../pages/navigation.ts';
import { PageLink } from '../pages/PageLink.tsx';
import { queryOfSearch } from './directorySearch.ts';

interface QueryLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** What the link asks, from its `?` on. */
  search: string;
}

/** A link to another question on the same page. Where the page can answer at once, its answer shares the press's frame. */
export function QueryLink({ search, ...props }: QueryLinkProps) {
  const source = useBrowserSource();
  const language = useLanguage();
  return (
    <PageLink
      {...props}
      href={pagePath(language) + search}
      navigateOptions={() => ({
        preventScrollReset: true,
        flushSync: source?.answersAtOnce(queryOfSearch(search).query) ?? false,
      })}
    />
  );
}
