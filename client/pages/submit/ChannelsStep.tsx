import { useTranslations } from 'use-intl';
import { channelDraftOfFields, fieldsOfChannel } from '../../../data/model/channelDraft.ts';
import { channelKinds } from '../../../data/model/vocabulary.ts';
import { ChannelEditor } from '../../forms/channel/ChannelEditor.tsx';
import { FaultText } from '../../forms/Field.tsx';
import { fieldId } from '../../forms/formProps.ts';
import { useForm } from './FormContext.ts';
import { RowButton } from './RowButton.tsx';
import styles from './submit.module.css';

/** Every way to reach the service, each with its hours and languages. */
export function ChannelsStep() {
  const t = useTranslations();
  const { fields, replace, faults, municipalities } = useForm();
  const rows = fields.rows('channels');
  const id = fieldId('channels');
  const fault = faults.get('channels');
  const drafts = rows.map((row) => channelDraftOfFields(fields, `channels.${row}`));
  const titles = drafts.map(({ kind }, index) => {
    const number = drafts.slice(0, index).filter((other) => other.kind === kind).length + 1;
    const isOnly = drafts.filter((other) => other.kind === kind).length === 1;
    const name = t(`filters.kind.${kind}`);
    return isOnly ? name : t('submit.numbered', { name, number });
  });
  return (
    <fieldset id={id} tabIndex={-1} className={styles.step} aria-describedby={fault && `${id}-fault`}>
      <legend className={styles.question}>{t('submit.label.channels')}</legend>
      <p>{t('submit.hint.channels')}</p>
      {fault && <FaultText id={`${id}-fault`}>{fault}</FaultText>}
      {drafts.map((draft, index) => {
        const name = `channels.${rows[index]}`;
        const title = titles[index] ?? '';
        const above = drafts[index - 1];
        return (
          <fieldset key={name} id={fieldId(name)} tabIndex={-1} className={styles.channel}>
            <legend className={styles.channelTitle}>{title}</legend>
            <input type="hidden" name={`${name}.kind`} value={draft.kind} />
            <ChannelEditor
              municipalities={municipalities}
              name={name}
              draft={draft}
              onChange={(changed) => replace(name, fieldsOfChannel(changed, name))}
              faults={faults}
              above={above ? { title: titles[index - 1] ?? '', languages: above.languages } : null}
            />
            {index > 0 && <RowButton action={`up:${name}`}>{t('forms.channel.moveUp', { title })}</RowButton>}
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
