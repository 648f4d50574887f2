import { useTranslations } from 'use-intl';
import { FaultText } from '../../ui/Field.tsx';
import { fieldId } from '../formProps.ts';
import { Tick } from '../Tick.tsx';
import { withUnknown } from './BoundFields.tsx';
import { useForm } from './FormContext.ts';
import { labelOf } from './labelOf.ts';
import styles from './serviceForm.module.css';

interface ChoicesProps {
  name: string;
  type: 'checkbox' | 'radio';
  options: readonly { id: string; name: string }[];
}

/** A question with answers to tick: any number of them, or one. */
export function Choices({ name, type, options }: ChoicesProps) {
  const { fields, set, tick, faults } = useForm();
  const t = useTranslations('submit.label');
  const fault = faults.get(name);
  const id = fieldId(name);
  return (
    <fieldset id={id} tabIndex={-1} className={styles.choices} aria-describedby={fault && `${id}-fault`}>
      <legend className={styles.question}>{t(labelOf(name) as 'other')}</legend>
      <div className={styles.options}>
        {withUnknown(options, fields.all(name)).map((option) => (
          <Tick
            key={option.id}
            type={type}
            name={name}
            value={option.id}
            label={option.name}
            isChecked={fields.all(name).includes(option.id)}
            onChange={(isTicked) =>
              type === 'radio' ? set(name, option.id) : tick(name, option.id, isTicked)
            }
          />
        ))}
      </div>
      {fault && <FaultText id={`${id}-fault`}>{fault}</FaultText>}
    </fieldset>
  );
}
