import type { ReactNode } from 'react';
import styles from './visuallyHidden.module.css';

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

/** A link past repeated content, shown when it has the focus. */
export function SkipLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={`${styles.hidden} ${styles.skip}`}>
      {children}
    </a>
  );
}
