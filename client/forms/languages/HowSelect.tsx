import { useTranslations } from 'use-intl';
import { type OfferHow, offerHows } from '../../../data/model/vocabulary.ts';
import input from '../../ui/field.module.css';
import { fieldId } from '../formProps.ts';

interface HowSelectProps {
  name: string;
  label: string;
  how: OfferHow;
  onChange: (how: OfferHow) => void;
}

/** How a language is served: by staff, with an interpreter, or in writing. */
export function HowSelect({ name, label, how, onChange }: HowSelectProps) {
  const t = useTranslations('forms.languages');
  return (
    <select
      id={fieldId(name)}
      name={name}
      aria-label={label}
      className={input.input}
      value={how}
      onChange={(event) => onChange(event.target.value as OfferHow)}
    >
      {offerHows.map((kind) => (
        <option key={kind} value={kind}>
          {t(`kind.${kind}`)}
        </option>
      ))}
    </select>
  );
}
