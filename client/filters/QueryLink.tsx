import type { MouseEvent } from 'react';
import { Link, type LinkProps, useNavigate } from 'react-router';
import { useBrowserSource } from '../answers/SourceContext.tsx';
import { queryOfSearch } from './directorySearch.ts';

interface QueryLinkProps extends Omit<LinkProps, 'to'> {
  /** What the link asks, from its `?` on. */
  search: string;
}

/** A link to another question on the same page. Where the page can answer at once, its answer shares the press's frame. */
export function QueryLink({ search, ...props }: QueryLinkProps) {
  const source = useBrowserSource();
  const navigate = useNavigate();

  function followAtOnce(event: MouseEvent) {
    const opensElsewhere =
      event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (opensElsewhere || !source?.answersAtOnce(queryOfSearch(search).query)) return;
    event.preventDefault();
    navigate({ search }, { preventScrollReset: true, flushSync: true });
  }

  return <Link {...props} to={{ search }} preventScrollReset onClick={followAtOnce} />;
}
