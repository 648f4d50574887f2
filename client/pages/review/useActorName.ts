import { useTranslations } from 'use-intl';
import type { Actor } from '../../../data/model/reviewPages.ts';

/** Names who did something: people by their names, the sender, maintainers and erased people by what they are. */
export function useActorName(): (by: Actor) => string {
  const t = useTranslations('review');
  return (by) => (by === 'sender' || by === 'maintainer' || by === 'erased' ? t(by) : by);
}
