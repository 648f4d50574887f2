import { useTranslations } from 'use-intl';
import type { AddressDraft } from '../../../data/model/channelDraft.ts';
import type { FaultTexts } from '../formProps.ts';
import { TextField } from '../TextField.tsx';
import { useHydrated } from '../useHydrated.ts';
import styles from './placePicker.module.css';

interface CoordinatesProps {
  name: string;
  draft: AddressDraft;
  onChange: (changed: Partial<AddressDraft>) => void;
  faults: FaultTexts;
}

/** The place as numbers: what is sent, and the way without a map. */
export function Coordinates({ name, draft, onChange, faults }: CoordinatesProps) {
  const t = useTranslations('forms.place');
  const isHydrated = useHydrated();
  const hasFault = faults.has(`${name}.position.lat`) || faults.has(`${name}.position.lng`);
  return (
    <details className={styles.coordinates} open={!isHydrated || hasFault || undefined}>
      <summary>{t('coordinates')}</summary>
      <p className={styles.hint}>{t('coordinatesHint')}</p>
      <div className={styles.numbers}>
        {(['lat', 'lng'] as const).map((part) => (
          <TextField
            key={part}
            name={`${name}.position.${part}`}
            label={t(part)}
            fault={faults.get(`${name}.position.${part}`)}
            value={draft[part]}
            onChange={(text) => onChange({ [part]: text.replace(',', '.') })}
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            maxLength={20}
          />
        ))}
      </div>
    </details>
  );
}
