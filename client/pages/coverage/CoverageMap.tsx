import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Geography } from '../../../data/model/card.ts';
import type { CoveragePageData } from '../../../data/model/coveragePage.ts';
import { textDirection } from '../../../data/model/languageTag.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import AreaMap from '../../map/AreaMap.tsx';
import { useMapTexts } from '../directory/useMapTexts.ts';
import { useShell } from '../ShellContext.tsx';
import { coveragePath, nearestPath, servicesPath } from './coverageLinks.ts';

const noop = () => {};

/** Services by area for one language, else how many languages there are. A press leads on into the area. */
export default function CoverageMap({ page }: { page: CoveragePageData }) {
  const { view, areas, single } = page;
  const t = useTranslations('coverage');
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
  const marks = useMemo(() => {
    const services = new Map(single?.map((cell) => [cell.area, cell.services]));
    return areas.map(({ code, name, seat, languages }) => {
      const value = single ? (services.get(code) ?? 0) : languages;
      const words = t(single ? 'serviceCount' : 'languageCount', { count: value });
      return { code, lat: seat.lat, lng: seat.lng, value, label: `${placeName(name)}: ${words}` };
    });
  }, [areas, single, placeName, t]);

  const onOpen = useCallback(
    (code: string) => {
      const area = areas.find((one) => one.code === code);
      const [tag] = view.query.speaks;
      if (!area) return;
      if (view.by !== 'municipality') {
        location.assign(coveragePath(reader, { ...view, by: 'municipality', of: { kind: view.by, code } }));
      } else if (tag && single?.find((cell) => cell.area === code)?.services === 0) {
        location.assign(nearestPath(reader, view, { tag, area }));
      } else {
        location.assign(servicesPath(reader, view, { tag: tag ?? null, area: code }));
      }
    },
    [areas, view, single, reader],
  );

  return (
    <AreaMap
      marks={marks}
      by={view.by}
      borders={page.borders}
      onOpen={onOpen}
      places={labels}
      tiles={tiles}
      texts={{ ...texts, map: t('map') }}
      direction={textDirection(reader)}
    />
  );
}
