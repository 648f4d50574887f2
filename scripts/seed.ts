import { seedFirstContent } from '../server/store/firstContent.ts';
import { importServices } from '../server/store/importServices.ts';
import { databasePath, openStore } from '../server/store/openStore.ts';
import type { Store } from '../server/store/schema.ts';
import { readCommandLine, type SeedTask, usage } from './seed/commandLine.ts';
import { syntheticServices } from './seed/syntheticServices.ts';

/** Between two lines of progress in a log. */
const logMs = 10_000;
let loggedAt = performance.now();

/** On a terminal one line that changes, in a log a line now and then. */
function showProgress(count: number, total: number): void {
  const line = `${count} of ${total} services (${Math.floor((100 * count) / total)} %)`;
  if (process.stdout.isTTY) {
    process.stdout.write(`\r${line}`);
  } else if (performance.now() - loggedAt > logMs) {
    console.log(line);
    loggedAt = performance.now();
  }
}

async function writeFirstContent(store: Store): Promise<string> {
  const added = await seedFirstContent(store);
  if (!added) return 'There are services already; nothing was added';
  return `${added.services} services and ${added.submissions} submissions added`;
}

async function writeSynthetic(
  store: Store,
  { count, seed }: { count: number; seed: number },
): Promise<string> {
  const startMs = performance.now();
  await importServices(store, syntheticServices(count, seed), {
    author: 'seed',
    reason: `Made-up service, seed ${seed}`,
    onProgress: (done) => showProgress(done, count),
  });
  if (process.stdout.isTTY) process.stdout.write('\n');
  return `${count} made-up services added in ${((performance.now() - startMs) / 1000).toFixed(1)} s`;
}

async function run(task: Exclude<SeedTask, { kind: 'help' }>): Promise<string> {
  const path = databasePath(task.dataFolder);
  const store = await openStore(path);
  try {
    const outcome = await (task.kind === 'synthetic'
      ? writeSynthetic(store, task)
      : writeFirstContent(store));
    return `${path}: ${outcome}.`;
  } finally {
    await store.destroy();
  }
}

try {
  const task = readCommandLine(process.argv.slice(2), process.env.DATA_DIR?.trim() || 'var');
  console.log(task.kind === 'help' ? usage : await run(task));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
