import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { InterfaceTexts } from './texts.ts';

export function mapRegion(page: Page, t: InterfaceTexts): Locator {
  return page.getByRole('region', { name: t('map.label') });
}

/** Bubbles and pins, in the order of the Tab key. */
export function markers(page: Page, t: InterfaceTexts): Locator {
  return mapRegion(page, t).locator('.leaflet-marker-pane').getByRole('button');
}

/** Bubbles, each named by how many services are in it. */
export function bubbles(page: Page, t: InterfaceTexts): Locator {
  return markers(page, t).and(page.getByRole('button', { name: bubbleName(t) }));
}

/** How many services the markers on the map stand for. */
export async function shownOnMap(page: Page, t: InterfaceTexts): Promise<number> {
  const names = await markers(page, t).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  return names.reduce((sum, name) => {
    const count = bubbleName(t).exec(name)?.[1];
    return sum + (count ? Number(count.replaceAll(/\D/g, '')) : 1);
  }, 0);
}

/** Waits until the map has its markers. */
export async function expectMarkers(page: Page, t: InterfaceTexts): Promise<void> {
  await expect.poll(() => markers(page, t).count(), { timeout: 15_000 }).toBeGreaterThan(0);
}

/** Where the map stands, as the link says; null while nobody has moved it. */
export function mapZoom(page: Page): number | null {
  const view = new URL(page.url()).searchParams.get('map');
  return view ? Number(view.split('/')[0]) : null;
}

function bubbleName(t: InterfaceTexts): RegExp {
  const [before, after] = t('map.bubble', { count: 7 }).split('7');
  return new RegExp(`^${before}(\\d[\\d\\s]*)${after}`);
}
