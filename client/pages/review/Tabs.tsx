import styles from './tabs.module.css';

interface Tab {
  href: string;
  name: string;
  count?: number;
  isCurrent: boolean;
}

/** Links between parts of one list, each with how much is in it. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map(({ href, name, count, isCurrent }) => (
        <a key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
          {name}
          {count !== undefined && <span>({count})</span>}
        </a>
      ))}
    </nav>
  );
}
