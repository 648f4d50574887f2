import { createLimit, type Limit } from '../access/limits.ts';

/** Enough for an office that enters all its services in a day, too few to flood the editors. */
const defaults = {
  /** Forms sent from one network in an hour. */
  network: { times: 30, seconds: 3600 },
  /** Forms sent with one address in an hour: each causes a mail to it. */
  email: { times: 12, seconds: 3600 },
  /** Checks and added rows from one network in ten minutes. */
  looks: { times: 300, seconds: 600 },
};

export interface SubmitLimits {
  /** Minutes to wait, or null: the form may be looked at. */
  look(network: string): Promise<number | null>;
  /** Minutes to wait, or null: the form may be sent. */
  send(network: string, email: string): Promise<number | null>;
}

async function take(limit: Limit, key: string): Promise<number | null> {
  const refusal = await limit.take(key);
  return refusal && Math.max(1, Math.ceil(refusal.waitSeconds / 60));
}

/** How often forms are taken from one network or address; each process counts for itself. */
export function createSubmitLimits(limits: Partial<typeof defaults> = {}): SubmitLimits {
  const { network, email, looks } = { ...defaults, ...limits };
  const networks = createLimit(network);
  const emails = createLimit(email);
  const looking = createLimit(looks);
  return {
    look: (key) => take(looking, key),
    async send(networkKey, address) {
      return (await take(networks, networkKey)) ?? (await take(emails, address.toLowerCase()));
    },
  };
}
