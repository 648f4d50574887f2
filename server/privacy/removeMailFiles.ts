import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the files of these mails, and of any other that names the person; a folder that is not there has none. */
export async function removeMailFiles(
  folder: string,
  { ids, isNaming }: { ids: string[]; isNaming: (text: string) => boolean },
): Promise<void> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const named = new Set(ids);
  for (const file of files.filter((name) => /\.eml(\.part)?$/.test(name))) {
    const path = join(folder, file);
    const isNamed = named.has(file.replace(/\.eml(\.part)?$/, ''));
    if (isNamed || isNaming(await readFile(path, 'utf8'))) {
      await rm(path, { force: true });
    }
  }
}
