import { Popup } from 'leaflet';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { Icon } from '../ui/Icon.tsx';
import styles from './pinPopup.module.css';

interface PinPopupProps {
  lat: number;
  lng: number;
  /** From the position to the tip of the pin, in pixels. */
  offsetX: number;
  offsetY: number;
  label: string;
  closeLabel: string;
  direction: 'ltr' | 'rtl';
  takesFocus: boolean;
  onClose: () => void;
  children: ReactNode;
}

const pinHeightPx = 44;
const edgePx = 16;
/** Kept free for the map's buttons. */
const controlsPx = 76;
const searchAreaPx = 72;

/** A card over a pin. Leaflet places it and keeps it inside the map; what is in it is React's. */
export function PinPopup({ lat, lng, offsetX, offsetY, direction, takesFocus, ...props }: PinPopupProps) {
  const map = useMap();
  const [container] = useState(() => document.createElement('div'));
  const dialog = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const isLtr = direction === 'ltr';
    const popup = new Popup({
      className: styles.popup as string,
      closeButton: false,
      autoClose: false,
      closeOnClick: false,
      closeOnEscapeKey: false,
      minWidth: 240,
      maxWidth: 320,
      offset: [offsetX, offsetY - pinHeightPx],
      autoPanPaddingTopLeft: [isLtr ? edgePx : controlsPx, searchAreaPx],
      autoPanPaddingBottomRight: [isLtr ? controlsPx : edgePx, edgePx],
    });
    popup.setLatLng({ lat, lng }).setContent(container).addTo(map);
    const observer = new ResizeObserver(() => keepFocus(() => popup.update()));
    observer.observe(container);
    return () => {
      observer.disconnect();
      popup.remove();
    };
  }, [map, container, lat, lng, offsetX, offsetY, direction]);

  useEffect(() => {
    if (takesFocus) dialog.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const close = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onClose();
  });
  useEffect(() => {
    // Wherever the focus is: the popup may have been opened from the list.
    const listen = (event: KeyboardEvent) => close(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return createPortal(
    <div
      ref={dialog}
      className={styles.dialog}
      role="dialog"
      aria-label={props.label}
      dir={direction}
      tabIndex={-1}
    >
      {props.children}
      <button type="button" className={styles.close} aria-label={props.closeLabel} onClick={props.onClose}>
        <Icon name="close" />
      </button>
    </div>,
    container,
  );
}

/** Leaflet takes the content out and puts it back when it measures a popup, which drops the focus. */
function keepFocus(act: () => void): void {
  const focused = document.activeElement;
  act();
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
}
