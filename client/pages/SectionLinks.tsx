import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';
import styles from './sectionLinks.module.css';

interface SectionLink {
  href: string;
  name: string;
  beside?: ReactNode;
}

interface SectionLinksProps {
  label: string;
  links: readonly SectionLink[];
  /** The path of the page that one is on, which may be none of them. */
  current: string | null;
}

/** Links to the pages of one room: a row, or a menu that names the current page where there is no room. */
export function SectionLinks({ label, links, current }: SectionLinksProps) {
  const items = links.map(({ href, name, beside }) => (
    <li key={href}>
      <a href={href} aria-current={href === current ? 'page' : undefined}>
        {name}
        {beside}
      </a>
    </li>
  ));
  return (
    <nav aria-label={label} className={styles.sections}>
      {/* One of the two is displayed. */}
      <ul role="list" className={styles.row}>
        {items}
      </ul>
      <details className={styles.menu}>
        <summary>
          <Icon name="list" />
          {links.find(({ href }) => href === current)?.name ?? label}
          <span className={styles.chevron}>
            <Icon name="chevron" />
          </span>
        </summary>
        <ul role="list" className={styles.list}>
          {items}
        </ul>
      </details>
    </nav>
  );
}
