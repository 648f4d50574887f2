import { join } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `npm run seed
  Fills an empty database with the first content of the directory.

npm run seed -- --synthetic N [--seed S]
  Makes N (1 to 1,000,000) made-up services in a database of its own; the same S (0 unless given) gives the same ones.

  --data-dir DIR   The folder of the database; unless given, DATA_DIR or var, and var/synthetic-N-S for made-up services.`;

export type SeedTask =
  | { kind: 'help' }
  | { kind: 'first-content'; dataFolder: string }
  | { kind: 'synthetic'; dataFolder: string; count: number; seed: number };

const maxCount = 1_000_000;
const maxSeed = 2 ** 32 - 1;

function wholeNumber(option: string, text: string, min: number, max: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= min && number <= max)) {
    throw new Error(`--${option} ${text}: expected a whole number from ${min} to ${max}.`);
  }
  return number;
}

/** What the arguments ask for; throws an Error with one line where they cannot be understood. */
export function readCommandLine(args: string[], defaultDataFolder: string): SeedTask {
  const { values } = parseArgs({
    args,
    options: {
      synthetic: { type: 'string' },
      seed: { type: 'string' },
      'data-dir': { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return { kind: 'help' };
  if (values['data-dir'] === '') throw new Error('--data-dir: expected a folder.');
  if (values.synthetic === undefined) {
    if (values.seed !== undefined) throw new Error('--seed: expected --synthetic beside it.');
    return { kind: 'first-content', dataFolder: values['data-dir'] ?? defaultDataFolder };
  }
  const count = wholeNumber('synthetic', values.synthetic, 1, maxCount);
  const seed = wholeNumber('seed', values.seed ?? '0', 0, maxSeed);
  return {
    kind: 'synthetic',
    dataFolder: values['data-dir'] ?? join('var', `synthetic-${count}-${seed}`),
    count,
    seed,
  };
}
