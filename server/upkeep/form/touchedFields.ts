import { channelDraftOfFields, fieldsOfChannel } from '../../../data/model/channelDraft.ts';
import { FormFields } from '../../../data/model/formFields.ts';

const isBelow = (field: string, name: string) => field === name || field.startsWith(`${name}.`);

/** What is filled in below a name, in one text. */
function filledBelow(fields: FormFields, name: string): string {
  const filled = fields
    .entries()
    .filter(([field, value]) => isBelow(field, name) && value.trim() !== '')
    .map(([field, value]) => [field.slice(name.length), value.trim().replace(/\r\n?/g, '\n')]);
  return JSON.stringify(filled.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** Whether what is filled in below a name differs between two states of a form. */
export function isTouched(before: FormFields, after: FormFields, name: string): boolean {
  return filledBelow(before, name) !== filledBelow(after, name);
}

/** The fields of one channel as every form of it has them; where it stood says nothing. */
function channelFields(fields: FormFields, name: string): FormFields {
  const draft = channelDraftOfFields(fields, name);
  const { lat, lng } = draft.address;
  const hasPlace = lat !== '' || lng !== '';
  const address = { ...draft.address, ...(!hasPlace && { precision: '' as const }) };
  return new FormFields(fieldsOfChannel({ ...draft, address }, 'channel'));
}

/** Which of some parts of a channel were touched, such as `phone` or `hours`; it may have moved to another row. */
export function touchedParts(
  { fields: before, name: from }: { fields: FormFields; name: string },
  { fields: after, name: to }: { fields: FormFields; name: string },
  parts: readonly string[],
): Set<string> {
  const [was, is] = [channelFields(before, from), channelFields(after, to)];
  const isOther = (part: string) =>
    // A kind that the model does not know is shown as none of those that it does.
    part === 'kind'
      ? before.get(`${from}.kind`) !== after.get(`${to}.kind`)
      : isTouched(was, is, `channel.${part}`);
  return new Set(parts.filter(isOther));
}
