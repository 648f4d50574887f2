import { useSyncExternalStore } from 'react';
import type { Position } from '../../data/model/vocabulary.ts';

/*
 * The visitor's own position. It is asked for on a press only, lives in this page's memory, and goes into no URL, no
 * request and no storage.
 */
export type OwnPosition =
  | { kind: 'off' }
  | { kind: 'locating' }
  | { kind: 'denied' }
  | { kind: 'on'; position: Position };

let current: OwnPosition = { kind: 'off' };
const off: OwnPosition = current;
const listeners = new Set<() => void>();

function set(next: OwnPosition) {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function ownPosition(): Position | null {
  return current.kind === 'on' ? current.position : null;
}

/** Asks the browser for the position, once. Resolves to whether it gave one. */
export function locate(): Promise<boolean> {
  set({ kind: 'locating' });
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      set({ kind: 'denied' });
      resolve(false);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        set({ kind: 'on', position: { lat: coords.latitude, lng: coords.longitude } });
        resolve(true);
      },
      () => {
        set({ kind: 'denied' });
        resolve(false);
      },
      { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 },
    );
  });
}

/** Forgets the position. */
export function forgetPosition(): void {
  set({ kind: 'off' });
}

export function useOwnPosition(): OwnPosition {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => off,
  );
}
