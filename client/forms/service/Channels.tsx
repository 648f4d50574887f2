import { useTranslations } from 'use-intl';
import { channelDraftOfFields } from '../../../data/model/channelDraft.ts';
import { type ChannelKind, channelKinds } from '../../../data/model/vocabulary.ts';
import { FaultText } from '../../ui/Field.tsx';
import { fieldId } from '../formProps.ts';
import { ChannelFold } from './ChannelFold.tsx';
import { useForm } from './FormContext.ts';
import { RowButton } from './RowButton.tsx';
import styles from './serviceForm.module.css';
import { UnknownChannel } from './UnknownChannel.tsx';

const isKnown = (kind: string) => (channelKinds as readonly string[]).includes(kind);

/** Every way to reach the service, each with its hours and languages. */
export function Channels() {
  const t = useTranslations();
  const { fields, faults } = useForm();
  const rows = fields.rows('channels');
  const id = fieldId('channels');
  const fault = faults.get('channels');
  const kinds = rows.map((row) => fields.get(`channels.${row}.kind`));
  const titles = kinds.map((kind, index) => {
    const name = isKnown(kind) ? t(`filters.kind.${kind as ChannelKind}`) : kind;
    const number = kinds.slice(0, index).filter((other) => other === kind).length + 1;
    const isOnly = kinds.filter((other) => other === kind).length === 1;
    return isOnly ? name : t('submit.numbered', { name, number });
  });
  return (
    <fieldset id={id} tabIndex={-1} className={styles.step} aria-describedby={fault && `${id}-fault`}>
      <legend className={styles.question}>{t('submit.label.channels')}</legend>
      <p>{t('submit.hint.channels')}</p>
      {fault && <FaultText id={`${id}-fault`}>{fault}</FaultText>}
      <div className={styles.channels}>
        {rows.map((row, index) => {
          const name = `channels.${row}`;
          const title = titles[index] ?? '';
          const before = rows[index - 1];
          const above =
            before === undefined
              ? null
              : {
                  title: titles[index - 1] ?? '',
                  languages: channelDraftOfFields(fields, `channels.${before}`).languages,
                };
          return isKnown(kinds[index] ?? '') ? (
            <ChannelFold key={name} name={name} title={title} above={above} />
          ) : (
            <UnknownChannel key={name} name={name} title={title} />
          );
        })}
      </div>
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
