import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

/** Writes a distance as chart, map and tables have it; null: there is no place. */
export function useKm(): (km: number | null) => string {
  const t = useTranslations('reach');
  const format = useFormatter();
  return useCallback(
    (km) => (km === null ? t('nowhere') : t('km', { km: format.number(km, { minimumFractionDigits: 1 }) })),
    [t, format],
  );
}
