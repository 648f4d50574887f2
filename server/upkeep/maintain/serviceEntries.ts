import { draftOfChannel, fieldsOfChannel } from '../../../data/model/channelDraft.ts';
import type { FormEntry } from '../../../data/model/formFields.ts';
import { withPhoneText } from '../../../data/model/phoneText.ts';
import type { LocalizedText } from '../../../data/model/pickText.ts';
import type { Service } from '../../../data/model/service.ts';

function texts(field: string, text: LocalizedText | undefined): FormEntry[] {
  return Object.entries(text ?? {}).map(([tag, words]) => [`${field}.${tag}`, words]);
}

/** What the form of a maintainer holds before anything is typed: texts and channels of a service as it stands. */
export function serviceEntries({ name, summary, description, channels }: Service): FormEntry[] {
  return [
    ...texts('name', name),
    ...texts('summary', summary),
    ...texts('description', description),
    ...channels.flatMap((channel, row) =>
      fieldsOfChannel(draftOfChannel(withPhoneText(channel)), `channels.${row}`),
    ),
  ];
}
