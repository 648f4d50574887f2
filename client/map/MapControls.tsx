import type { Map as LeafletMap } from 'leaflet';
import { useSyncExternalStore } from 'react';
import { Icon } from '../ui/Icon.tsx';
import styles from './mapControls.module.css';
import type { MapTexts } from './mapTexts.ts';

interface MapControlsProps {
  map: LeafletMap;
  texts: Pick<MapTexts, 'zoomIn' | 'zoomOut' | 'locate'>;
  onLocate: (() => void) | null;
}

/** Zoom and "where am I", in a corner at the end of the line. */
export function MapControls({ map, texts, onLocate }: MapControlsProps) {
  const zoom = useZoom(map);
  return (
    <div className={styles.controls}>
      <ControlButton label={texts.zoomIn} isIdle={zoom >= map.getMaxZoom()} onPress={() => map.zoomIn()}>
        <Sign path="M12 5v14M5 12h14" />
      </ControlButton>
      <ControlButton label={texts.zoomOut} isIdle={zoom <= map.getMinZoom()} onPress={() => map.zoomOut()}>
        <Sign path="M5 12h14" />
      </ControlButton>
      {onLocate && (
        <ControlButton label={texts.locate} onPress={onLocate}>
          <Icon name="locate" size={22} />
        </ControlButton>
      )}
    </div>
  );
}

interface ControlButtonProps {
  label: string;
  /** It would do nothing now; it keeps the focus all the same. */
  isIdle?: boolean;
  onPress: () => void;
  children: React.ReactNode;
}

function ControlButton({ label, isIdle = false, onPress, children }: ControlButtonProps) {
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
      title={label}
      aria-disabled={isIdle}
      onClick={() => isIdle || onPress()}
    >
      {children}
    </button>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}

function useZoom(map: LeafletMap): number {
  return useSyncExternalStore(
    (onChange) => {
      map.on('zoomend', onChange);
      return () => map.off('zoomend', onChange);
    },
    () => map.getZoom(),
  );
}
