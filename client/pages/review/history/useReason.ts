import { useTranslations } from 'use-intl';
import { revisionReasons } from '../../../../data/model/revisionReasons.ts';

const known = Object.entries(revisionReasons) as [keyof typeof revisionReasons, string][];

/** Says why a revision was made: in the reader's language, or as an editor typed it. */
export function useReason(): (reason: string) => string {
  const t = useTranslations('review');
  return (reason) => {
    const own = known.find(([, text]) => text === reason);
    return own ? t(`revisionReason.${own[0]}`) : reason;
  };
}
