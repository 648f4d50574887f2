import { Field } from '../../ui/Field.tsx';

interface ChoiceProps {
  name: string;
  label: string;
  /** As it stands in the address; what is not among the options stays possible. */
  value: string;
  options: { value: string; label: string }[];
}

/** One choice of a form whose answers stand in the address. */
export function Choice({ name, label, value, options }: ChoiceProps) {
  const isListed = options.some((option) => option.value === value);
  return (
    <Field label={label}>
      {(ties) => (
        <select {...ties} name={name} defaultValue={value}>
          {!isListed && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
