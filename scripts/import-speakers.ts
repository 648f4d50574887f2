import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { mapSpeakers } from '../server/coverage/speakers/mapSpeakers.ts';
import { readSpeakersFile } from '../server/coverage/speakers/readSpeakersFile.ts';
import { databasePath, openStore } from '../server/store/openStore.ts';
import { replaceSpeakers } from '../server/store/speakers.ts';
import { type ImportTask, readCommandLine, usage } from './import-speakers/commandLine.ts';
import { tellOutcome } from './import-speakers/tellOutcome.ts';

async function run({ file, year, dataFolder, isTrial }: ImportTask): Promise<string> {
  const table = readSpeakersFile(await readFile(file));
  const mapped = mapSpeakers(table, year);
  const { counts, ...rest } = mapped;
  const outcome = tellOutcome(mapped);
  if (isTrial) return `${outcome}\nNothing was loaded: it was a trial.`;
  const path = databasePath(dataFolder);
  const store = await openStore(path);
  try {
    await replaceSpeakers(store, {
      title: table.title ?? basename(file),
      fileName: basename(file),
      year: mapped.year,
      counts,
      summary: rest,
      actor: 'operator',
      now: new Date(),
    });
  } finally {
    await store.destroy();
  }
  return `${outcome}\n${path}: loaded, in the place of what was there.`;
}

try {
  const task = readCommandLine(process.argv.slice(2), process.env.DATA_DIR?.trim() || 'var');
  console.log(task === 'help' ? usage : await run(task));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
