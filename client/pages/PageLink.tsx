import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { type NavigateOptions, useNavigate } from 'react-router';
import { useNewTab } from '../ui/newTab.ts';
import { catchUp } from './useSearch.ts';

interface PageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A path of this site, from its `/` on. */
  href: string;
  navigateOptions?: NavigateOptions;
  /** Follows the link in a way of its own, where a press means "here". */
  onFollow?: () => void;
}

/** Whether a press means "here": not in a new tab or window, nor to be saved. */
function opensHere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/**
 * A link to another page of the site, which is shown without loading a document. It does not depend on where the visitor
 * is, so unlike the router's own link it is not drawn anew by every navigation. In a frame it opens a new tab.
 */
export function PageLink({ href, navigateOptions, onFollow, ...props }: PageLinkProps) {
  const navigate = useNavigate();
  const newTab = useNewTab();

  function follow(event: MouseEvent) {
    if (!opensHere(event)) return;
    event.preventDefault();
    if (onFollow) return onFollow();
    catchUp(navigate);
    // A link to where we are leaves no second entry in the history, as in any browser.
    const isHere = href === location.pathname + location.search;
    navigate(href, { replace: isHere, ...navigateOptions });
  }

  return <a {...props} {...newTab} href={href} onClick={newTab ? undefined : follow} />;
}
