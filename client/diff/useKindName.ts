import { useTranslations } from 'use-intl';
import { type ChannelKind, channelKinds } from '../../data/model/vocabulary.ts';

/** Names a kind of channel; one that the model does not know stays as it was sent in. */
export function useKindName(): (kind: string) => string {
  const t = useTranslations('filters');
  return (kind) =>
    (channelKinds as readonly string[]).includes(kind) ? t(`kind.${kind as ChannelKind}`) : kind;
}
