import { useTranslations } from 'use-intl';
import { hasText } from '../i18n/hasText.ts';
import { fieldsByLanguage, useFieldName } from './useFieldName.ts';
import { useKindName } from './useKindName.ts';

const camel = (parts: string[]) =>
  parts.map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('');

/**
 * Names the place of a path in a document, such as `channels.1.hours`, in the reader's words. `kind` is the kind of the
 * channel in the path, where it is known.
 */
export function usePathName(): (path: string, kind?: string | null) => string {
  const t = useTranslations('diff');
  const fieldName = useFieldName();
  const kindName = useKindName();

  /** The longest beginning that has a name; a content language behind it tells which text it is. */
  function nameOf(path: string): string {
    const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
    for (let length = parts.length; length > 0; length -= 1) {
      const field = camel(parts.slice(0, length));
      if (!hasText(t, `field.${field}`)) continue;
      const [language = null] = parts.slice(length);
      return fieldName(field, fieldsByLanguage.has(field) && field !== 'languages' ? language : null);
    }
    return path;
  }

  return (path, kind) => {
    const [, index, rest = ''] = /^channels\.(\d+)\.?(.*)$/.exec(path) ?? [];
    if (index === undefined) return nameOf(path);
    const number = Number(index) + 1;
    const channel = kind ? t('channel', { number, kind: kindName(kind) }) : t('channelNumber', { number });
    return rest ? `${channel} – ${nameOf(rest)}` : channel;
  };
}
