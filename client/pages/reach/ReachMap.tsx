import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Geography } from '../../../data/model/card.ts';
import { textDirection } from '../../../data/model/languageTag.ts';
import type { MapBorders } from '../../../data/model/mapBorders.ts';
import { type Reach, reachClass } from '../../../data/model/reach.ts';
import type { ReachView } from '../../../data/model/reachQuery.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import AreaMap from '../../map/AreaMap.tsx';
import { useMapTexts } from '../directory/useMapTexts.ts';
import { useShell } from '../ShellContext.tsx';
import { nearPath } from './reachLinks.ts';
import { useKm } from './useKm.ts';

const noop = () => {};

export interface ReachMapProps {
  reach: Reach;
  view: ReachView;
  borders: MapBorders | null;
}

/** The class of each municipality's distance at its seat. A press leads to the services near it. */
export default function ReachMap({ reach, view, borders }: ReachMapProps) {
  const t = useTranslations('reach');
  const kmText = useKm();
  const source = useBrowserSource();
  const { tiles } = useShell();
  const reader = useLanguage();
  const placeName = usePlaceName();
  const texts = useMapTexts();
  const [geography, setGeography] = useState<Geography | null>(null);
  useEffect(() => {
    source?.geography().then(setGeography, noop);
  }, [source]);
  const labels = useMemo(
    () => geography?.items.map((item) => ({ ...item, name: placeName(item.name) })) ?? [],
    [geography, placeName],
  );
  const marks = useMemo(
    () =>
      reach.rows.map(({ code, name, lat, lng, best }) => {
        const km = best[view.among]?.km ?? null;
        const grade = reachClass(km);
        return { code, lat, lng, value: grade, grade, label: `${placeName(name)}: ${kmText(km)}` };
      }),
    [reach, view.among, placeName, kmText],
  );
  const onOpen = useCallback(
    (code: string) => location.assign(nearPath(reader, view.query, code)),
    [reader, view],
  );
  return (
    <AreaMap
      marks={marks}
      by="municipality"
      borders={borders}
      onOpen={onOpen}
      places={labels}
      tiles={tiles}
      texts={{ ...texts, map: t('map') }}
      direction={textDirection(reader)}
    />
  );
}
