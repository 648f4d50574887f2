import { useTranslations } from 'use-intl';
import type { Actor } from '../../../data/model/reviewPages.ts';

const known = ['sender', 'maintainer', 'erased', 'program'] as const;

/**
 * Names who did something: people by their names, all others by what they are. A name keeps its own direction in a
 * sentence that runs the other way (U+2068, U+2069).
 */
export function useActorName(): (by: Actor) => string {
  const t = useTranslations('review');
  return (by) => {
    const word = known.find((one) => one === by);
    return word ? t(word) : `\u2068${by}\u2069`;
  };
}
