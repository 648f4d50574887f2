import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  /** `alert` is read out at once; `status` when the reader is idle; absent: as any text. */
  role?: 'alert' | 'status';
  tone?: 'plain' | 'warning';
  children: ReactNode;
}

/** Something that stands out from the page. */
export function Notice({ role, tone = 'plain', children }: NoticeProps) {
  return (
    <div role={role} className={tone === 'warning' ? `${styles.notice} ${styles.warning}` : styles.notice}>
      {children}
    </div>
  );
}
