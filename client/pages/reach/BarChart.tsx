import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { textDirection } from '../../../data/model/languageTag.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import styles from './barChart.module.css';

interface Bars {
  key: string;
  label: string;
  value: number;
  /** The value in words, as the table beside the chart has it. */
  text: string;
  /** Which of the looks the bar has; bars of one look belong together. */
  look?: 0 | 1 | 2;
}

interface BarChartProps {
  title: string;
  bars: Bars[];
  /** Where the bars end; the largest value unless said. */
  max?: number;
}

const thickness = 22;

/**
 * Bars with their values beside them, from where the line of writing begins. A table beside the chart has the same
 * numbers, so screen readers pass it by.
 */
export function BarChart({ title, bars, max = Math.max(...bars.map(({ value }) => value)) }: BarChartProps) {
  const isMirrored = textDirection(useLanguage()) === 'rtl';
  const percent = scaleLinear<number>({ domain: [0, max || 1], range: [0, 100] });
  return (
    <figure className={styles.chart} aria-hidden="true">
      <figcaption className={styles.title}>{title}</figcaption>
      <div className={styles.bars}>
        {bars.map(({ key, label, value, text, look = 0 }) => {
          const width = percent(value);
          return (
            <div key={key} className={styles.row}>
              <span className={styles.label}>{label}</span>
              <svg className={styles.ground} height={thickness} aria-hidden="true" focusable="false">
                <Bar
                  className={styles.bar}
                  data-look={look}
                  x={`${isMirrored ? 100 - width : 0}%`}
                  y={0}
                  width={`${width}%`}
                  height={thickness}
                />
              </svg>
              <span className={styles.value}>{text}</span>
            </div>
          );
        })}
      </div>
    </figure>
  );
}
