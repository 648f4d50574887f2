import { useTranslations } from 'use-intl';
import type { ChannelDraft } from '../../../data/model/channelDraft.ts';
import { TextField } from '../../forms/Field.tsx';
import type { FormPart } from '../../forms/formProps.ts';
import { HoursEditor } from '../../forms/hours/HoursEditor.tsx';
import { LocalizedField } from '../../forms/LocalizedField.tsx';
import { type ChannelAbove, OfferedLanguagesEditor } from '../../forms/languages/OfferedLanguagesEditor.tsx';
import { Tick } from '../../forms/Tick.tsx';
import { AddressPart } from './AddressPart.tsx';
import styles from './submit.module.css';

type ValuePart = 'phone' | 'email' | 'url';

interface ChannelPartProps extends FormPart<ChannelDraft> {
  above: ChannelAbove | null;
}

/** The fields of one way to reach the service, as its kind has them. */
export function ChannelPart({ name, draft, onChange, faults, above }: ChannelPartProps) {
  const t = useTranslations('forms.channel');
  const change = (part: Partial<ChannelDraft>) => onChange({ ...draft, ...part });
  const value = (part: ValuePart, label: string, hint?: string, isOptional = false) => (
    <TextField
      name={`${name}.${part}`}
      type={part === 'phone' ? 'tel' : 'text'}
      inputMode={part === 'phone' ? 'tel' : part}
      dir="ltr"
      label={label}
      hint={hint}
      isOptional={isOptional}
      value={draft[part]}
      onChange={(text) => change({ [part]: text })}
      fault={faults.get(`${name}.${part}`)}
    />
  );
  return (
    <>
      {draft.kind === 'visit' && (
        <AddressPart
          name={`${name}.address`}
          draft={draft.address}
          onChange={(address) => change({ address })}
          faults={faults}
        />
      )}
      {draft.kind === 'phone' && value('phone', t('phone'), t('phoneHint'))}
      {draft.kind === 'email' && value('email', t('email'))}
      {draft.kind === 'chat' && value('url', t('chatUrl'), t('urlHint'))}
      {draft.kind === 'chat' && value('phone', t('chatPhone'), t('chatPhoneHint'), true)}
      {draft.kind === 'video' && value('url', t('videoUrl'), t('urlHint'))}
      {draft.kind === 'web' && value('url', t('webUrl'), t('urlHint'))}
      <OfferedLanguagesEditor name={name} draft={draft} onChange={change} faults={faults} above={above} />
      {draft.kind !== 'web' && draft.kind !== 'email' && (
        <HoursEditor
          name={`${name}.hours`}
          label={t('hours')}
          draft={draft.hours}
          onChange={(hours) => change({ hours })}
          faults={faults}
        />
      )}
      <fieldset className={styles.choices}>
        <legend className={styles.question}>{t('access')}</legend>
        {(['walk-in', 'appointment'] as const).map((way) => (
          <Tick
            key={way}
            name={`${name}.access`}
            value={way}
            label={t(way === 'walk-in' ? 'walkIn' : 'appointment')}
            isChecked={draft.access.includes(way)}
            onChange={(isTicked) => {
              const others = draft.access.filter((known) => known !== way);
              change({ access: isTicked ? [...others, way] : others });
            }}
          />
        ))}
      </fieldset>
      <TextField
        name={`${name}.bookingUrl`}
        inputMode="url"
        dir="ltr"
        label={t('bookingUrl')}
        isOptional
        value={draft.bookingUrl}
        onChange={(bookingUrl) => change({ bookingUrl })}
        fault={faults.get(`${name}.bookingUrl`)}
      />
      <LocalizedField
        name={`${name}.label`}
        label={t('label')}
        hint={t('labelHint')}
        isOptional
        draft={draft.label}
        onChange={(label) => change({ label })}
        faults={faults}
      />
    </>
  );
}
