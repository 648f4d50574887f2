import { useTranslations } from 'use-intl';
import { reachClass } from '../../../data/model/reach.ts';
import styles from './reach.module.css';

/** What each class of distances is called, from the nearest. */
function useGradeNames(): string[] {
  const t = useTranslations('reach');
  return ['10', '30', '100', 'far', 'none'].map((grade) => t(`grade.${grade}` as 'grade.10'));
}

/** The class of a distance as the map shows it. */
export function Grade({ km }: { km: number | null }) {
  const grade = reachClass(km);
  return (
    <span className={styles.grade} data-grade={grade} aria-hidden="true">
      {grade + 1}
    </span>
  );
}

/** What the marks of map and table mean. */
export function GradeLegend() {
  const t = useTranslations('reach');
  const names = useGradeNames();
  return (
    <ul role="list" className={styles.legend} aria-label={t('legend')}>
      {[10, 30, 100, 101, null].map((km, i) => (
        <li key={km}>
          <Grade km={km} />
          {names[i]}
        </li>
      ))}
    </ul>
  );
}
