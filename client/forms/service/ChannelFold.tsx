import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import {
  type ChannelDraft,
  channelDraftOfFields,
  fieldsOfChannel,
  isChannelFilled,
} from '../../../data/model/channelDraft.ts';
import { useLanguageEntry } from '../../pages/ShellContext.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { ChannelEditor } from '../channel/ChannelEditor.tsx';
import { fieldId } from '../formProps.ts';
import type { ChannelAbove } from '../languages/OfferedLanguagesEditor.tsx';
import fold from './channelFold.module.css';
import { useForm } from './FormContext.ts';
import { RowButton } from './RowButton.tsx';
import styles from './serviceForm.module.css';

interface ChannelFoldProps {
  name: string;
  title: string;
  above: ChannelAbove | null;
}

/**
 * One way to reach the service, folded while nobody uses it. What was known before (`origin`) stays folded too, since
 * it is whole; something to correct unfolds either.
 */
export function ChannelFold({ name, title, above }: ChannelFoldProps) {
  const t = useTranslations();
  const { fields, replace, faults, focus, municipalities } = useForm();
  const draft = channelDraftOfFields(fields, name);
  const origin = fields.get(`${name}.origin`);
  const isFilled = isChannelFilled(fields, name);
  const isFaulty = [...faults.keys()].some((field) => field.startsWith(`${name}.`));
  const isUsed = isFaulty || focus?.startsWith(name) || (isFilled && origin === '');
  const [isOpen, setOpen] = useState(isUsed);
  const [wasUsed, setWasUsed] = useState(isUsed);
  if (isUsed !== wasUsed) {
    setWasUsed(isUsed);
    if (isUsed) setOpen(true);
  }
  const isFirst = fields.rows('channels')[0] === Number(name.split('.')[1]);
  return (
    <details className={fold.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={fieldId(name)} className={fold.summary}>
        <span className={fold.title}>{title}</span>{' '}
        <span className={fold.brief}>{isFilled ? <Brief draft={draft} /> : t('submit.channelEmpty')}</span>
      </summary>
      <fieldset className={fold.channel}>
        <legend>
          <VisuallyHidden>{title}</VisuallyHidden>
        </legend>
        <input type="hidden" name={`${name}.kind`} value={draft.kind} />
        {origin !== '' && <input type="hidden" name={`${name}.origin`} value={origin} />}
        <ChannelEditor
          municipalities={municipalities}
          name={name}
          draft={draft}
          onChange={(changed) =>
            replace(name, [
              ...fieldsOfChannel(changed, name),
              ...(origin === '' ? [] : [[`${name}.origin`, origin] as [string, string]]),
            ])
          }
          faults={faults}
          above={above}
        />
        <div className={styles.buttons}>
          {!isFirst && <RowButton action={`up:${name}`}>{t('forms.channel.moveUp', { title })}</RowButton>}
          <RowButton action={`remove:${name}`}>{t('submit.remove', { name: title })}</RowButton>
        </div>
      </fieldset>
    </details>
  );
}

/** What is in a channel, in one line: where or what number, and in which languages. */
function Brief({ draft }: { draft: ChannelDraft }) {
  const format = useFormatter();
  const entryOf = useLanguageEntry();
  const value = draft.address.street || draft.phone || draft.email || draft.url;
  const tags = [...new Set(draft.languages.map(({ tag }) => tag).filter((tag) => tag !== ''))];
  return (
    <>
      {value && <bdi dir={draft.kind === 'visit' ? undefined : 'ltr'}>{value}</bdi>}
      {value && tags.length > 0 && ' · '}
      {format.list(tags.map((tag) => entryOf(tag).name))}
    </>
  );
}
