import styles from './button.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'plain';

/** The classes of a button or of a link that looks like one. */
export function buttonClass(look: ButtonLook = 'secondary'): string {
  return look === 'secondary' ? (styles.button as string) : `${styles.button} ${styles[look]}`;
}
