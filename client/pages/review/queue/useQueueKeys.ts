import { type RefObject, useEffect } from 'react';

const steps: Record<string, number> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type="checkbox"]), select, textarea') !== null
  );
}

/**
 * Moves through the rows of a list by j and k, or by the arrows once a row has the focus; x chooses the row. Enter is
 * the link's own.
 */
export function useQueueKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const active = document.activeElement?.closest('li');
      const place = rows.findIndex((row) => active?.contains(row));
      const step = steps[event.key];
      if (event.key === 'x' && place >= 0) {
        active?.querySelector<HTMLInputElement>('input[name="chosen"]')?.click();
      } else if (step !== undefined && (place >= 0 || !event.key.startsWith('Arrow'))) {
        event.preventDefault();
        rows[place < 0 ? 0 : Math.min(Math.max(place + step, 0), rows.length - 1)]?.focus();
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}
