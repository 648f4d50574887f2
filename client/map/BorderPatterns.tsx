import styles from './areaBorders.module.css';

const size = 8;

interface PatternProps {
  grade: string;
  shape: 'plain' | 'lines' | 'dots' | 'cross';
  /** Turned so far, in degrees. */
  turn?: number;
}

function Pattern({ grade, shape, turn = 0 }: PatternProps) {
  return (
    <pattern
      id={`border-${grade}`}
      className={styles[`grade-${grade}`]}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width={size} height={size} className={styles.ground} />
      {(shape === 'lines' || shape === 'cross') && <path d={`M0 0V${size}`} className={styles.line} />}
      {shape === 'cross' && <path d={`M0 0H${size}`} className={styles.line} />}
      {shape === 'dots' && <circle cx={4} cy={4} r={1.4} className={styles.dot} />}
    </pattern>
  );
}

/** What areas are filled with: each class has a pattern of its own, seen in black and white too. */
export function BorderPatterns() {
  return (
    <svg className={styles.patterns} width={0} height={0} aria-hidden="true" focusable="false">
      <defs>
        <Pattern grade="several" shape="plain" />
        <Pattern grade="single" shape="dots" />
        <Pattern grade="none" shape="lines" turn={45} />
        <Pattern grade="0" shape="plain" />
        <Pattern grade="1" shape="plain" />
        <Pattern grade="2" shape="dots" />
        <Pattern grade="3" shape="lines" turn={-45} />
        <Pattern grade="4" shape="cross" turn={45} />
      </defs>
    </svg>
  );
}
