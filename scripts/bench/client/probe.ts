import type { Page } from 'playwright-core';

/** Selectors of what a toggle must change on the screen; all have to. */
export type Parts = Record<string, string>;

declare global {
  interface Window {
    probe: { arm(): void; settled(): Promise<number> };
  }
}

/**
 * Runs in the page: notes when a click came, and when what each part of the page shows on the screen changed for the last
 * time after it. Items of a list that lie below the screen do not count.
 */
function watchParts(parts: Parts): void {
  const quietMs = 120;
  const patienceMs = 8000;
  let clickedAt: number | null = null;
  let isArmed = false;
  const changedAt = new Map<string, number>();
  let itemsOnScreen = 0;

  const itemOf = (node: Node | null) =>
    (node instanceof Element ? node : node?.parentElement)?.closest('ol > li');
  const numberOf = (item: Element) => [...(item.parentElement?.children ?? [])].indexOf(item);
  function isOnScreen({ target, addedNodes, previousSibling }: MutationRecord): boolean {
    const changed = itemOf(target);
    if (changed) return numberOf(changed) < itemsOnScreen;
    const added = [...addedNodes].map(itemOf);
    if (added.some((item) => !item || numberOf(item) < itemsOnScreen)) return true;
    const before = itemOf(previousSibling);
    return added.length === 0 && (!before || numberOf(before) + 1 < itemsOnScreen);
  }

  addEventListener(
    'click',
    (event) => {
      if (!isArmed) return;
      isArmed = false;
      clickedAt = event.timeStamp;
      performance.mark('toggle');
    },
    { capture: true },
  );
  for (const [name, selector] of Object.entries(parts)) {
    const part = document.querySelector(selector);
    if (!part) throw new Error(`The page has no ${name} (${selector}).`);
    new MutationObserver((records) => {
      const now = performance.now();
      if (records.some(isOnScreen)) changedAt.set(name, now);
    }).observe(part, { subtree: true, childList: true, characterData: true });
  }

  window.probe = {
    arm() {
      isArmed = true;
      clickedAt = null;
      changedAt.clear();
      const items = [...document.querySelectorAll('ol > li')];
      itemsOnScreen = items.filter((item) => item.getBoundingClientRect().top < innerHeight).length;
    },
    /** Milliseconds from the click to the last change, once the page is quiet again. */
    async settled() {
      const askedAt = performance.now();
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const now = performance.now();
        const last = Math.max(...changedAt.values());
        if (clickedAt !== null && changedAt.size === Object.keys(parts).length && now - last > quietMs) {
          performance.mark('settled');
          return last - clickedAt;
        }
        if (now - askedAt > patienceMs) {
          const missing = Object.keys(parts).filter((name) => !changedAt.has(name));
          throw new Error(`A toggle did not change: ${missing.join(', ') || 'nothing, without end'}.`);
        }
      }
    },
  };
}

export function installProbe(page: Page, parts: Parts): Promise<void> {
  return page.evaluate(watchParts, parts);
}
