import type { RunningServer } from '../../built/startServer.ts';

/** Repeatable numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const languages = ['so', 'ar', 'ru', 'uk', 'en', 'fa', 'ckb', 'sw', 'th', 'vi'];

/** Queries as visitors ask them, from places all over Finland; no two alike, so none is answered from memory. */
function queries(count: number): string[] {
  const next = random(1);
  return Array.from({ length: count }, () => {
    const near = `${(60 + next() * 8).toFixed(5)},${(22 + next() * 7).toFixed(5)}`;
    const language = languages[Math.floor(next() * languages.length)];
    return `speaks=${language}&near=${near}`;
  });
}

export interface ColdReads {
  path: string;
  p50Ms: number;
  p95Ms: number;
}

/** How long one client waits for answers that nobody has asked for before, one after the other. */
export async function measureColdReads(
  { url }: RunningServer,
  path: string,
  count: number,
): Promise<ColdReads> {
  const times: number[] = [];
  for (const query of queries(count)) {
    const startedAt = performance.now();
    const response = await fetch(`${url}${path}?${query}`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path}?${query}: ${response.status}`);
    times.push(performance.now() - startedAt);
  }
  const sorted = times.sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return { path, p50Ms: quantile(0.5), p95Ms: quantile(0.95) };
}
