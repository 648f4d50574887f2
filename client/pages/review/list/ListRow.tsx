import type { ReactNode } from 'react';
import styles from '../queue/queue.module.css';

export interface Mark {
  text: string;
  isWarning?: boolean;
}

interface ListRowProps {
  /** Where the row leads. */
  href: string;
  name: ReactNode;
  /** What tells it from others, in small print. */
  facts: ReactNode;
  marks: Mark[];
  /** What chooses it for an action on several. */
  choose?: ReactNode;
  /** What leads to it from elsewhere. */
  id?: string;
  /** What can be done about it here. */
  children?: ReactNode;
}

/** One thing in a list of the workspace. The keys of the list find its link by `data-row`. */
export function ListRow({ href, name, facts, marks, choose, id, children }: ListRowProps) {
  return (
    <li className={styles.row} id={id}>
      {choose}
      <div className={styles.what}>
        <a href={href} data-row className={styles.name}>
          {name}
        </a>
        <p className={styles.facts}>{facts}</p>
        <ul role="list" className={styles.marks}>
          {marks.map(({ text, isWarning }) => (
            <li key={text} className={isWarning ? styles.warning : undefined}>
              {text}
            </li>
          ))}
        </ul>
        {children && <div className={styles.more}>{children}</div>}
      </div>
    </li>
  );
}
