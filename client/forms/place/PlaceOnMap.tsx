import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Geography } from '../../../data/model/card.ts';
import type { AddressDraft } from '../../../data/model/channelDraft.ts';
import { textDirection } from '../../../data/model/languageTag.ts';
import type { Position } from '../../../data/model/vocabulary.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { useShell } from '../../pages/ShellContext.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { useNearView } from '../../ui/useNearView.ts';
import { FindAddress } from './FindAddress.tsx';
import { PlaceInWords } from './PlaceInWords.tsx';
import styles from './placePicker.module.css';
import { positionOf, writePosition } from './positionText.ts';

const PickPlaceMap = lazy(() => import('../../map/PickPlaceMap.tsx'));

interface PlaceOnMapProps {
  draft: AddressDraft;
  /** The name of the municipality; empty where none is chosen. */
  municipality: string;
  onChange: (changed: Partial<AddressDraft>) => void;
}

/** The place of an address on a small map, and what it means in words. */
export function PlaceOnMap({ draft, municipality, onChange }: PlaceOnMapProps) {
  const t = useTranslations('forms.place');
  const map = useTranslations('map');
  const { tiles } = useShell();
  const language = useLanguage();
  const placeName = usePlaceName();
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNearView(frame);
  const geography = useGeography();
  const place = positionOf(draft);
  const seat = geography?.items.find(({ code }) => code === draft.municipalityCode) ?? null;
  const labels = useMemo(
    () => geography?.items.map((item) => ({ ...item, name: placeName(item.name) })) ?? [],
    [geography, placeName],
  );

  function pick(position: Position, precision: AddressDraft['precision'] = 'entrance') {
    onChange({ ...writePosition(position), precision });
  }

  return (
    <fieldset className={styles.onMap}>
      <legend className={styles.legend}>{t('map')}</legend>
      <p className={styles.hint}>{t('mapHint', { button: t('setMiddle') })}</p>
      <FindAddress draft={draft} municipality={municipality} onFound={(found) => pick(found, 'street')} />
      <div ref={frame} className={styles.map}>
        {isNear && geography && (
          <Suspense fallback={null}>
            <PickPlaceMap
              place={place}
              onPick={pick}
              near={seat}
              places={labels}
              tiles={tiles}
              direction={textDirection(language)}
              texts={{
                map: t('map'),
                mark: t('mark'),
                setMiddle: t('setMiddle'),
                zoomIn: map('zoomIn'),
                zoomOut: map('zoomOut'),
                locate: map('locate'),
                attribution: '© OpenStreetMap contributors',
              }}
            />
          </Suspense>
        )}
      </div>
      <PlaceInWords
        draft={draft}
        municipality={municipality}
        municipalityCode={draft.municipalityCode}
        geography={geography}
      />
      {place && (
        <button
          type="button"
          className={`${buttonClass('plain')} ${styles.remove}`}
          onClick={() => onChange({ lat: '', lng: '', precision: '' })}
        >
          {t('remove')}
        </button>
      )}
    </fieldset>
  );
}

function useGeography(): Geography | null {
  const source = useBrowserSource();
  const [geography, setGeography] = useState<Geography | null>(null);
  useEffect(() => {
    source?.geography().then(setGeography, () => {});
  }, [source]);
  return geography;
}
