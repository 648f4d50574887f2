import { memo } from 'react';
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
export const ChoiceChip = memo(function ChoiceChip(props: ChoiceChipProps) {
  const { name, value, label, isChecked, count } = props;
  return (
    <label className={styles.chip}>
      {/* The form around it reads the change. */}
      <input type="checkbox" name={name} value={value} checked={isChecked} onChange={() => {}} />
      <Icon name="check" size={18} />
      <span>{label}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </label>
  );
});
