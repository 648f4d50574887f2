import {
  channelFields,
  channelsIn,
  type EditableField,
  isChannelKind,
  serviceFields,
} from './editableFields.ts';
import { readField } from './fieldText.ts';
import { canonical, isRecord } from './matchChannels.ts';

/** A copy in which the value at a path is another; `undefined` takes it away, and what is empty then. */
function withValue(record: Record<string, unknown>, path: string[], value: unknown): Record<string, unknown> {
  const [key = '', ...rest] = path;
  const { [key]: known, ...others } = record;
  const next = rest.length === 0 ? value : withValue(isRecord(known) ? known : {}, rest, value);
  const isGone = next === undefined || (isRecord(next) && Object.keys(next).length === 0);
  return isGone ? others : { ...others, [key]: next };
}

function applyFields(
  record: Record<string, unknown>,
  fields: EditableField[],
  form: URLSearchParams,
  prefix: string,
) {
  return fields.reduce((changed, { path, form: kind, value }) => {
    // A tick follows a hidden field of its name, so that taking it away is sent too.
    const typed = form.getAll(path).at(-1) ?? null;
    // What was not touched stays as it is, even where the field could not show it in full.
    if (typed === null || typed.replace(/\r\n/g, '\n') === value) return changed;
    return withValue(changed, path.slice(prefix.length).split('.'), readField(typed, kind));
  }, record);
}

/** Keys that every service and channel has, so that an emptied list stays one. */
function withLists(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return { ...Object.fromEntries(keys.map((key) => [key, []])), ...record };
}

function withAreaKind(document: Record<string, unknown>): Record<string, unknown> {
  const { serviceArea, ...rest } = document;
  if (!isRecord(serviceArea)) return document;
  if (serviceArea.codes) return { ...rest, serviceArea: { ...serviceArea, kind: 'municipalities' } };
  return serviceArea.kind === 'municipalities' ? rest : document;
}

/** The fields of a form that stand for a document: `remove.0` takes a channel away, `add` adds one of that kind. */
export function documentFromForm(
  document: Record<string, unknown>,
  form: URLSearchParams,
): Record<string, unknown> {
  const channels = channelsIn(document).map((channel, index) =>
    withLists(
      applyFields(channel, channelFields(document)[index]?.fields ?? [], form, `channels.${index}.`),
      ['languages'],
    ),
  );
  const kept = channels.filter((_, index) => !form.has(`remove.${index}`));
  const added = form.get('add');
  const whole = withAreaKind(applyFields(document, serviceFields(document), form, ''));
  return {
    ...withLists(whole, ['topics', 'audiences']),
    channels: added && isChannelKind(added) ? [...kept, emptyChannel(added)] : kept,
  };
}

function emptyChannel(kind: string): Record<string, unknown> {
  return { kind, ...(kind === 'visit' && { address: {} }), languages: [] };
}

/** What a form makes of a document; null where nothing was touched. */
export function editsIn(
  document: Record<string, unknown>,
  form: URLSearchParams,
): Record<string, unknown> | null {
  const edited = documentFromForm(document, form);
  return canonical(edited) === canonical(documentFromForm(document, new URLSearchParams())) ? null : edited;
}
