import styles from './icon.module.css';

/** Line icons, 24 × 24, drawn for this product. Decorative: the text beside them says the same. */
const paths = {
  pin: 'M12 21s-7-6.1-7-11.2A7 7 0 0 1 19 9.8C19 14.9 12 21 12 21Zm0-8.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c2.6 2.5 4 5.5 4 9s-1.4 6.5-4 9c-2.6-2.5-4-5.5-4-9s1.4-6.5 4-9Z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20',
  locate: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Zm0-5v4m0 12v4M2 12h4m12 0h4',
  phone: 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3C10.3 21 3 13.7 3 6a3 3 0 0 1 3-3Z',
  visit: 'M4 21V9l8-6 8 6v12M9 21v-7h6v7M4 21h16',
  email: 'M3 6h18v12H3zM3 7l9 6 9-6',
  chat: 'M4 5h16v11H9l-5 4z',
  video: 'M3 7h12v10H3zM15 11l6-3v8l-6-3',
  web: 'M3 5h18v14H3zM3 9h18M7 13h6',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3.5 2',
  list: 'M4 6h16M4 12h16M4 18h16',
  map: 'M9 4L3 6v14l6-2 6 2 6-2V4l-6 2-6-2Zm0 0v14m6-12v14',
  filter: 'M3 5h18l-7 8v6l-4 2v-8z',
  share: 'M12 15V3m0 0L8 7m4-4l4 4M5 12v8h14v-8',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  route: 'M4 20l16-8L4 4l3 8zM7 12h13',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6m0-10v1.5',
  chevron: 'M6 9l6 6 6-6',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
