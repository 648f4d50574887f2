import type { Page } from 'playwright-core';
import { traceCategories, type Work, workOfToggles } from './mainThread.ts';

export interface Toggle {
  name: string;
  /** Selector of what is clicked. */
  target: string;
  /** Brings the target into reach. */
  prepare?: (page: Page) => Promise<void>;
}

export interface Measured extends Work {
  /** From the click to the last change of list, counts and map. */
  responseMs: number;
}

/** Clicks a filter on and off, with the page's probe in place. */
export async function measureToggle(page: Page, toggle: Toggle, times: number): Promise<Measured[]> {
  await toggle.prepare?.(page);
  const target = page.locator(toggle.target).first();
  const responses: number[] = [];
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: traceCategories });
  for (let i = 0; i < times; i++) {
    await page.evaluate(() => window.probe.arm());
    await target.click();
    responses.push(await page.evaluate(() => window.probe.settled()));
  }
  const trace = await browser?.stopTracing();
  const work = trace ? workOfToggles(trace) : [];
  if (work.length !== times) throw new Error(`The trace has ${work.length} of ${times} toggles.`);
  return work.map((one, i) => ({ ...one, responseMs: responses[i] as number }));
}
