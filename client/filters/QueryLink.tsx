import type { AnchorHTMLAttributes } from 'react';
import { useBrowserSource } from '../answers/SourceContext.tsx';
import { useLanguage } from '../i18n/Texts.tsx';
import { pagePath } from '../pages/navigation.ts';
import { PageLink } from '../pages/PageLink.tsx';
import { useGo } from '../pages/useSearch.ts';
import { queryOfSearch } from './directorySearch.ts';

interface QueryLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** What the link asks, from its `?` on. */
  search: string;
}

/** A link to another question on the same page. Where the page can answer at once, its answer shares the press's frame. */
export function QueryLink({ search, ...props }: QueryLinkProps) {
  const source = useBrowserSource();
  const language = useLanguage();
  const go = useGo();
  return (
    <PageLink
      {...props}
      href={pagePath(language) + search}
      onFollow={() => go(search, { isAtOnce: source?.answersAtOnce(queryOfSearch(search).query) })}
    />
  );
}
