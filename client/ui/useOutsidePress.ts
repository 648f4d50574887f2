import { type RefObject, useEffect } from 'react';

/** Calls back when a press begins outside of an element, as long as `isActive`. */
export function useOutsidePress(
  root: RefObject<HTMLElement | null>,
  isActive: boolean,
  onOutside: () => void,
) {
  useEffect(() => {
    if (!isActive) return;
    function onPress(event: PointerEvent) {
      if (!root.current?.contains(event.target as Node)) onOutside();
    }
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [root, isActive, onOutside]);
}
