import { useTranslations } from 'use-intl';
import { localizedFields } from '../../data/model/serviceFacts.ts';
import { hasText } from '../i18n/hasText.ts';
import { useLanguageEntry } from '../pages/ShellContext.tsx';

/** Fields whose detail is a content language or an offered one. */
export const fieldsByLanguage: ReadonlySet<string> = new Set([...localizedFields, 'languages']);

/** Names a field of a document in the reader's words, with the language or group that tells it from others. */
export function useFieldName(): (field: string, detail: string | null) => string {
  const t = useTranslations('diff');
  const entryOf = useLanguageEntry();
  return (field, detail) => {
    const name = hasText(t, `field.${field}`) ? t(`field.${field}` as 'field.name') : field;
    if (detail === null) return name;
    if (fieldsByLanguage.has(field)) return `${name}: ${entryOf(detail).name}`;
    const isGroup = field === 'provenance' && hasText(t, `group.${detail}`);
    return `${name}: ${isGroup ? t(`group.${detail}` as 'group.identity') : detail}`;
  };
}
