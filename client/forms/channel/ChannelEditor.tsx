import { useTranslations } from 'use-intl';
import type { ChannelDraft } from '../../../data/model/channelDraft.ts';
import { isEmptyHours } from '../../../data/model/hours/hoursDraft.ts';
import type { ChannelKind } from '../../../data/model/vocabulary.ts';
import type { FormPart } from '../formProps.ts';
import { HoursEditor } from '../hours/HoursEditor.tsx';
import { LocalizedField } from '../LocalizedField.tsx';
import { type ChannelAbove, OfferedLanguagesEditor } from '../languages/OfferedLanguagesEditor.tsx';
import { PlacePicker, type PlacePickerProps } from '../place/PlacePicker.tsx';
import { TextField } from '../TextField.tsx';
import { Tick } from '../Tick.tsx';
import { ChannelValue } from './ChannelValue.tsx';
import styles from './channelEditor.module.css';

interface ChannelEditorProps extends FormPart<ChannelDraft> {
  municipalities: PlacePickerProps['municipalities'];
  above: ChannelAbove | null;
}

/** Written to and read at any time. */
const untimed: readonly ChannelKind[] = ['email', 'web'];

/** One way to reach a service: where, when, by appointment or not, and in which languages. Its kind does not change. */
export function ChannelEditor(props: ChannelEditorProps) {
  const { name, draft, onChange, faults, municipalities, above } = props;
  const t = useTranslations('forms.channel');
  const change = (changed: Partial<ChannelDraft>) => onChange({ ...draft, ...changed });
  const isTimed = !untimed.includes(draft.kind) || !isEmptyHours(draft.hours);
  const isBooked = draft.access.includes('appointment');

  return (
    <div className={styles.channel}>
      {draft.kind === 'visit' ? (
        <PlacePicker
          name={`${name}.address`}
          draft={draft.address}
          onChange={(address) => change({ address })}
          faults={faults}
          municipalities={municipalities}
        />
      ) : (
        <ChannelValue name={name} draft={draft} onChange={change} faults={faults} />
      )}
      {isTimed && (
        <>
          <HoursEditor
            name={`${name}.hours`}
            label={t('hours')}
            draft={draft.hours}
            onChange={(hours) => change({ hours })}
            faults={faults}
          />
          <fieldset className={styles.access}>
            <legend className={styles.legend}>{t('access')}</legend>
            {(['walk-in', 'appointment'] as const).map((way) => (
              <Tick
                key={way}
                name={`${name}.access`}
                value={way}
                label={t(way === 'walk-in' ? 'walkIn' : 'appointment')}
                isChecked={draft.access.includes(way)}
                onChange={(isChecked) => {
                  const others = draft.access.filter((other) => other !== way);
                  change({ access: isChecked ? [...others, way] : others });
                }}
              />
            ))}
            <div className={styles.booking} data-needed={isBooked || draft.bookingUrl !== ''}>
              <TextField
                name={`${name}.bookingUrl`}
                label={t('bookingUrl')}
                isOptional
                fault={faults.get(`${name}.bookingUrl`)}
                value={draft.bookingUrl}
                onChange={(bookingUrl) => change({ bookingUrl })}
                inputMode="url"
                dir="ltr"
                maxLength={2000}
              />
            </div>
          </fieldset>
          <LocalizedField
            name={`${name}.hoursNote`}
            label={t('hoursNote')}
            hint={t('hoursNoteHint')}
            isOptional
            draft={draft.hoursNote}
            onChange={(hoursNote) => change({ hoursNote })}
            faults={faults}
            maxLength={300}
          />
        </>
      )}
      <OfferedLanguagesEditor name={name} draft={draft} onChange={change} faults={faults} above={above} />
      <LocalizedField
        name={`${name}.label`}
        label={t('label')}
        hint={t('labelHint')}
        isOptional
        draft={draft.label}
        onChange={(label) => change({ label })}
        faults={faults}
        maxLength={200}
      />
    </div>
  );
}
