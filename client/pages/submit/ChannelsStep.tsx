import { useTranslations } from 'use-intl';
import { channelDraftOfFields, fieldsOfChannel } from '../../../data/model/channelDraft.ts';
import { channelKinds } from '../../../data/model/vocabulary.ts';
import { FaultText } from '../../forms/Field.tsx';
import { fieldId } from '../../forms/formProps.ts';
import { ChannelPart } from './ChannelPart.tsx';
import { useForm } from './FormContext.ts';
import { RowButton } from './RowButton.tsx';
import styles from './submit.module.css';

/** Every way to reach the service, each with its hours and languages. */
export function ChannelsStep() {
  const t = useTranslations();
  const { fields, replace, faults } = useForm();
  const rows = fields.rows('channels');
  const id = fieldId('channels');
  const fault = faults.get('channels');
  const kindOf = (row: number) => channelDraftOfFields(fields, `channels.${row}`).kind;
  return (
    <fieldset id={id} tabIndex={-1} className={styles.step} aria-describedby={fault && `${id}-fault`}>
      <legend className={styles.question}>{t('submit.label.channels')}</legend>
      <p>{t('submit.hint.channels')}</p>
      {fault && <FaultText id={`${id}-fault`}>{fault}</FaultText>}
      {rows.map((row) => {
        const name = `channels.${row}`;
        const draft = channelDraftOfFields(fields, name);
        const ofKind = rows.filter((other) => kindOf(other) === draft.kind);
        const kind = t(`filters.kind.${draft.kind}`);
        const title =
          ofKind.length > 1 ? t('submit.numbered', { name: kind, number: ofKind.indexOf(row) + 1 }) : kind;
        return (
          <fieldset key={row} id={fieldId(name)} tabIndex={-1} className={styles.channel}>
            <legend className={styles.channelTitle}>{title}</legend>
            <input type="hidden" name={`${name}.kind`} value={draft.kind} />
            <ChannelPart
              name={name}
              draft={draft}
              onChange={(changed) => replace(name, fieldsOfChannel(changed, name))}
              faults={faults}
            />
            <RowButton action={`remove:${name}`}>{t('submit.remove', { name: title })}</RowButton>
          </fieldset>
        );
      })}
      <fieldset className={styles.adding}>
        <legend className={styles.question}>{t('submit.add.title')}</legend>
        {channelKinds.map((kind) => (
          <RowButton key={kind} action={`add:channels:${kind}`}>
            {t(`submit.add.${kind}`)}
          </RowButton>
        ))}
      </fieldset>
    </fieldset>
  );
}
