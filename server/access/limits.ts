import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often something may be done in a time. */
export interface Limit {
  take(key: string): Promise<{ waitSeconds: number } | null>;
}

/**
 * At most `times` in `seconds` for each key; gives how long to wait, or null where it may be done. The count is this
 * process's own: it stops floods, and what must hold exactly is in the store.
 */
export function createLimit({ times, seconds }: { times: number; seconds: number }): Limit {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
        return null;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return { waitSeconds: Math.ceil(refusal.msBeforeNext / 1000) };
      }
    },
  };
}
