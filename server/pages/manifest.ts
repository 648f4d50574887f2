import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).optional(),
    imports: z.array(z.string()).optional(),
  }),
);

export interface Assets {
  /** The entry's own file. */
  entry: string;
  scripts: string[];
  styles: string[];
}

export interface Manifest {
  /** The files that the chunks need, the first being the entry, without duplicates. */
  assetsOf(chunks: string[]): Assets;
}

/** Reads what Vite says it has built. Throws when nothing has been built. */
export function readManifest(clientFolder: string): Manifest {
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(clientFolder, '.vite', 'manifest.json'), 'utf8')),
  );
  return {
    assetsOf(chunks) {
      const scripts = new Set<string>();
      const styles = new Set<string>();
      const visited = new Set<string>();
      const visit = (chunk: string) => {
        const built = manifest[chunk];
        if (!built || visited.has(chunk)) return;
        visited.add(chunk);
        for (const imported of built.imports ?? []) visit(imported);
        if (built.file.endsWith('.js')) scripts.add(`/${built.file}`);
        for (const style of built.css ?? []) styles.add(`/${style}`);
      };
      for (const chunk of chunks) visit(chunk);
      return {
        entry: `/${manifest[chunks[0] ?? '']?.file ?? ''}`,
        scripts: [...scripts],
        styles: [...styles],
      };
    },
  };
}
