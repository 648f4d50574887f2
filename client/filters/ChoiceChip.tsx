import { Icon } from '../ui/Icon.tsx';
import styles from './choiceChip.module.css';

interface ChoiceChipProps {
  name: string;
  value: string;
  label: string;
  isChecked: boolean;
  count?: number | undefined;
}

/** A checkbox that looks like a chip, with the number of services that it would leave. */
export function ChoiceChip({ name, value, label, isChecked, count }: ChoiceChipProps) {
  return (
    <label className={styles.chip}>
      {/* The form around it reads the change. */}
      <input type="checkbox" name={name} value={value} checked={isChecked} onChange={() => {}} />
      <Icon name="check" size={18} />
      <span>{label}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </label>
  );
}
