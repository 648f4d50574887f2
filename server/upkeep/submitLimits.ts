import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { minuteMs } from '../../data/model/duration.ts';

/** Enough for an office that enters all its services in a day, too few to flood the editors. */
const defaults = {
  /** Forms sent from one network in an hour. */
  network: { points: 30, duration: 3600 },
  /** Forms sent with one address in an hour: each causes a mail to it. */
  email: { points: 12, duration: 3600 },
  /** Checks and added rows from one network in ten minutes. */
  looks: { points: 300, duration: 600 },
};

export interface SubmitLimits {
  /** Minutes to wait, or null: the form may be looked at. */
  look(network: string): Promise<number | null>;
  /** Minutes to wait, or null: the form may be sent. */
  send(network: string, email: string): Promise<number | null>;
}

async function take(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / minuteMs));
  }
}

/** How often forms are taken from one network or address; each process counts for itself. */
export function createSubmitLimits(limits: Partial<typeof defaults> = {}): SubmitLimits {
  const { network, email, looks } = { ...defaults, ...limits };
  const networks = new RateLimiterMemory({ keyPrefix: 'network', ...network });
  const emails = new RateLimiterMemory({ keyPrefix: 'email', ...email });
  const looking = new RateLimiterMemory({ keyPrefix: 'look', ...looks });
  return {
    look: (key) => take(looking, key),
    async send(networkKey, address) {
      return (await take(networks, networkKey)) ?? (await take(emails, address.toLowerCase()));
    },
  };
}
