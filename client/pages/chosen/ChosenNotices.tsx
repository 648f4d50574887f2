import { useTranslations } from 'use-intl';
import type { ChosenServices } from '../../../data/model/chosenServices.ts';
import { Notice } from '../../ui/Notice.tsx';

/** What of the address could not be used, by name. */
export function ChosenNotices({ chosen }: { chosen: ChosenServices }) {
  const t = useTranslations();
  const { missing, tooMany, parameters } = chosen;
  const lines = [
    missing.length > 0 && t('chosen.missing', { names: missing.join(', ') }),
    tooMany.length > 0 && t('chosen.tooMany', { names: tooMany.join(', ') }),
    parameters.length > 0 && t('filters.unknown', { names: parameters.join(', ') }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <Notice tone="warning">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
